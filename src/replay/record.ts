import type { GameSetup, GameState, QuarterCommands, ScenarioDefinition } from '../engine/index.ts';
import { assertPlainData } from './plainData.ts';
import { REPLAY_VERSION, type Replay } from './replaySchema.ts';
import { scenarioHash, stateHash } from './stateHash.ts';

/** What a campaign keeps of its way: the decisions, and the hash of the opening and of every quarter. */
export interface CampaignRecord {
  readonly setup: { readonly seed: number; readonly difficulty: string; readonly hands: readonly string[] };
  readonly commands: readonly QuarterCommands[];
  /** The opening first: one more than `commands`. */
  readonly hashes: readonly string[];
}

/** The replay of a campaign that has not begun. */
export function beginReplay(scenario: ScenarioDefinition, setup: GameSetup, opening: GameState): Replay {
  return replayOf(scenario, { setup, commands: [], hashes: [stateHash(opening)] });
}

/** The replay with one quarter more: what was decided, and the state that came of it. */
export function recordQuarter(replay: Replay, commands: QuarterCommands, after: GameState): Replay {
  return {
    ...replay,
    quarters: [...replay.quarters, { commands: copyOf(commands), hash: stateHash(after) }],
  };
}

/**
 * The replay of a campaign from what a save keeps of it.
 *
 * @throws RangeError when the hashes are not one more than the quarters
 */
export function replayOf(scenario: ScenarioDefinition, record: CampaignRecord): Replay {
  const [opening, ...hashes] = record.hashes;
  if (opening === undefined || hashes.length !== record.commands.length) {
    throw new RangeError(`${record.commands.length} quarters need ${record.commands.length + 1} hashes`);
  }
  const { seed, difficulty, hands } = record.setup;
  return {
    format: 'hyperscale-replay',
    version: REPLAY_VERSION,
    scenario: { id: scenario.id, version: scenario.version, hash: scenarioHash(scenario) },
    setup: { seed, difficulty, hands: [...hands] },
    opening,
    quarters: hashes.map((hash, quarter) => ({ commands: copyOf(record.commands[quarter] ?? {}), hash })),
  };
}

/** The replay as the text of a file, one line a quarter, so that two of them can be compared by eye. */
export function writeReplay(replay: Replay): string {
  assertPlainData(replay);
  const { quarters, ...head } = replay;
  const lines = quarters.map((quarter) => JSON.stringify(quarter));
  return `${JSON.stringify(head).slice(0, -1)},"quarters":[\n${lines.join(',\n')}\n]}\n`;
}

/** Commands that nobody changes afterwards; seats that decided nothing are left out. */
function copyOf(commands: QuarterCommands): Replay['quarters'][number]['commands'] {
  const given = Object.entries(commands).filter(([, list]) => list.length > 0);
  return Object.fromEntries(given.map(([seat, list]) => [seat, structuredClone([...list])]));
}
