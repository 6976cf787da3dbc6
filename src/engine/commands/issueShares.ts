import { z } from 'zod';
import { balanceOf } from '../finance/position.ts';
import { issueTerms, rescaleShares } from '../finance/shares.ts';
import { announce, book, companyAt, drive, type Work } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { kUsd } from './support/fields.ts';
import { cashOf } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('issueShares'),
  amount: kUsd(1).describe('Amount to raise, kUSD: a placement when listed, else a private round.'),
});

/** Sells new shares: a placement near the market value, or a private round at what investors will pay (F4). */
export const issueShares = command({
  kind: 'issueShares',
  schema,
  check(view, { amount }): Refusal | null {
    if (view.own.status !== 'active') return refuse('distress');
    if (view.own.finance.lastShareDeal === view.quarter) return refuse('oncePerQuarter');
    const { limit } = issueTerms(view.own, view.sentiment, cashOf(view));
    return amount > limit ? refuse('tooLarge', { maximum: limit, unit: 'kUSD' }) : null;
  },
  cost(_view, { amount }) {
    return { now: -amount, perQuarter: 0, later: 0 };
  },
  apply(work, company, { amount }): void {
    const own = companyAt(work.state, company);
    const { preMoney } = issueTerms(own, work.state.sentiment, balanceOf(own.balances, 'cash'));
    if (preMoney <= 0) return;
    const raised = book(work, company, 'sharesIssued', amount);
    rescaleShares(work.state, company, 1 + raised / preMoney);
    own.valuation.marketValue += raised;
    own.finance.lastShareDeal = work.state.quarter;
    drive(work, company, 'marketValue', 'sharesIssued', raised, 'F4');
    announceIssue(work, company, raised, preMoney);
  },
});

function announceIssue(work: Work, company: number, amount: number, preMoney: number): void {
  const own = companyAt(work.state, company);
  announce(work, {
    code: own.listed ? 'sharesPlaced' : 'roundClosed',
    phase: 'executeCommands',
    companies: [own.id],
    about: null,
    params: { amount, preMoney },
    weight: amount >= 5_000_000 ? 5 : 3,
  });
}
