import type { ScenarioIndex } from '../state/compile.ts';
import type { MutableState } from '../state/state.ts';
import { TERM_COUNT } from './utility.ts';

/**
 * All offers of all cells in one quarter, in flat rows: offer `k` of cell `c` stands at `start[c] + k`.
 * Flat because this is the heart of the engine: one allocation a row instead of one a cell.
 */
export interface MarketBook {
  /** First offer of each cell; one more entry than there are cells. */
  readonly start: Int32Array;
  /** Company index of each offer. */
  readonly company: Int32Array;
  /** Utility terms (D2), TERM_COUNT per offer, in the order of TERMS. */
  readonly terms: Float64Array;
  /** Target share of each offer in its cell; the rest to 1 is `outside`. */
  readonly target: Float64Array;
  readonly outside: Float64Array;
  /** Units wanted, units served, and how many of those came from rivals (D4). */
  readonly demand: Float64Array;
  readonly served: Float64Array;
  readonly spilled: Float64Array;
}

/** A book with the offers that stand: those with a price, a nest and a company in business. */
export function openBook(index: ScenarioIndex, state: Pick<MutableState, 'companies'>): MarketBook {
  const bySegment = index.nestOf.map((nests, s) => sellers(nests, s, state));
  const cells = index.cells.length;
  const start = new Int32Array(cells + 1);
  for (let c = 0; c < cells; c++) {
    start[c + 1] = (start[c] ?? 0) + (bySegment[index.cells[c]?.segment ?? -1]?.length ?? 0);
  }
  const count = start[cells] ?? 0;
  const company = new Int32Array(count);
  for (let c = 0; c < cells; c++) {
    const sells = bySegment[index.cells[c]?.segment ?? -1] ?? [];
    const first = start[c] ?? 0;
    for (let k = 0; k < sells.length; k++) company[first + k] = sells[k] ?? 0;
  }
  return { start, company, ...rowsFor(count, cells) };
}

/** All rows of fractions in one piece of memory: reserving many pieces takes longer than filling them. */
function rowsFor(
  offers: number,
  cells: number,
): Pick<MarketBook, 'terms' | 'target' | 'outside' | 'demand' | 'served' | 'spilled'> {
  const all = new Float64Array(offers * (TERM_COUNT + 4) + cells);
  let end = 0;
  const row = (length: number): Float64Array => {
    end += length;
    return all.subarray(end - length, end);
  };
  return {
    terms: row(offers * TERM_COUNT),
    target: row(offers),
    outside: row(cells),
    demand: row(offers),
    served: row(offers),
    spilled: row(offers),
  };
}

/** Companies whose offer in a segment stands. */
function sellers(
  nests: readonly number[],
  segment: number,
  state: Pick<MutableState, 'companies'>,
): number[] {
  const found: number[] = [];
  for (let i = 0; i < nests.length; i++) if ((nests[i] ?? 0) >= 0 && stands(state, segment, i)) found.push(i);
  return found;
}

function stands(state: Pick<MutableState, 'companies'>, segment: number, i: number): boolean {
  const company = state.companies[i];
  return company !== undefined && company.status !== 'failed' && (company.prices[segment] ?? 0) > 0;
}
