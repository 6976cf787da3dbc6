import type { GameState } from '../state/state.ts';
import type { SeatView } from '../state/view.ts';

/** O1, O3: the seat's own objectives as far as they have come; those of others as they were at the start. */
export function believedObjectives(view: SeatView, opening: GameState): GameState['objectives'] {
  const own = new Map(view.objectives.map(({ definition, progress }) => [definition.id, progress]));
  return {
    progress: view.scenario.objectives.flatMap(({ id }, k) => {
      const progress = own.get(id) ?? opening.objectives.progress[k];
      return progress === undefined ? [] : [progress];
    }),
    scores: view.scores,
    decided: view.decided,
    endAsked: [],
  };
}
