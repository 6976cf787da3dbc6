import { z } from 'zod';
import { moveCapital } from '../finance/capital.ts';
import { buyBackLimit, heldByOthers, rescaleShares } from '../finance/shares.ts';
import { announce, book, companyAt } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { kUsd } from './support/fields.ts';

const schema = z.strictObject({
  kind: z.literal('buyBack'),
  amount: kUsd(1).describe('Amount spent on own shares, kUSD.'),
});

/** Buys back own shares at the market value, which leaves the others a larger part (F4). */
export const buyBack = command({
  kind: 'buyBack',
  schema,
  check(view, { amount }): Refusal | null {
    const { own } = view;
    if (!own.listed) return refuse('notListed');
    if (own.status !== 'active' || own.finance.emergencyDebt > 0) return refuse('distress');
    if (own.finance.lastShareDeal === view.quarter) return refuse('oncePerQuarter');
    if (own.finance.covenant.status === 'breached') return refuse('covenantBreach');
    if (own.finance.lockedUntil > view.quarter) return refuse('lockUp', { quarter: own.finance.lockedUntil });
    const maximum = buyBackLimit(own, view.scenario.parameters);
    return amount > maximum ? refuse('tooLarge', { maximum, unit: 'kUSD' }) : null;
  },
  cost: { now: (_view, { amount }) => amount },
  apply(work, company, { amount }): void {
    const own = companyAt(work.state, company);
    const value = own.valuation.marketValue;
    // Only what other companies do not hold is for sale on the market.
    const floating = Math.max(0, 1 - heldByOthers(work.state, company)) * value;
    const spent = book(work, company, 'sharesBoughtBack', Math.floor(Math.min(amount, floating)));
    if (spent <= 0 || spent >= value) return;
    rescaleShares(work.state, company, 1 - spent / value);
    own.finance.lastShareDeal = work.state.quarter;
    moveCapital(work, company, -spent, 'sharesBoughtBack');
    announce(work, {
      code: 'sharesBoughtBack',
      phase: 'executeCommands',
      companies: [own.id],
      about: null,
      params: { amount: spent },
      weight: 2,
    });
  },
});
