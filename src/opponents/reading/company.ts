import {
  accountIndex,
  at,
  type CompanyDefinition,
  clamp,
  compile,
  type SeatView,
} from '../../engine/index.ts';

const CASH = accountIndex('cash');

/** The seat's company as the scenario defines it. @throws for a view of no company of its scenario */
export function definitionOf(view: SeatView): CompanyDefinition {
  const definition = view.scenario.companies[view.seatIndex];
  if (definition === undefined) throw new Error(`unknown seat ${view.seat}`);
  return definition;
}

/** Cash in the books, kUSD. */
export function cashOf(view: SeatView): number {
  return at(view.own.balances, CASH);
}

/** Mean of the last quarters of a row of figures, at most `count` of them; 0 for none. */
export function recentMean(row: readonly number[], count: number): number {
  const recent = row.slice(-count);
  return recent.length === 0 ? 0 : recent.reduce((a, b) => a + b, 0) / recent.length;
}

/** Revenue of a mean quarter of the last year, kUSD. */
export function revenueOf(view: SeatView): number {
  return recentMean(view.own.past.revenue, 4);
}

/** Revenue of the last quarter beside the one before it, as growth; 0 when it is not known. */
export function lastGrowth(view: SeatView): number {
  const [before, last] = view.own.past.revenue.slice(-2);
  return before !== undefined && last !== undefined && before > 0 ? last / before - 1 : 0;
}

/** Place of a chip in the scenario's list, −1 for none. */
export function chipIndex(view: SeatView, chip: string): number {
  return compile(view.scenario).chip.get(chip) ?? -1;
}

/** Sum of a row of numbers. */
export function total(row: readonly number[]): number {
  return row.reduce((a, b) => a + b, 0);
}

/** Growth of a year that a company may plan with, 0–1.5: what is expected of it, but no more than it has shown of late. */
export function soberGrowth({ own }: SeatView): number {
  const { revenue } = own.past;
  const now = recentMean(revenue, 2);
  const before = recentMean(revenue.slice(0, -2), 2);
  // Half a year's growth, twice.
  const shown =
    revenue.length >= 4 && before > 0 ? (now / before) * (now / before) - 1 : Number.POSITIVE_INFINITY;
  return clamp(Math.min(own.valuation.growthExpectation, shown), 0, 1.5);
}
