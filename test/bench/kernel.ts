import { compile, type GameState, type ScenarioDefinition } from '../../src/engine/index.ts';
import { nestedShares } from '../../src/engine/market/logit.ts';
import { TERM_COUNT } from '../../src/engine/market/utility.ts';

/** Typed arrays of one bare demand kernel: the same cells, offers and utility terms as a scenario's quarter (D2). */
export interface Kernel {
  /** Utility terms that one run evaluates. */
  readonly terms: number;
  run(): number;
}

/**
 * The bare demand kernel: for every cell and offer the utility terms, the nested logit, the new shares.
 * No companies, no books, no capacity: the least that any implementation of D2 and D3 must compute.
 */
export function bareKernel(scenario: ScenarioDefinition, state: GameState): Kernel {
  const index = compile(scenario);
  const counts = index.cells.map((cell) => offersIn(index.nestOf[cell.segment] ?? [], state, cell.segment));
  const offers = counts.reduce((a, b) => a + b, 0);
  const attributes = new Float64Array(offers * TERM_COUNT).map((_, i) => ((i * 37) % 17) / 17 - 0.5);
  const weights = new Float64Array(offers * TERM_COUNT).map((_, i) => ((i * 13) % 11) / 11);
  const terms = new Float64Array(offers * TERM_COUNT);
  const units = new Float64Array(offers).fill(1);
  const utility = new Float64Array(64);
  const target = new Float64Array(64);
  const nests = new Int32Array(64).map((_, i) => i % 2);
  const lambda = [0.7, 0.8];
  const run = (): number => {
    let offset = 0;
    let total = 0;
    for (const count of counts) {
      for (let k = 0; k < count; k++) {
        let sum = 0;
        for (let t = 0; t < TERM_COUNT; t++) {
          const place = (offset + k) * TERM_COUNT + t;
          const value = (weights[place] ?? 0) * (attributes[place] ?? 0);
          terms[place] = value;
          sum += value;
        }
        utility[k] = sum;
      }
      nestedShares(utility, nests, lambda, target, count);
      for (let k = 0; k < count; k++) {
        const next = (units[offset + k] ?? 0) * 0.95 + (target[k] ?? 0);
        units[offset + k] = next;
        total += next;
      }
      offset += count;
    }
    return total;
  };
  return { terms: offers * TERM_COUNT, run };
}

function offersIn(nestOf: readonly number[], state: GameState, segment: number): number {
  return state.companies.filter((company, i) => (nestOf[i] ?? -1) >= 0 && (company.prices[segment] ?? 0) > 0)
    .length;
}
