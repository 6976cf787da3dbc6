import { USUAL_DIFFICULTY } from '../../opponents/index.ts';
import { scenarioHash } from '../../replay/stateHash.ts';
import { playArena } from '../arena/arena.ts';
import type { ArenaPlan } from '../arena/arenaPlan.ts';
import { arenaTable } from '../arena/arenaTable.ts';
import { readEntrants } from '../arena/entrants.ts';
import { NOTHING_KEPT, openKeptGames } from '../arena/keptGames.ts';
import type { CommandModule } from '../commandList.ts';
import { UsageError } from '../exit.ts';
import { requireKnown } from '../input/nearestName.ts';
import { collect, wholeNumber } from '../input/options.ts';
import { openScenario } from '../input/scenarios.ts';
import type { Io } from '../io.ts';
import { printJson } from '../output/json.ts';
import { withProgress } from '../output/progress.ts';
import { requireWritable } from '../output/writable.ts';

interface Options {
  readonly entrant: readonly string[];
  readonly games: number;
  readonly seed: number;
  readonly mode: string;
  readonly difficulty: string;
  readonly quarters?: number;
  readonly resume?: string;
  readonly botMs: number;
  readonly json?: true;
}

const MODES = ['table', 'duel'] as const;

/** `arena`: doctrines, difficulties and bots against each other. */
export const register: CommandModule['register'] = (program, io) => {
  program
    .command('arena')
    .description('lets doctrines, difficulties and bots play against each other')
    .argument('<scenario>', 'id of a scenario, or a folder or file that holds one')
    .option(
      '--entrant <name or file>',
      'a doctrine, a difficulty, doctrine@difficulty, adviser, or a bot; write it for each',
      collect,
      [],
    )
    .option('--games <number>', 'games of the table, or duels of each pair', wholeNumber(1, 1_000_000), 12)
    .option('--seed <number>', 'seed of the first games', wholeNumber(0, Number.MAX_SAFE_INTEGER), 1)
    .option(
      '--mode <name>',
      'table: all at one table, seats rotated; duel: each alone in the same seat',
      'table',
    )
    .option('--difficulty <name>', 'how well the program plays where no entrant says it', USUAL_DIFFICULTY)
    .option('--quarters <number>', 'quarters to play; all of them by default', wholeNumber(1, 40))
    .option('--resume <file>', 'keep every game in this file, and do not play again what is in it')
    .option(
      '--bot-ms <number>',
      'longest time for a bot to decide a quarter, ms',
      wholeNumber(1, 600_000),
      5000,
    )
    .option('--json', 'print one JSON document')
    .action((scenario: string, options: Options) => hold(scenario, options, io));
};

async function hold(name: string, options: Options, io: Io): Promise<void> {
  const { definition } = await openScenario(name);
  const mode = requireKnown('mode', options.mode, MODES);
  const plan = await planOf(name, options, definition);
  if (plan.entrants.length === 0)
    throw new UsageError('An arena needs entrants: write --entrant once or more.');
  if (plan.seats.length === 0) throw new UsageError(`No company of '${name}' can be played.`);
  await requireWritable(options.resume);
  const kept =
    options.resume === undefined
      ? NOTHING_KEPT
      : await openKeptGames(options.resume, scenarioHash(definition));
  if (kept.damaged > 0)
    io.err(`${kept.damaged} lines of '${options.resume}' cannot be read; they are left out.\n`);
  const campaigns = mode === 'table' ? plan.games : plan.games * plan.entrants.length;
  const answer = await withProgress(io, plan.scenario, campaigns, (step) =>
    playArena(plan, mode, kept, step),
  );
  if (options.json) printJson(io, answer);
  else io.out(arenaTable(answer));
}

/** Who plays: one who comes alone is held against the program itself. */
function atTable(written: readonly string[], difficulty: string): readonly string[] {
  return written.length === 1 ? [...written, difficulty] : written;
}

async function planOf(
  name: string,
  options: Options,
  definition: Awaited<ReturnType<typeof openScenario>>['definition'],
): Promise<ArenaPlan> {
  const known = {
    doctrines: definition.doctrines.map(({ id }) => id),
    difficulties: definition.difficulties.map(({ id }) => id),
  };
  const difficulty = requireKnown('difficulty', options.difficulty, known.difficulties);
  return {
    scenario: name,
    companies: definition.companies.map(({ id }) => id),
    seats: definition.companies.filter(({ playable }) => playable).map(({ id }) => id),
    entrants: await readEntrants(atTable(options.entrant, difficulty), known, options.botMs),
    games: options.games,
    seed: options.seed,
    quarters: Math.min(options.quarters ?? definition.quarters, definition.quarters),
    difficulty,
  };
}
