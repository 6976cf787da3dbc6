import {
  type Command,
  createInitialState,
  type GameState,
  id,
  type QuarterReport,
  resolveQuarter,
  type ScenarioDefinition,
  viewFor,
} from '../../engine/index.ts';
import { decide } from '../../opponents/index.ts';
import { stateHash } from '../../replay/stateHash.ts';
import { followed } from '../../session/outlook/advising.ts';
import { gamePrograms } from '../../session/outlook/programs.ts';
import { BotSeat, type Forfeit } from '../bots/botSeat.ts';
import { openScenario } from '../input/scenarios.ts';
import type { ArenaGame, GameRecord } from './game.ts';
import type { Player } from './player.ts';
import { doctrineIdOf, withVariants } from './variants.ts';

type Bots = ReadonlyMap<string, BotSeat>;
/** One quarter as it was decided. */
interface Decided {
  readonly commands: Record<string, readonly Command[]>;
  readonly forfeits: readonly Forfeit[];
  readonly misread: number;
}

/** Scenarios that were read in this thread already. */
const read = new Map<string, Promise<ScenarioDefinition>>();

/** Plays a campaign of an arena to its end. A bot can spoil its own seat, never the game. */
export async function playGame(game: ArenaGame): Promise<GameRecord> {
  const scenario = withVariants(await scenarioNamed(game.scenario), game.players);
  const bots = botsOf(game, scenario);
  // A bot answers offers by command, as a person does; seats of the program answer by their valuation (A3).
  const hands = Object.entries(game.players).flatMap(([seat, { kind }]) =>
    kind === 'program' ? [] : [id<'company'>(seat)],
  );
  let state = createInitialState(scenario, { seed: game.seed, difficulty: game.difficulty, hands });
  const record = emptyRecord(game, scenario);
  try {
    while (record.scores.length < game.quarters && state.status === 'running') {
      const decided = await decideAll(game, scenario, state, bots);
      const resolved = resolveQuarter(scenario, state, decided.commands);
      state = resolved.state;
      note(record, scenario, decided, resolved.report, state, bots);
    }
  } finally {
    await Promise.all([...bots.values()].map((bot) => bot.stop()));
  }
  return { ...record, stateHash: stateHash(state) };
}

/** The scenario of a name, read once in each thread. */
export function scenarioNamed(name: string): Promise<ScenarioDefinition> {
  const known = read.get(name) ?? openScenario(name).then(({ definition }) => definition);
  read.set(name, known);
  return known;
}

function botsOf({ players, seed }: ArenaGame, scenario: ScenarioDefinition): Bots {
  const bots = Object.entries(players).flatMap(([seat, player]): [string, BotSeat][] => {
    if (player.kind !== 'bot') return [];
    const { file, limitMs } = player;
    return [[seat, new BotSeat({ file, limitMs, scenario, seat, seed })]];
  });
  return new Map(bots);
}

/** Every seat decides on the same observed state (T2). */
async function decideAll(
  game: ArenaGame,
  scenario: ScenarioDefinition,
  state: GameState,
  bots: Bots,
): Promise<Decided> {
  const commands: Record<string, readonly Command[]> = {};
  const forfeits: Forfeit[] = [];
  let misread = 0;
  // Bots think while the program does.
  const asked = [...bots].map(async ([seat, bot]) => {
    const company = scenario.companies.find((one) => one.id === seat);
    if (company === undefined) return;
    const answer = await bot.decide(viewFor(scenario, state, company.id));
    commands[seat] = answer.commands;
    misread += answer.misread;
    if (answer.forfeit !== null) forfeits.push(answer.forfeit);
  });
  for (const { id: seat } of scenario.companies) {
    const player = game.players[seat];
    if (player?.kind === 'bot') continue;
    const view = viewFor(scenario, state, seat);
    commands[seat] =
      player?.kind === 'adviser'
        ? followed(gamePrograms.board, view)
        : decide(view, led(game, scenario, seat, player));
  }
  await Promise.all(asked);
  const place = (seat: string) => scenario.companies.findIndex((one) => one.id === seat);
  return { commands, forfeits: forfeits.sort((a, b) => place(a.seat) - place(b.seat)), misread };
}

function led(
  { difficulty: usual }: ArenaGame,
  scenario: ScenarioDefinition,
  seat: string,
  player: Extract<Player, { kind: 'program' }> | undefined,
) {
  const difficulty = player?.difficulty ?? usual;
  const doctrine = player === undefined ? undefined : doctrineIdOf(scenario, seat, player);
  return doctrine === undefined ? { difficulty } : { difficulty, doctrine };
}

function emptyRecord({ seed }: ArenaGame, { companies }: ScenarioDefinition): GameRecord {
  const failed = companies.map(() => null);
  return { seed, stateHash: '', scores: [], done: [], failed, forfeits: [], misread: 0, refused: 0 };
}

function note(
  record: GameRecord,
  { companies }: ScenarioDefinition,
  decided: Decided,
  report: QuarterReport,
  state: GameState,
  bots: Bots,
): void {
  const given = (list: QuarterReport['refused'], seat: string) =>
    list.filter(({ company }) => company === seat).length;
  const stopped = (seat: string) => given(report.refused, seat) + given(report.overtaken, seat);
  record.scores.push(companies.map((_, i) => report.figures[i]?.score ?? 0));
  record.done.push(companies.map(({ id: seat }) => (decided.commands[seat]?.length ?? 0) - stopped(seat)));
  record.forfeits.push(...decided.forfeits);
  record.misread += decided.misread;
  for (const seat of bots.keys()) record.refused += given(report.refused, seat);
  state.companies.forEach(({ status }, i) => {
    if (status === 'failed') record.failed[i] ??= report.quarter;
  });
}
