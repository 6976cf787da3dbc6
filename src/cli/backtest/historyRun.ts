import { join } from 'node:path';
import { DIFFICULTIES } from '../../opponents/index.ts';
import { readScenarioFolder, shippedScenarios } from '../../scenario/folderScenarios.ts';
import { type NumberChanges, withNumbers } from '../../scenario/numbers.ts';
import { parseScenario } from '../../scenario/parse/parseScenario.ts';
import { resolveScenario } from '../../scenario/resolve/index.ts';
import type { ScenarioFile } from '../../scenario/schema/index.ts';
import { requireKnown } from '../input/nearestName.ts';
import { simulate } from '../simulation/simulate.ts';
import type { Compared } from './plan.ts';

/** One campaign to be held against history: which scenario, with which numbers changed, how long, and what is read from it. */
export interface HistoryRun {
  readonly scenario: string;
  readonly difficulty: string;
  readonly seed: number;
  readonly quarters: number;
  readonly changes: NumberChanges;
  readonly series: readonly Pick<Compared, 'company' | 'metric' | 'perUnit'>[];
}

/** Scenarios that were read in this thread already. */
const read = new Map<string, Promise<ScenarioFile>>();

/** Plays one campaign, every seat by the program, and tells each series quarter by quarter in the unit of what was published. */
export async function historyRun(run: HistoryRun): Promise<number[][]> {
  const difficulty = requireKnown(
    'difficulty',
    run.difficulty,
    DIFFICULTIES.map(({ id }) => id),
  );
  const file = await scenarioFile(run.scenario);
  const scenario = resolveScenario(withNumbers(file, run.changes)).definition;
  const { reports } = simulate({
    scenario,
    seed: run.seed,
    difficulty,
    quarters: run.quarters,
    doctrines: new Map(),
    record: false,
    onQuarter: () => undefined,
  });
  const index = new Map(scenario.companies.map((company, i) => [company.id as string, i]));
  return run.series.map(({ company, metric, perUnit }) =>
    reports.map((report) => (report.figures[index.get(company) ?? -1]?.[metric] ?? 0) / perUnit),
  );
}

/** A shipped scenario as it is written. @throws when it has errors */
export function scenarioFile(id: string): Promise<ScenarioFile> {
  const known = read.get(id) ?? openFile(id);
  read.set(id, known);
  return known;
}

async function openFile(id: string): Promise<ScenarioFile> {
  const { scenario } = parseScenario(await readScenarioFolder(join(shippedScenarios(), id)));
  if (scenario === undefined) throw new Error(`The scenario '${id}' has errors; 'validate' tells them.`);
  return scenario;
}
