/** What each designer wants of a scarce resource, by tier: under agreement, prepaid, and the rest (S4). */
export type Tiers = readonly [agreed: number[], prepaid: number[], open: number[]];

/**
 * S4: gives out a scarce resource tier by tier; within a tier everybody gets the same part of what he wants.
 * Returns what each designer got of each tier, and what is left.
 */
export function allotTiers(available: number, wants: Tiers): { readonly got: Tiers; readonly left: number } {
  let left = Math.max(0, available);
  const serve = (want: readonly number[]): number[] => {
    let all = 0;
    for (const one of want) all += one;
    const part = all > left && all > 0 ? left / all : 1;
    left = Math.max(0, left - all * part);
    return want.map((one) => one * part);
  };
  const got: Tiers = [serve(wants[0]), serve(wants[1]), serve(wants[2])];
  return { got, left };
}

/** Sum of a designer's three tiers. */
export function tierTotal(tiers: Tiers, i: number): number {
  return (tiers[0][i] ?? 0) + (tiers[1][i] ?? 0) + (tiers[2][i] ?? 0);
}

/** Sum over all designers and tiers. */
export function allTiers(tiers: Tiers): number {
  let total = 0;
  for (const tier of tiers) for (const one of tier) total += one;
  return total;
}
