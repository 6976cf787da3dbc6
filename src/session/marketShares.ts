import { at, compile } from '../engine/index.ts';
import type { Campaign } from './campaign.ts';

/**
 * Who sells how much where: segment × region × company (all in the scenario's order), 0–1 of what the companies sold
 * there together. Customers talk, so everybody knows it (I1).
 */
export type MarketShares = readonly (readonly (readonly number[])[])[];

/** Shares of every segment in every region, from what customers hold now. */
export function marketShares({ scenario, state }: Campaign): MarketShares {
  const { cells } = compile(scenario);
  const companies = scenario.companies.length;
  const sums = scenario.segments.map(() => scenario.regions.map(() => new Array<number>(companies).fill(0)));
  cells.forEach(({ segment, region }, cell) => {
    const row = sums[segment]?.[region];
    const units = state.market.units[cell];
    if (row === undefined || units === undefined) return;
    // The last column is the outside option.
    for (let company = 0; company < companies; company += 1)
      row[company] = at(row, company) + at(units, company);
  });
  return sums.map((regions) => regions.map(toShares));
}

function toShares(row: readonly number[]): number[] {
  const all = row.reduce((sum, value) => sum + value, 0);
  return row.map((value) => (all > 0 ? value / all : 0));
}
