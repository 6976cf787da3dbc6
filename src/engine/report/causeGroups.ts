import { accountIndex, INCOME_ACCOUNTS } from '../finance/accounts.ts';
import { CAUSES, type Cause, postingOf } from '../finance/causes.ts';
import { isCapex } from '../finance/statements.ts';
import type { PlainMetric } from './metrics.ts';

/** Names under which the causes of the widest figures are told together; texts under `causes`. */
export const CAUSE_GROUPS = [
  'fromOperations',
  'fromInvesting',
  'fromFinancing',
  'capitalSpending',
  'quarterResult',
  'ownersMoney',
] as const;

type CauseGroup = (typeof CAUSE_GROUPS)[number];

const SECTIONS = {
  operating: 'fromOperations',
  investing: 'fromInvesting',
  financing: 'fromFinancing',
  none: null,
} as const satisfies Record<(typeof CAUSES)[Cause]['section'], CauseGroup | null>;

const FIRST_INCOME = INCOME_ACCOUNTS[0] ?? accountIndex('marks');
const isIncome = (account: number): boolean => account >= FIRST_INCOME;

/**
 * I2: cash, free cash flow and equity are made of everything that happens: forty causes say less than the lines of a
 * statement do (F2). The group of a cause in such a figure; null where a cause is told by itself.
 */
export function groupOf(metric: PlainMetric, cause: Cause): CauseGroup | null {
  if (metric === 'cash') return SECTIONS[CAUSES[cause].section];
  if (metric === 'freeCashFlow') return isCapex(cause) ? 'capitalSpending' : 'fromOperations';
  if (metric !== 'equity') return null;
  const { debit, credit } = postingOf(cause);
  return isIncome(debit) || isIncome(credit) ? 'quarterResult' : 'ownersMoney';
}
