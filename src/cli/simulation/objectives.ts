import { type GameState, levelOf, type ObjectiveLevel, type ScenarioDefinition } from '../../engine/index.ts';
import { quarterLabel } from '../../session/history.ts';

/** How an objective ended (O1). */
export interface ObjectiveRow {
  readonly id: string;
  readonly seat: string;
  /** Highest level reached, and when: `2028Q3`; null = none. */
  readonly level: ObjectiveLevel | null;
  readonly quarter: string | null;
}

/** Every objective of the scenario as it stands. */
export function objectivesOf(scenario: ScenarioDefinition, state: GameState): ObjectiveRow[] {
  return scenario.objectives.flatMap(({ id, seat }, k) => {
    const progress = state.objectives.progress[k];
    if (progress === undefined) return [];
    const level = levelOf(progress);
    const quarter = level === null ? null : quarterLabel(scenario.start, progress.reached[level]);
    return [{ id, seat, level, quarter }];
  });
}

/** When the race was decided, and for whom (O3); null = never. */
export function decidedOf(scenario: ScenarioDefinition, { objectives }: GameState) {
  const { decided } = objectives;
  return decided === null ? null : { ...decided, quarter: quarterLabel(scenario.start, decided.quarter) };
}
