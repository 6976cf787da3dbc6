/**
 * The chart of accounts (F2). Balances are debit positive: assets and expenses are positive,
 * liabilities, equity and revenue negative, and the balances of a company always sum to zero.
 */
export const ACCOUNTS = [
  // assets
  'cash',
  'prepayments',
  'chips',
  'servers',
  'shells',
  'generation',
  'stakes',
  'otherAssets',
  // liabilities
  'debt',
  'emergencyDebt',
  'deferredRevenue',
  'otherLiabilities',
  // equity
  'paidIn',
  'retained',
  // revenue
  'revenueEnterprise',
  'revenueCompute',
  'revenueInference',
  'revenueAssistants',
  'revenueCommerce',
  'revenueSilicon',
  'revenueCore',
  // expenses
  'costPower',
  'costSites',
  'costCompute',
  'costChips',
  'costOperations',
  'costCore',
  'costCommerce',
  'costPartners',
  'depreciation',
  'research',
  'sales',
  'oneOff',
  'interest',
  'tax',
  'marks',
] as const;

export type Account = (typeof ACCOUNTS)[number];

/** One number per account, in the order of {@link ACCOUNTS}. */
export type Balances = number[];

const positions = new Map<Account, number>(ACCOUNTS.map((name, i) => [name, i]));

/** Place of an account in a row of balances. */
export function accountIndex(account: Account): number {
  return positions.get(account) ?? -1;
}

function between(first: Account, last: Account): readonly number[] {
  return ACCOUNTS.map((_, i) => i).filter((i) => i >= accountIndex(first) && i <= accountIndex(last));
}

export const REVENUE_ACCOUNTS = between('revenueEnterprise', 'revenueCore');
/** Expenses above operating income. */
export const OPERATING_EXPENSE_ACCOUNTS = between('costPower', 'oneOff');
/** Everything that is closed into retained earnings at the end of a quarter. */
export const INCOME_ACCOUNTS = between('revenueEnterprise', 'marks');
export const EQUITY_ACCOUNTS = between('paidIn', 'retained');
