import type { ObjectiveDefinition } from '../state/definition/objectives.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { CompanyId } from '../state/ids.ts';
import type { ObjectiveProgress } from '../state/objectiveState.ts';
import type { DeepReadonly, GameState } from '../state/state.ts';

/** An objective of a seat with how far it has come (O1). */
export interface OwnObjective {
  readonly definition: ObjectiveDefinition;
  readonly progress: DeepReadonly<ObjectiveProgress>;
}

/** The objectives of one seat, in the scenario's order. Those of others are nobody's business (I1). */
export function ownObjectives(
  scenario: ScenarioDefinition,
  state: Pick<GameState, 'objectives'>,
  seat: CompanyId,
): OwnObjective[] {
  return scenario.objectives.flatMap((definition, k) => {
    const progress = state.objectives.progress[k];
    return definition.seat !== seat || progress === undefined ? [] : [{ definition, progress }];
  });
}
