import type { Bounds, Condition } from '../../state/definition/events.ts';
import type { Binding, World } from '../binding.ts';

/** Steps that one evaluation may take; what takes more is false. Files are refused long before (V3). */
export const STEP_LIMIT = 20_000;

/** One evaluation: what it looks at, and the steps that are left. */
export interface Asking {
  readonly world: World;
  readonly stepsLeft: number;
  /** Evaluates a condition inside this one. */
  ask(condition: Condition, binding: Binding): boolean;
}

export type ConditionOf<Op extends Condition['op']> = Extract<Condition, { op: Op }>;

/** One handler a kind of condition. */
export type ConditionHandler<Op extends Condition['op']> = (
  asking: Asking,
  condition: ConditionOf<Op>,
  binding: Binding,
) => boolean;

/** Whether a value lies within bounds. NaN lies in none. */
export function within(value: number, { atLeast, below }: Bounds): boolean {
  if (Number.isNaN(value)) return false;
  return (atLeast === undefined || value >= atLeast) && (below === undefined || value < below);
}
