import { writeFile } from 'node:fs/promises';
import type { ScenarioDefinition } from '../../engine/index.ts';
import { USUAL_DIFFICULTY } from '../../opponents/index.ts';
import { writeReplay } from '../../replay/record.ts';
import { stateHash } from '../../replay/stateHash.ts';
import { quarterLabel } from '../../session/history.ts';
import type { CommandModule } from '../commandList.ts';
import { UsageError } from '../exit.ts';
import { requireKnown } from '../input/nearestName.ts';
import { collect, wholeNumber } from '../input/options.ts';
import { openScenario } from '../input/scenarios.ts';
import type { Io } from '../io.ts';
import { printJson } from '../output/json.ts';
import { withProgress } from '../output/progress.ts';
import { requireWritable } from '../output/writable.ts';
import { decidedOf, objectivesOf } from '../simulation/objectives.ts';
import { scoresOf, seriesOf } from '../simulation/series.ts';
import { type Simulation, simulate } from '../simulation/simulate.ts';
import { summaryTable } from '../simulation/summary.ts';

interface Options {
  readonly seed: number;
  readonly quarters?: number;
  readonly difficulty: string;
  readonly seat: readonly string[];
  readonly out?: string;
  readonly json?: true;
}

/** `simulate`: plays a scenario without a person. */
export const register: CommandModule['register'] = (program, io) => {
  program
    .command('simulate')
    .description('plays a scenario without a person')
    .argument('<scenario>', 'id of a scenario, or a folder or file that holds one')
    .option('--seed <number>', 'seed of all chance', wholeNumber(0, Number.MAX_SAFE_INTEGER), 1)
    .option('--quarters <number>', 'quarters to play; all of them by default', wholeNumber(1, 40))
    .option('--difficulty <name>', 'how well the program plays: a level of the scenario', USUAL_DIFFICULTY)
    .option('--seat <id=doctrine>', 'doctrine of a seat; may be written several times', collect, [])
    .option('--out <file>', 'write the replay to this file')
    .option('--json', 'print one JSON document')
    .action((scenario: string, options: Options) => play(scenario, options, io));
};

async function play(name: string, options: Options, io: Io): Promise<void> {
  const { definition, presentation } = await openScenario(name);
  const levels = definition.difficulties.map(({ id }) => id);
  const difficulty = requireKnown('difficulty', options.difficulty, levels);
  const doctrines = readSeats(options.seat, definition);
  const quarters = Math.min(options.quarters ?? definition.quarters, definition.quarters);
  const { seed, out } = options;
  await requireWritable(out);
  const record = out !== undefined;
  const began = performance.now();
  const played = await withProgress(io, definition.id, quarters, (onQuarter) =>
    simulate({ scenario: definition, seed, difficulty, quarters, doctrines, record, onQuarter }),
  );
  const elapsedMs = Math.round(performance.now() - began);
  if (out !== undefined && played.replay !== undefined) await writeFile(out, writeReplay(played.replay));
  if (options.json) printJson(io, answer(definition, played, seed, elapsedMs));
  else io.out(forPeople(definition, played, seed) + summaryTable(definition, presentation, played));
}

/** The answer as the command line promises it. */
function answer(scenario: ScenarioDefinition, played: Simulation, seed: number, elapsedMs: number) {
  return {
    scenario: scenario.id,
    seed,
    quarters: played.reports.length,
    stateHash: stateHash(played.state),
    elapsedMs,
    scores: scoresOf(scenario, played.reports),
    objectives: objectivesOf(scenario, played.state),
    decided: decidedOf(scenario, played.state),
    series: seriesOf(scenario, played.reports),
  };
}

function forPeople(scenario: ScenarioDefinition, played: Simulation, seed: number): string {
  const first = quarterLabel(scenario.start, 0);
  const last = quarterLabel(scenario.start, played.reports.length - 1);
  return `${scenario.id}, seed ${seed}, ${first} to ${last}\nstate ${stateHash(played.state)}\n\n`;
}

/** `--seat amazon=balanced` as a table. */
function readSeats(written: readonly string[], scenario: ScenarioDefinition): ReadonlyMap<string, string> {
  const companies = scenario.companies.map(({ id }) => id as string);
  const doctrineIds = scenario.doctrines.map(({ id }) => id);
  const pairs = written.map((text): [string, string] => {
    const [seat = '', doctrine, ...rest] = text.split('=');
    if (doctrine === undefined || rest.length > 0) {
      throw new UsageError(
        `'${text}' is no seat: write a company and a doctrine, such as --seat ${companies[0]}=${doctrineIds[0]}.`,
      );
    }
    return [requireKnown('company', seat, companies), requireKnown('doctrine', doctrine, doctrineIds)];
  });
  return new Map(pairs);
}
