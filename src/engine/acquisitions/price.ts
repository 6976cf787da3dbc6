import type { TargetDefinition } from '../state/definition.ts';
import type { DeepReadonly, TargetState } from '../state/state.ts';

/** Between which prices the owners of a target would sell, as everybody can reckon, kUSD (A6). */
export interface PriceRange {
  readonly low: number;
  readonly high: number;
}

/** The range in which the owners' price lies: their value, the usual premium, what they have refused, and their spread. */
export function priceRange(definition: TargetDefinition, target: DeepReadonly<TargetState>): PriceRange {
  const at = (mood: number) =>
    Math.round(target.value * target.asking * (1 + definition.premium + mood * definition.spread));
  return { low: at(-1), high: at(1) };
}

/** The least that the owners take, kUSD (A6); `bidders` who want it at once make them ask more. */
export function reservation(
  definition: TargetDefinition,
  target: DeepReadonly<TargetState>,
  askingStep: number,
  bidders = 1,
): number {
  const own = target.value * target.asking * (1 + definition.premium + target.mood * definition.spread);
  return Math.round(own * (1 + askingStep * Math.max(0, bidders - 1)));
}
