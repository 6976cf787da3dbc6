import { z } from 'zod';
import { balanceOf } from '../finance/position.ts';
import { book } from '../quarter/work.ts';
import { command, type Refusal, refuse } from './command.ts';
import { kUsd } from './support/fields.ts';

const schema = z.strictObject({
  kind: z.literal('repayDebt'),
  amount: kUsd(1).describe('Amount to repay, kUSD.'),
});

/** Repays ordinary debt out of cash (F3). */
export const repayDebt = command({
  kind: 'repayDebt',
  schema,
  check(view, { amount }): Refusal | null {
    const maximum = Math.max(0, 0 - balanceOf(view.own.balances, 'debt'));
    return amount > maximum ? refuse('tooLarge', { maximum, unit: 'kUSD' }) : null;
  },
  cost: {
    now: (_view, { amount }) => amount,
    perQuarter: ({ own }, { amount }) => -Math.round((amount * own.finance.interestRate) / 4),
  },
  apply(work, company, { amount }): void {
    book(work, company, 'debtRepaid', amount);
  },
});
