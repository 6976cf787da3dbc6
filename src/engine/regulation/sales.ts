import { ratio, rowOf, zeros } from '../math/numbers.ts';
import type { Work } from '../quarter/work.ts';
import type { ScenarioDefinition } from '../state/definition.ts';

/** Sales of a quarter as authorities count them, kUSD. */
export interface RegionalSales {
  /** By segment, jurisdiction and company: see {@link salesRow}. */
  readonly bySegment: readonly number[];
  /** All sales of a company in a jurisdiction, those without a place by the jurisdiction's weight: rows by company. */
  readonly total: number[][];
}

/** Place of a jurisdiction's row of companies in {@link RegionalSales.bySegment}. */
export function salesRow(
  { jurisdictions, companies }: ScenarioDefinition,
  segment: number,
  j: number,
): number {
  return (segment * jurisdictions.length + j) * companies.length;
}

/** Reads off the market's book what each company sold under each authority (R1). */
export function regionalSales(work: Work): RegionalSales {
  const { scenario, report, index } = work;
  const count = scenario.segments.length * scenario.jurisdictions.length * scenario.companies.length;
  const bySegment = zeros(count);
  const prices = meanPrices(work);
  const book = report.market;
  if (book === null) return { bySegment, total: totals(work, bySegment) };
  for (const { index: cell, segment, region } of index.cells) {
    const j = index.authorityOfRegion[region] ?? 0;
    if (j < 0) continue;
    const row = salesRow(scenario, segment, j);
    const end = book.start[cell + 1] ?? 0;
    for (let o = book.start[cell] ?? 0; o < end; o++) {
      const i = book.company[o] ?? 0;
      const price = prices[segment]?.[i] ?? 0;
      bySegment[row + i] = (bySegment[row + i] ?? 0) + (book.served[o] ?? 0) * price;
    }
  }
  return { bySegment, total: totals(work, bySegment) };
}

/** What each company took for a unit on average, kUSD, per segment. */
function meanPrices({ scenario, scratch }: Work): number[][] {
  return scenario.segments.map((_, s) =>
    rowOf(scenario.companies.length, (i) => ratio(scratch.revenue[s]?.[i] ?? 0, scratch.served[s]?.[i] ?? 0)),
  );
}

function totals({ scenario, state }: Work, bySegment: readonly number[]): number[][] {
  const { jurisdictions, segments } = scenario;
  return state.companies.map((company, i) => {
    const row: number[] = [];
    let placed = 0;
    for (let j = 0; j < jurisdictions.length; j++) {
      let sum = 0;
      for (let s = 0; s < segments.length; s++) sum += bySegment[salesRow(scenario, s, j) + i] ?? 0;
      placed += sum;
      row.push(sum);
    }
    const rest = Math.max(0, (company.past.revenue.at(-1) ?? 0) - placed);
    for (let j = 0; j < row.length; j++)
      row[j] = Math.round((row[j] ?? 0) + rest * (jurisdictions[j]?.weight ?? 0));
    return row;
  });
}
