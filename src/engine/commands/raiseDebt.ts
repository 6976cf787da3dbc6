import { z } from 'zod';
import { takeOnTerms } from '../finance/covenants.ts';
import { debtCapacity, totalDebt } from '../finance/rating.ts';
import { book, companyAt } from '../quarter/work.ts';
import type { SeatView } from '../state/view.ts';
import { command, type Refusal, refuse } from './command.ts';
import { kUsd } from './support/fields.ts';

const schema = z.strictObject({
  kind: z.literal('raiseDebt'),
  amount: kUsd(1).describe('Amount to borrow, kUSD.'),
});

/** Borrows, up to what lenders carry; the rating sets the interest (F3). */
export const raiseDebt = command({
  kind: 'raiseDebt',
  schema,
  check(view, { amount }): Refusal | null {
    const { status, finance } = view.own;
    if (status !== 'active' || finance.emergencyDebt > 0)
      return refuse('ratingTooLow', { rating: finance.rating });
    if (finance.covenant.status === 'breached') return refuse('covenantBreach');
    const maximum = debtRoom(view);
    return amount > maximum ? refuse('debtLimit', { maximum, unit: 'kUSD' }) : null;
  },
  cost: {
    now: (_view, { amount }) => -amount,
    perQuarter: ({ own }, { amount }) => Math.round((amount * own.finance.interestRate) / 4),
  },
  apply(work, company, { amount }): void {
    book(work, company, 'debtRaised', amount);
    takeOnTerms(companyAt(work.state, company));
  },
});

/** How much more the seat may borrow, kUSD. */
function debtRoom(view: SeatView): number {
  const capacity = debtCapacity(view.own, view.scenario.parameters, view.quarter);
  return Math.max(0, capacity - totalDebt(view.own));
}
