import { type Doctrine, debtCapacity, RATINGS, type SeatView, totalDebt } from '../../engine/index.ts';
import { definitionOf, recentMean, revenueOf } from './company.ts';
import { remembering } from './remember.ts';

/** Capital spending of the core business in a mean quarter, kUSD (W2). */
export function coreCapex(view: SeatView): number {
  return view.own.coreRevenue * (definitionOf(view).core?.capexRate ?? 0);
}

/** Cash that the business brings in a mean quarter before investment, kUSD: the last quarter, freed of the season. */
export function operatingCash(view: SeatView): number {
  const { figures, past } = view.own;
  const last = past.revenue.at(-1) ?? 0;
  const season = last > 0 ? Math.min(1.2, Math.max(0.8, revenueOf(view) / last)) : 1;
  return figures.operatingCashFlow * (figures.operatingCashFlow > 0 ? season : 1);
}

/** Costs that have to be paid in a quarter whatever happens, kUSD; a core business pays for itself. */
export function runningCosts(view: SeatView): number {
  const core = definitionOf(view).core;
  const revenue = revenueOf(view);
  const costs = revenue - recentMean(view.own.past.operatingIncome, 4);
  const ofCore = view.own.coreRevenue * (1 - (core?.margin ?? 0));
  return Math.max(0, costs - ofCore) + 0.1 * view.own.coreRevenue;
}

/** What a company likes to have in the bank before it gives anything back, as a part of what counts as liquid in full (O2). */
const COMFORT = 1.15;
/** Part of a year's investment, as the board would approve it, that beside the floor is enough for anybody, however much it sells. */
const FRAME_PART = 0.75;

/** Cash with which a company feels liquid, kUSD: the scorecard's measure, at most a quarter's revenue, as far as it may invest. */
export function liquidCash(view: SeatView, { floor, envelope }: { floor: number; envelope: number }): number {
  const measured = COMFORT * Math.min(1, view.scenario.scorecard.liquidityQuarters) * revenueOf(view);
  return Math.min(measured, floor + FRAME_PART * envelope);
}

/** Investment of the last four quarters in sites, servers and chips, kUSD: what the books still show of it. */
export const yearOfCapex = remembering((view: SeatView) => [view.own.plant, view.quarter], addUpCapex);

function addUpCapex(view: SeatView): number {
  const { chips, servers, shells } = view.own.plant;
  let sum = 0;
  for (const row of [chips, servers, shells])
    row.bought.forEach((quarter, i) => {
      if (quarter >= view.quarter - 4) sum += (row.book[i] ?? 0) * (1 + 0.04 * (view.quarter - quarter));
    });
  return sum;
}

/** What lenders would still give and the doctrine would still take, kUSD (F3). */
export function debtRoom(view: SeatView, doctrine: Doctrine): number {
  const { finance, status } = view.own;
  if (status !== 'active' || finance.emergencyDebt > 0) return 0;
  if (RATINGS.indexOf(finance.rating) > RATINGS.indexOf(doctrine.redLines.worstRating)) return 0;
  return Math.max(0, Math.floor(capacityOf(view) * doctrine.debt - totalDebt(view.own)));
}

const capacityOf = remembering(
  ({ own, quarter, scenario }: SeatView) => [
    own.plant,
    own.past,
    own.depreciationYears,
    own.valuation,
    quarter,
    scenario,
  ],
  ({ own, quarter, scenario }: SeatView) => debtCapacity(own, scenario.parameters, quarter),
);
