import { ACCOUNTS, accountIndex } from '../../finance/accounts.ts';
import { toKUsd } from '../../math/numbers.ts';
import type { Parameters } from '../../state/definition.ts';
import type { PublicCompany } from '../../state/publicCompany.ts';
import type { CohortRow, CompanyState } from '../../state/state.ts';

/** What is known or reckoned of a company's wealth, kUSD. */
export interface Wealth {
  readonly cash: number;
  readonly debt: number;
  /** Chips, servers and shells at book value, as their number suggests. */
  readonly chips: number;
  readonly servers: number;
  readonly shells: number;
  readonly stakes: number;
}

/** Balances that sum to nothing (F2): filed ones of a listed company; else what is reckoned, with paid-in capital as the rest. */
export function believedBalances(seen: PublicCompany, opening: CompanyState, wealth: Wealth): number[] {
  if (seen.filings !== null) return seen.filings.balances.slice();
  const row = ACCOUNTS.map(() => 0);
  const set = (account: (typeof ACCOUNTS)[number], amount: number): void => {
    row[accountIndex(account)] = toKUsd(amount);
  };
  const before = (account: (typeof ACCOUNTS)[number]): number => opening.balances[accountIndex(account)] ?? 0;
  set('cash', wealth.cash);
  set('chips', wealth.chips);
  set('servers', wealth.servers);
  set('shells', wealth.shells);
  set('generation', before('generation'));
  set('stakes', wealth.stakes);
  set('otherAssets', before('otherAssets'));
  set('debt', -wealth.debt);
  set('otherLiabilities', before('otherLiabilities'));
  set('paidIn', -row.reduce((a, b) => a + b, 0));
  return row;
}

/** C4: plant by age, so that its book value is that of the balance sheet. */
export function believedPlant(
  balances: readonly number[],
  depreciationYears: number,
  quarter: number,
  { compute, energy }: Parameters,
): CompanyState['plant'] {
  const cohorts = (account: (typeof ACCOUNTS)[number], years: number): CohortRow =>
    cohortsOf(balances[accountIndex(account)] ?? 0, years * 4, quarter);
  return {
    chips: cohorts('chips', depreciationYears),
    servers: cohorts('servers', depreciationYears),
    shells: cohorts('shells', compute.shellLifeYears),
    generation: cohorts('generation', energy.generation.lifeYears),
  };
}

/** Growth of purchases a quarter that ages are reckoned from, and quarters that they go back. */
const GROWTH = 1.1;
const AGES = 12;

function cohortsOf(book: number, life: number, quarter: number): CohortRow {
  if (book <= 0) return { bought: book < 0 ? [quarter - 1] : [], book: book < 0 ? [book] : [] };
  const count = Math.max(1, Math.min(AGES, life - 1));
  const bought: number[] = [];
  const weights: number[] = [];
  let all = 0;
  let weight = 1;
  // From the latest purchase back: each quarter before bought a little less, and has been written down for longer.
  for (let age = 1; age <= count; age++) {
    weight /= GROWTH;
    const left = weight * Math.max(0.01, 1 - age / life);
    bought.unshift(quarter - age);
    weights.unshift(left);
    all += left;
  }
  const parts = weights.map((part) => Math.floor((book * part) / all));
  const last = parts.length - 1;
  // Rounding stays with the latest, so that the sum is that of the balance sheet.
  parts[last] = (parts[last] ?? 0) + book - parts.reduce((a, b) => a + b, 0);
  return { bought, book: parts };
}
