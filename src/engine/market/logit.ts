import { exp, log } from '../math/real.ts';

const MAX_NESTS = 16;
const inclusive = new Float64Array(MAX_NESTS);
const nestWeight = new Float64Array(MAX_NESTS);

/**
 * Target shares of a nested logit with an outside option of utility 0 (D2).
 *
 * @param utility utility per offer
 * @param nest nest index per offer
 * @param dissimilarity λ per nest, in (0, 1]
 * @param out receives the share of each offer from place `from` on; what is missing to 1 is the outside option's
 * @returns the outside option's share
 */
export function nestedShares(
  utility: Float64Array,
  nest: Int32Array,
  dissimilarity: readonly number[],
  out: Float64Array,
  count: number,
  from = 0,
): number {
  inclusive.fill(0);
  for (let i = 0; i < count; i++) {
    const g = nest[i] ?? 0;
    const value = exp((utility[i] ?? 0) / (dissimilarity[g] ?? 1));
    out[from + i] = value;
    inclusive[g] = (inclusive[g] ?? 0) + value;
  }
  let all = 1;
  for (let g = 0; g < dissimilarity.length; g++) {
    const sum = inclusive[g] ?? 0;
    const weight = sum > 0 ? exp((dissimilarity[g] ?? 1) * log(sum)) : 0;
    // From here on the weight of one unit of e^utility in the nest.
    nestWeight[g] = sum > 0 ? weight / sum : 0;
    all += weight;
  }
  for (let i = 0; i < count; i++) {
    out[from + i] = ((out[from + i] ?? 0) * (nestWeight[nest[i] ?? 0] ?? 0)) / all;
  }
  return 1 / all;
}

/**
 * The utility that gives each offer its observed share: the closed inversion of the nested logit
 * (Berry 1994). Used once, at the start, to fit the ecosystem term from observed pull.
 */
export function invertShares(
  shares: readonly number[],
  nest: readonly number[],
  dissimilarity: readonly number[],
): number[] {
  const inside = shares.reduce((a, b) => a + b, 0);
  const outside = Math.max(1 - inside, 1e-6);
  const ofNest = dissimilarity.map((_, g) =>
    shares.reduce((total, share, i) => (nest[i] === g ? total + share : total), 0),
  );
  return shares.map((share, i) => {
    const g = nest[i] ?? 0;
    const lambda = dissimilarity[g] ?? 1;
    const own = log(Math.max(share, 1e-9) / outside);
    return lambda * own + (1 - lambda) * log(Math.max(ofNest[g] ?? 0, 1e-9) / outside);
  });
}
