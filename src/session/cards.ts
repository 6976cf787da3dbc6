import {
  createInitialState,
  type Figures,
  type ObjectiveDefinition,
  openingReport,
} from '../engine/index.ts';
import { difficultyOf, USUAL_DIFFICULTY } from '../opponents/index.ts';
import { quarterLabel } from './history.ts';
import type { ScenarioCard, ScenarioPackage, SeatCard } from './sessionApi.ts';

/** The cards of all scenarios: today's news first, history behind it, and what starts together by id. */
export function cardsOf(scenarios: readonly ScenarioPackage[]): readonly ScenarioCard[] {
  return scenarios.map(cardOf).sort((a, b) => compare(b.startLabel, a.startLabel) || compare(a.id, b.id));
}

/** Orders texts by their code units, which is the same on every computer; labels such as 2026Q1 sort by time. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** What the front page tells of a scenario and its seats. */
function cardOf({ definition, presentation }: ScenarioPackage): ScenarioCard {
  // The opening is the same for every seed, as far as it is shown here.
  const state = createInitialState(definition, { seed: 1, difficulty: '', hands: [] });
  const { figures } = openingReport(definition, state);
  return {
    id: definition.id,
    quarters: definition.quarters,
    startLabel: quarterLabel(definition.start, 0),
    seats: definition.companies.flatMap((one, i) =>
      one.playable ? [seatOf(one, figures[i], definition.objectives)] : [],
    ),
    difficulties: {
      ids: definition.difficulties.map(({ id }) => id),
      usual: difficultyOf(definition, USUAL_DIFFICULTY).id,
    },
    presentation,
  };
}

function seatOf(
  { id, doctrine, listed }: { readonly id: string; readonly doctrine: string; readonly listed: boolean },
  figures: Readonly<Figures> | undefined,
  objectives: readonly ObjectiveDefinition[],
): SeatCard {
  const own = objectives.filter(({ seat }) => seat === id);
  return { id, doctrine, listed, figures: figures ?? {}, objectives: own };
}
