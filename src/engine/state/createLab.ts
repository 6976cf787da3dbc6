import type { ModelsParameters } from './definition/parameters/models.ts';
import type { LabDefinition } from './definition.ts';
import type { LabState, TrainingRun } from './state.ts';
import type { SeatView } from './view.ts';

const NO_LAB: LabState = {
  capability: 0,
  algorithms: 0,
  researchers: 0,
  seniors: 0,
  targetResearchers: 0,
  pay: 1,
  culture: 50,
  approaches: [],
  community: 0,
  data: 1,
  run: null,
  models: [],
  openWeights: false,
};

/** The lab at the start: its team, the model on sale, the run under way (M). */
export function createLab(lab: LabDefinition | undefined, { openingRunShare }: ModelsParameters): LabState {
  if (lab === undefined) return { ...NO_LAB, approaches: [], models: [] };
  const { capability, researchers, openWeights } = lab;
  return {
    ...NO_LAB,
    approaches: [],
    capability,
    algorithms: lab.algorithmLead,
    researchers,
    seniors: Math.floor(researchers * lab.seniors),
    targetResearchers: researchers,
    culture: lab.culture,
    community: openWeights ? 1 : 0,
    data: lab.data,
    run: openRun(lab, openingRunShare),
    models: [
      {
        id: 'm0',
        name: modelName(lab, 0),
        capability,
        trained: -1,
        released: 0,
        open: openWeights,
        due: -1,
        tested: 1,
      },
    ],
    openWeights,
  };
}

/** Name of a lab's model by its place in the row: the scenario's family, and a number that counts up. */
export function modelName({ naming }: Pick<LabDefinition, 'naming'>, place: number): string {
  return `${naming.family} ${naming.first + place}`;
}

/** Name that the next run of a seat would have by its lab's naming. */
export function nextModelName(view: SeatView): string {
  const lab = view.scenario.companies[view.seatIndex]?.lab;
  const { models, run } = view.own.lab;
  return lab === undefined ? '' : modelName(lab, models.length + (run === null ? 0 : 1));
}

/** M1: the run under way at the start: its last quarters are still to come. */
function openRun(lab: LabDefinition, share: number): TrainingRun | null {
  const quarters = lab.runQuartersLeft;
  return quarters > 0 ? { name: modelName(lab, 1), quarters, done: 0, share, effective: 0 } : null;
}
