import { type Binding, UNBOUND, type World } from '../events/binding.ts';
import { QUARTERS_OF_GROWTH } from '../events/conditions/companyFacts.ts';
import { holds } from '../events/conditions/index.ts';
import { measured } from '../events/conditions/measured.ts';
import { compile } from '../state/compile.ts';
import type { Condition } from '../state/definition/events.ts';
import {
  OBJECTIVE_LEVELS,
  type ObjectiveDefinition,
  type ObjectiveLevel,
} from '../state/definition/objectives.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { CompanyId } from '../state/ids.ts';
import type { ObjectiveProgress } from '../state/objectiveState.ts';
import type { DeepReadonly, GameState } from '../state/state.ts';
import { leavesOf } from './goals.ts';
import { levelOf } from './judge.ts';

/** An objective of a seat with how far it has come (O1). */
export interface OwnObjective {
  readonly definition: ObjectiveDefinition;
  readonly progress: DeepReadonly<ObjectiveProgress>;
  /** Highest level reached, and the lowest that can still be. */
  readonly level: ObjectiveLevel | null;
  readonly next: ObjectiveLevel | null;
  /** What the next level asks, piece by piece. */
  readonly checks: readonly GoalCheck[];
}

/** One simple condition of a goal as it stands now. */
export interface GoalCheck {
  readonly condition: Condition;
  /** Figure that it compares; null where it compares none, or none was measured yet. */
  readonly value: number | null;
  /** False while nothing has been measured that it could compare, such as before the first quarter. */
  readonly isMeasured: boolean;
  readonly holds: boolean;
  /** Quarters in a row in which its goal has held, and how many it takes; null where once is enough. */
  readonly run: number;
  readonly quarters: number | null;
}

/** The objectives of one seat, in the scenario's order. Those of others are nobody's business (I1). */
export function ownObjectives(
  scenario: ScenarioDefinition,
  state: GameState,
  seat: CompanyId,
): OwnObjective[] {
  const index = compile(scenario);
  const world: World = { scenario, index, state, quarter: state.quarter };
  const binding = { ...UNBOUND, company: index.company.get(seat) ?? -1 };
  return scenario.objectives.flatMap((definition, k) => {
    const progress = state.objectives.progress[k];
    if (definition.seat !== seat || progress === undefined) return [];
    const next =
      OBJECTIVE_LEVELS.find((level) => progress.reached[level] < 0 && !progress.lost[level]) ?? null;
    const checks = next === null ? [] : checksOf(world, binding, definition, progress, next);
    return { definition, progress, level: levelOf(progress), next, checks };
  });
}

function checksOf(
  world: World,
  binding: Binding,
  { levels }: ObjectiveDefinition,
  progress: DeepReadonly<ObjectiveProgress>,
  next: ObjectiveLevel,
): GoalCheck[] {
  return leavesOf(levels[next]).flatMap((leaf, n) => {
    const run = progress.leaves[next][n]?.run ?? 0;
    const quarters = leaf.kind === 'hold' ? leaf.quarters : null;
    return atomsOf(leaf.when).map((condition) => {
      const isKnown = isMeasured(world, binding, condition);
      return {
        condition,
        value: isKnown ? finite(measured(world, binding, condition)) : null,
        isMeasured: isKnown,
        holds: holds(world, binding, condition) !== (leaf.kind === 'never'),
        run,
        quarters,
      };
    });
  });
}

/** The simple conditions of a tree; a negation and a count are taken whole. */
function atomsOf(condition: Condition): readonly Condition[] {
  return condition.op === 'all' || condition.op === 'any' ? condition.of.flatMap(atomsOf) : [condition];
}

/** Facts and figures that only a resolved quarter tells: before it they read as nothing. */
const TOLD_BY_A_QUARTER: ReadonlySet<string> = new Set([
  'computeDependence',
  'chipDependence',
  'customerDependence',
  'commerceRevenue',
]);

function isMeasured({ state }: World, binding: Binding, condition: Condition): boolean {
  const asked =
    condition.op === 'company' ? condition.fact : condition.op === 'metric' ? condition.metric : '';
  if (asked !== 'revenueGrowth') return state.quarter > 0 || !TOLD_BY_A_QUARTER.has(asked);
  const revenue = state.companies[binding.company]?.past.revenue ?? [];
  return revenue.length >= QUARTERS_OF_GROWTH;
}

function finite(value: number | null): number | null {
  return value === null || !Number.isFinite(value) ? null : value;
}
