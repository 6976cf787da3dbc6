import type { Binding, World } from '../events/binding.ts';
import { holds } from '../events/conditions/index.ts';
import { measured } from '../events/conditions/measured.ts';
import { clamp } from '../math/numbers.ts';
import type { Bounds, Condition } from '../state/definition/events.ts';

/**
 * How near a condition is to holding, 0–1: the part of the way for figures, the mean over what all must hold, the best of
 * what any may. Only for showing: nothing is decided by it.
 */
export function nearness(world: World, binding: Binding, condition: Condition): number {
  return holds(world, binding, condition) ? 1 : nearnessOfFalse(world, binding, condition);
}

/** {@link nearness} of a condition that is known not to hold. */
export function nearnessOfFalse(world: World, binding: Binding, condition: Condition): number {
  if (condition.op === 'all') {
    const parts = condition.of.map((one) => nearness(world, binding, one));
    return parts.reduce((sum, one) => sum + one, 0) / Math.max(1, parts.length);
  }
  if (condition.op === 'any')
    return condition.of.reduce((best, one) => Math.max(best, nearness(world, binding, one)), 0);
  const value = measured(world, binding, condition);
  return value === null || !('bounds' in condition) ? 0 : Math.min(0.99, towards(value, condition.bounds));
}

function towards(value: number, { atLeast, below }: Bounds): number {
  if (Number.isNaN(value)) return 0;
  if (atLeast !== undefined && value < atLeast) return atLeast > 0 ? clamp(value / atLeast, 0, 1) : 0;
  if (below !== undefined && value >= below) return value > 0 ? clamp(below / value, 0, 1) : 0;
  return 1;
}
