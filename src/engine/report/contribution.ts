import {
  accountIndex,
  EQUITY_ACCOUNTS,
  INCOME_ACCOUNTS,
  OPERATING_EXPENSE_ACCOUNTS,
  REVENUE_ACCOUNTS,
} from '../finance/accounts.ts';
import { CAUSES, type Cause, postingOf } from '../finance/causes.ts';
import { isCapex } from '../finance/statements.ts';
import type { PlainMetric } from './metrics.ts';

/** Weight of one kUSD of a cause in a metric: what its debit and credit do to the figure. */
type Contribution = (cause: Cause) => number;

function onAccounts(accounts: readonly number[], sign: 1 | -1): Contribution {
  const set = new Set(accounts);
  return (cause) => {
    const { debit, credit } = postingOf(cause);
    return sign * ((set.has(debit) ? 1 : 0) - (set.has(credit) ? 1 : 0));
  };
}

const cash = onAccounts([accountIndex('cash')], 1);
const operatingCash: Contribution = (cause) => (CAUSES[cause].section === 'operating' ? cash(cause) : 0);
const capex: Contribution = (cause) => (isCapex(cause) ? 1 : 0);

/** I2: how every figure in money is a sum over ledger entries. Cloud revenue is read off accounts for clouds only. */
export const CONTRIBUTIONS: Partial<Record<PlainMetric, Contribution>> = {
  revenue: onAccounts(REVENUE_ACCOUNTS, -1),
  cloudRevenue: onAccounts(
    [accountIndex('revenueEnterprise'), accountIndex('revenueCompute'), accountIndex('revenueInference')],
    -1,
  ),
  computeRevenue: onAccounts([accountIndex('revenueCompute')], -1),
  modelRevenue: onAccounts([accountIndex('revenueInference'), accountIndex('revenueAssistants')], -1),
  siliconRevenue: onAccounts([accountIndex('revenueSilicon')], -1),
  commerceRevenue: onAccounts([accountIndex('revenueCommerce')], -1),
  coreRevenue: onAccounts([accountIndex('revenueCore')], -1),
  operatingIncome: onAccounts([...REVENUE_ACCOUNTS, ...OPERATING_EXPENSE_ACCOUNTS], -1),
  netIncome: onAccounts(INCOME_ACCOUNTS, -1),
  capex,
  operatingCashFlow: operatingCash,
  freeCashFlow: (cause) => operatingCash(cause) - capex(cause),
  cash,
  debt: onAccounts([accountIndex('debt'), accountIndex('emergencyDebt')], -1),
  equity: onAccounts([...EQUITY_ACCOUNTS, ...INCOME_ACCOUNTS], -1),
};
