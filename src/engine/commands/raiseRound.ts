import { z } from 'zod';
import { modifierIn } from '../events/modifiers.ts';
import { roundOutcome } from '../finance/rounds.ts';
import { closeRound } from '../quarter/closeRound.ts';
import type { SeatView } from '../state/view.ts';
import { command, type Refusal, refuse } from './command.ts';
import { kUsd } from './support/fields.ts';

const schema = z.strictObject({
  kind: z.literal('raiseRound'),
  amount: kUsd(1).describe('Amount asked for, kUSD.'),
  preMoney: kUsd(1)
    .exactOptional()
    .describe('Value before the money that is asked, kUSD; the fair one by default.'),
});

/** Asks private investors for money: they come in full, in part or not at all, by what is asked of them (F4). */
export const raiseRound = command({
  kind: 'raiseRound',
  schema,
  check(view): Refusal | null {
    const { own } = view;
    if (own.listed) return refuse('alreadyListed');
    if (own.status !== 'active') return refuse('distress');
    return own.finance.lastShareDeal === view.quarter ? refuse('oncePerQuarter') : null;
  },
  cost: {
    now: (view, { amount, preMoney }) => 0 - roundOutcome(view.own, worldOf(view), amount, preMoney).raised,
  },
  apply(work, company, { amount, preMoney }): void {
    closeRound(work, company, amount, preMoney);
  },
});

/** What investors look at beside the company's books. */
export function worldOf(view: SeatView) {
  const { sentiment, quarter, scenario } = view;
  const appetite = modifierIn(view, 'investorAppetite', view.seatIndex);
  return { sentiment, quarter, parameters: scenario.parameters, appetite };
}
