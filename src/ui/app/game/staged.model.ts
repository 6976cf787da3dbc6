import type { CommandCost } from '../../../engine/index.ts';
import type { StagedCommand } from '../../../store/types.ts';

/** What all that is staged costs together, kUSD; what would be refused costs nothing. */
export function totalCost(staged: readonly StagedCommand[]): CommandCost {
  return staged
    .filter(({ refusal }) => refusal === null)
    .reduce(
      (sum, { cost }) => ({
        now: sum.now + cost.now,
        perQuarter: sum.perQuarter + cost.perQuarter,
        later: sum.later + cost.later,
      }),
      { now: 0, perQuarter: 0, later: 0 },
    );
}

/** Something with its place in a list. The same decision may stand there twice, and only its place tells it apart. */
export interface InPlace<T> {
  readonly one: T;
  readonly place: number;
  readonly key: string;
}

/** The items of a list with their places. */
export function inPlaces<T extends { readonly command: { readonly kind: string } }>(
  list: readonly T[],
): InPlace<T>[] {
  return list.map((one, place) => ({ one, place, key: `${place}-${one.command.kind}` }));
}
