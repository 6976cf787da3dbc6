import { backlogs } from '../agreements/owed.ts';
import { paidPrice, securedShare } from '../energy/security.ts';
import { accountIndex, EQUITY_ACCOUNTS } from '../finance/accounts.ts';
import { FLOW, FLOWS } from '../finance/causes.ts';
import { incomeOf, netIncomeOf } from '../finance/statements.ts';
import { ratio, sum } from '../math/numbers.ts';
import { computeUse } from '../quarter/profitAndLoss.ts';
import { companyAt, type Work } from '../quarter/work.ts';
import type { Figures } from './metrics.ts';

/** Places of the accounts that are figures by themselves. */
const PLACES = {
  cash: accountIndex('cash'),
  debt: accountIndex('debt'),
  emergencyDebt: accountIndex('emergencyDebt'),
  revenueEnterprise: accountIndex('revenueEnterprise'),
  revenueCompute: accountIndex('revenueCompute'),
  revenueInference: accountIndex('revenueInference'),
  revenueAssistants: accountIndex('revenueAssistants'),
  revenueSilicon: accountIndex('revenueSilicon'),
  revenueCommerce: accountIndex('revenueCommerce'),
  revenueCore: accountIndex('revenueCore'),
  costPower: accountIndex('costPower'),
} as const;

/** All figures of all companies for the quarter, before the books are closed. */
export function figuresOf(work: Work): Figures[] {
  const { flows } = work.books;
  const shares = segmentShares(work);
  const backlog = backlogs(work.state, work.index, work.state.quarter + 1);
  return work.state.companies.map((company, i) => {
    const { balances } = company;
    const { revenue, operatingIncome, netIncome } = incomeOf(balances);
    const capex = flows[i * FLOWS + FLOW.capex] ?? 0;
    const operating = flows[i * FLOWS + FLOW.operating] ?? 0;
    const figures: Figures = {
      revenue,
      cloudRevenue: cloudRevenue(work, i),
      computeRevenue: 0 - (balances[PLACES.revenueCompute] ?? 0),
      modelRevenue: 0 - (balances[PLACES.revenueInference] ?? 0) - (balances[PLACES.revenueAssistants] ?? 0),
      siliconRevenue: 0 - (balances[PLACES.revenueSilicon] ?? 0),
      commerceRevenue: 0 - (balances[PLACES.revenueCommerce] ?? 0),
      coreRevenue: 0 - (balances[PLACES.revenueCore] ?? 0),
      operatingIncome,
      netIncome,
      capex,
      operatingCashFlow: operating,
      freeCashFlow: operating - capex,
      cash: balances[PLACES.cash] ?? 0,
      circularRevenue: company.past.circular[company.past.circular.length - 1] ?? 0,
      debt: 0 - (balances[PLACES.debt] ?? 0) - (balances[PLACES.emergencyDebt] ?? 0),
      equity: equityWith(balances, netIncome),
      backlog: backlog[i] ?? 0,
      marketValue: company.valuation.marketValue,
      capability: company.lab.capability,
      trust: company.trust,
      capacityH100e: company.compute.owned,
      computeH100e: company.compute.owned + company.compute.rentedIn - company.compute.rentedOut,
      powerMW: sum(company.liveMW),
      powerCost: balances[PLACES.costPower] ?? 0,
      powerPrice: paidPrice(balances[PLACES.costPower] ?? 0, company.power.bill),
      securedPower: securedShare(company.power.bill),
      emissions: company.power.bill.carbonT / 1000,
      utilisation: computeUse(work, i),
      researchers: company.lab.researchers,
      culture: work.scenario.companies[i]?.lab === undefined ? 0 : company.lab.culture,
      scrutiny: company.scrutiny,
      score: company.score.total,
      'score.value': company.score.value,
      'score.market': company.score.market,
      'score.technology': company.score.technology,
      'score.resilience': company.score.resilience,
      'score.responsibility': company.score.responsibility,
    };
    const { shareMetrics, scrutinyMetrics } = work.index;
    let s = 0;
    for (const metric of shareMetrics) figures[metric] = shares[s++]?.[i] ?? 0;
    const scrutiny = work.state.regulation.scrutiny[i];
    let j = 0;
    for (const metric of scrutinyMetrics) figures[metric] = scrutiny?.[j++] ?? 0;
    return figures;
  });
}

/** Cloud revenue: general servers, compute under contract and rented, and models sold by a company with a cloud. */
function cloudRevenue(work: Work, i: number): number {
  if (work.scenario.companies[i]?.cloud === undefined) return 0;
  const { balances } = companyAt(work.state, i);
  return (
    0 -
    (balances[PLACES.revenueEnterprise] ?? 0) -
    (balances[PLACES.revenueCompute] ?? 0) -
    (balances[PLACES.revenueInference] ?? 0)
  );
}

/** Share of each company in what all companies sold in a segment, by revenue. */
function segmentShares(work: Work): number[][] {
  return work.scratch.revenue.map((row) => {
    const all = sum(row);
    return row.map((own) => ratio(own, all));
  });
}

/** Equity, the quarter's result included, kUSD. */
export function equityOf(balances: readonly number[]): number {
  return equityWith(balances, netIncomeOf(balances));
}

function equityWith(balances: readonly number[], netIncome: number): number {
  let capital = 0;
  for (const i of EQUITY_ACCOUNTS) capital += balances[i] ?? 0;
  return netIncome - capital;
}
