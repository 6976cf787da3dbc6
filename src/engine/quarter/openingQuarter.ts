import { accountIndex } from '../finance/accounts.ts';
import { season } from '../market/capacity.ts';
import { commerceComputes } from '../market/integrations.ts';
import { equityOf, figuresOf } from '../report/figures.ts';
import type { QuarterReport } from '../report/report.ts';
import { scoreAll } from '../score/scorecard.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { ComputeState, GameState, PowerBill, ScoreBasis, ScoreState } from '../state/state.ts';
import { allocationPhase } from './allocation.ts';
import { createWork } from './createWork.ts';
import { deliveriesPhase } from './deliveries.ts';
import { foundryPhase } from './foundry.ts';
import { coreGrowth, profitAndLossPhase } from './profitAndLoss.ts';
import type { Work } from './work.ts';

/** The books of the quarter before the first, as the model keeps them. */
export interface OpeningBooks {
  readonly report: QuarterReport;
  readonly balances: readonly (readonly number[])[];
  readonly computes: readonly ComputeState[];
  /** What the scores of that quarter are made of, for the explanation of the first (I2). */
  readonly scoreBases: readonly ScoreBasis[];
  /** The scores of that quarter, with which the first begins (O2). */
  readonly scores: readonly ScoreState[];
  readonly bills: readonly PowerBill[];
}

/**
 * Runs the business of the last real quarter through the model's own books, on a copy: opening units are sold at
 * opening prices, opening orders are delivered. It gives the first quarter something to be compared with (I2).
 */
export function openingQuarter(scenario: ScenarioDefinition, state: GameState): OpeningBooks {
  const before = createWork(scenario, { ...state, quarter: -1 });
  allocationPhase(before);
  const computes = before.state.companies.map((company) => ({ ...company.compute }));
  const figuresBefore = before.state.companies.map((company) => ({
    owned: company.compute.owned,
    live: company.liveMW.reduce((a, b) => a + b, 0),
  }));
  foundryPhase(before);
  deliveriesPhase(before);
  sellOpeningUnits(before);
  // The definition gives the core's revenue of the last real quarter; the books below let it grow into it.
  before.state.companies.forEach((company, i) => {
    company.coreRevenue /= 1 + coreGrowth(before, i) / 4;
  });
  profitAndLossPhase(before);
  scoreAll(before);
  const balances = before.state.companies.map((company) => company.balances.slice());
  before.report.figures = figuresOf(before);
  // Stocks are those of the real opening, not of the copy on which the deliveries were played.
  state.companies.forEach((company, i) => {
    const figures = before.report.figures[i];
    if (figures === undefined) return;
    figures.capacityH100e = figuresBefore[i]?.owned ?? 0;
    figures.powerMW = figuresBefore[i]?.live ?? 0;
    figures.cash = company.balances[accountIndex('cash')] ?? 0;
    figures.debt = 0 - (company.balances[accountIndex('debt')] ?? 0);
    figures.equity = equityOf(company.balances);
    figures.marketValue = company.valuation.marketValue;
  });
  before.report.closing = state.companies.map((company) => company.balances.slice());
  const scoreBases = before.state.companies.map((company) => company.scoreBasis);
  const scores = before.state.companies.map((company) => company.score);
  before.report.drivers = [];
  before.report.news = [];
  const bills = before.state.companies.map(({ power }) => power.bill);
  return { report: before.report, balances, computes, bills, scoreBases, scores };
}

function sellOpeningUnits(work: Work): void {
  work.scratch.commerceCompute = commerceComputes(work);
  for (const cell of work.index.cells) {
    const segment = work.scenario.segments[cell.segment];
    const row = work.state.market.units[cell.index] ?? [];
    if (segment === undefined) continue;
    work.state.companies.forEach((company, i) => {
      const units = (row[i] ?? 0) * season(work, cell.segment);
      add(work.scratch.served, cell.segment, i, units);
      add(work.scratch.demanded, cell.segment, i, units);
      add(
        work.scratch.revenue,
        cell.segment,
        i,
        units * segment.referencePrice * (company.prices[cell.segment] ?? 0),
      );
    });
  }
}

function add(rows: number[][], segment: number, company: number, amount: number): void {
  const row = rows[segment];
  if (row !== undefined) row[company] = (row[company] ?? 0) + amount;
}
