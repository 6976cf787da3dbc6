import { z } from 'zod';
import { moveCapital } from '../finance/capital.ts';
import { roundAppetite, roundOutcome } from '../finance/rounds.ts';
import { issueTerms, rescaleShares } from '../finance/shares.ts';
import { closeRound } from '../quarter/closeRound.ts';
import { announce, book, companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { worldOf } from './raiseRound.ts';
import { kUsd } from './support/fields.ts';

const schema = z.strictObject({
  kind: z.literal('issueShares'),
  amount: kUsd(1).describe(
    'Amount to raise, kUSD: a placement when listed, else a private round at the fair price.',
  ),
});

/** Sells new shares: a placement near the market value (F4). For a private company it is a round at the fair price. */
export const issueShares = command({
  kind: 'issueShares',
  schema,
  check(view, { amount }): Refusal | null {
    const { own } = view;
    if (own.status !== 'active') return refuse('distress');
    if (own.finance.lastShareDeal === view.quarter) return refuse('oncePerQuarter');
    if (own.finance.lockedUntil > view.quarter) return refuse('lockUp', { quarter: own.finance.lockedUntil });
    const { limit } = own.listed
      ? issueTerms(own, view.scenario.parameters)
      : roundAppetite(own, worldOf(view));
    return amount > limit ? refuse('tooLarge', { maximum: limit, unit: 'kUSD' }) : null;
  },
  cost: {
    now: (view, { amount }) =>
      0 - (view.own.listed ? amount : roundOutcome(view.own, worldOf(view), amount).raised),
  },
  apply(work, company, { amount }): void {
    const own = companyAt(work.state, company);
    if (!own.listed) {
      closeRound(work, company, amount);
      return;
    }
    const { preMoney } = issueTerms(own, work.scenario.parameters);
    if (preMoney <= 0) return;
    const raised = book(work, company, 'sharesIssued', amount);
    rescaleShares(work.state, company, 1 + raised / preMoney);
    moveCapital(work, company, raised, 'sharesIssued');
    own.finance.lastShareDeal = work.state.quarter;
    announce(work, {
      code: 'sharesPlaced',
      phase: 'executeCommands',
      companies: [own.id],
      about: null,
      params: { amount: raised, preMoney },
      weight: raised >= 5_000_000 ? 5 : 3,
    });
  },
});
