import { ratio } from '../math/numbers.ts';
import type { Work } from '../quarter/work.ts';
import { jurisdictionOfRegion } from './jurisdictions.ts';

/** Sales of a quarter as authorities count them, kUSD. */
export interface RegionalSales {
  /** By segment, jurisdiction and company: see {@link salesPlace}. */
  readonly bySegment: Float64Array;
  /** All sales of a company in a jurisdiction, those without a place by the jurisdiction's weight: rows by company. */
  readonly total: number[][];
}

/** Place of a figure in {@link RegionalSales.bySegment}. */
export function salesPlace(work: Pick<Work, 'scenario'>, segment: number, j: number, i: number): number {
  const { jurisdictions, companies } = work.scenario;
  return (segment * jurisdictions.length + j) * companies.length + i;
}

/** Reads off the market's book what each company sold under each authority (R1). */
export function regionalSales(work: Work): RegionalSales {
  const { scenario, scratch } = work;
  const count = scenario.segments.length * scenario.jurisdictions.length * scenario.companies.length;
  const bySegment = new Float64Array(count);
  const book = work.report.market;
  const authority = jurisdictionOfRegion(scenario);
  if (book !== null) {
    for (const cell of work.index.cells) {
      const j = authority[cell.region] ?? 0;
      if (j < 0) continue;
      const end = book.start[cell.index + 1] ?? 0;
      for (let o = book.start[cell.index] ?? 0; o < end; o++) {
        const i = book.company[o] ?? 0;
        const price = ratio(scratch.revenue[cell.segment]?.[i] ?? 0, scratch.served[cell.segment]?.[i] ?? 0);
        const place = salesPlace(work, cell.segment, j, i);
        bySegment[place] = (bySegment[place] ?? 0) + (book.served[o] ?? 0) * price;
      }
    }
  }
  return { bySegment, total: totals(work, bySegment) };
}

function totals(work: Work, bySegment: Float64Array): number[][] {
  const { scenario, state } = work;
  return state.companies.map((company, i) => {
    let placed = 0;
    const row = scenario.jurisdictions.map((_, j) => {
      let sum = 0;
      for (let s = 0; s < scenario.segments.length; s++) sum += bySegment[salesPlace(work, s, j, i)] ?? 0;
      placed += sum;
      return sum;
    });
    const rest = Math.max(0, (company.past.revenue.at(-1) ?? 0) - placed);
    return row.map((sum, j) => Math.round(sum + rest * (scenario.jurisdictions[j]?.weight ?? 0)));
  });
}
