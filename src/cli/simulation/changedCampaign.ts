import { join } from 'node:path';
import type { GameState, QuarterReport, ScenarioDefinition } from '../../engine/index.ts';
import { readScenarioFolder, shippedScenarios } from '../../scenario/folderScenarios.ts';
import { type NumberChanges, withNumbers } from '../../scenario/numbers.ts';
import { parseScenario } from '../../scenario/parse/parseScenario.ts';
import { resolveScenario } from '../../scenario/resolve/index.ts';
import type { ScenarioFile } from '../../scenario/schema/index.ts';
import { InvalidFileError } from '../exit.ts';
import { requireKnown } from '../input/nearestName.ts';
import { shippedList } from '../input/scenarios.ts';
import { simulate } from './simulate.ts';

/** A shipped scenario with some of its numbers changed, to be played without a person. Plain data, so that it can go to a worker. */
export interface ChangedCampaign {
  readonly scenario: string;
  readonly difficulty: string;
  readonly seed: number;
  readonly changes: NumberChanges;
  /** Quarters to play; all of them by default. */
  readonly quarters?: number;
}

/** How such a campaign went. */
export interface Played {
  readonly scenario: ScenarioDefinition;
  readonly state: GameState;
  readonly reports: readonly QuarterReport[];
}

/** Scenarios that were read in this thread already. */
const read = new Map<string, Promise<ScenarioFile>>();

/** Plays the campaign, every seat by the program. @throws when the scenario, the difficulty or a number is not there */
export async function playChanged(campaign: ChangedCampaign): Promise<Played> {
  const file = await scenarioFile(campaign.scenario);
  const scenario = resolveScenario(withNumbers(file, campaign.changes)).definition;
  const levels = scenario.difficulties.map(({ id }) => id);
  const difficulty = requireKnown('difficulty', campaign.difficulty, levels);
  const { state, reports } = simulate({
    scenario,
    seed: campaign.seed,
    difficulty,
    quarters: campaign.quarters ?? scenario.quarters,
    doctrines: new Map(),
    record: false,
    onQuarter: () => undefined,
  });
  return { scenario, state, reports };
}

/** A shipped scenario as it is written. @throws when it has errors */
export function scenarioFile(id: string): Promise<ScenarioFile> {
  const known = read.get(id) ?? openFile(id);
  read.set(id, known);
  return known;
}

async function openFile(id: string): Promise<ScenarioFile> {
  const known = (await shippedList()).map((found) => found.id);
  requireKnown('shipped scenario', id, known);
  const { scenario } = parseScenario(await readScenarioFolder(join(shippedScenarios(), id)));
  if (scenario === undefined)
    throw new InvalidFileError(`The scenario '${id}' has errors; 'validate' tells them.`);
  return scenario;
}
