import { describe, expect, test } from 'vitest';
import {
  type Command,
  createInitialState,
  type GameSetup,
  resolveQuarter,
  type ScenarioDefinition,
} from '../../src/engine/index.ts';
import { migrateReplay, REPLAY_MIGRATIONS, versionAfter } from '../../src/replay/migrations.ts';
import { playReplay } from '../../src/replay/play.ts';
import { readReplay } from '../../src/replay/readReplay.ts';
import { beginReplay, recordQuarter, replayOf, writeReplay } from '../../src/replay/record.ts';
import { REPLAY_LIMITS, REPLAY_VERSION, type Replay } from '../../src/replay/replaySchema.ts';
import { stateHash } from '../../src/replay/stateHash.ts';
import { verifyReplay } from '../../src/replay/verify.ts';
import { testScenario } from '../support/testGame.ts';

const scenario = testScenario();
const setup: GameSetup = { seed: 7, difficulty: 'manager', hands: [] };

/** A short campaign in which one seat decides something each quarter. */
function record(world: ScenarioDefinition = scenario, quarters = 4): Replay {
  let state = createInitialState(world, setup);
  let replay = beginReplay(world, setup, state);
  for (let quarter = 0; quarter < quarters; quarter += 1) {
    const commands = { strato: [payout(0.1 + quarter / 100)], minerva: [] };
    state = resolveQuarter(world, state, commands).state;
    replay = recordQuarter(replay, commands, state);
  }
  return replay;
}

const payout = (share: number): Command => ({ kind: 'setPayout', share });

function faultsOf(text: string): string[] {
  const read = readReplay(text);
  return read.ok
    ? []
    : read.faults.map((fault) => ('path' in fault ? `${fault.code} ${fault.path}` : fault.code));
}

describe('T4 a replay', () => {
  test('proves a campaign by playing it again', () => {
    const replay = record();
    const states = [...playReplay(replay, scenario)].map(({ state }) => stateHash(state));
    expect(states).toEqual([replay.opening, ...replay.quarters.map(({ hash }) => hash)]);
    const last = replay.quarters.at(-1)?.hash;
    expect(verifyReplay(replay, scenario)).toEqual({
      ok: true,
      quarters: 4,
      stateHash: last,
      firstMismatch: null,
    });
  });

  test('goes through a file unchanged, one line a quarter', () => {
    const replay = record();
    const text = writeReplay(replay);
    expect(text.split('\n')).toHaveLength(4 + 3);
    expect(readReplay(text)).toEqual({ ok: true, replay });
  });

  test('leaves out seats that decided nothing, and keeps its own copy of what was decided', () => {
    const commands = [payout(0.3)];
    const state = createInitialState(scenario, setup);
    const replay = recordQuarter(beginReplay(scenario, setup, state), { strato: commands, forge: [] }, state);
    commands.push(payout(0.4));
    expect(replay.quarters[0]?.commands).toEqual({ strato: [payout(0.3)] });
  });

  test('can be made of what a save keeps', () => {
    const replay = record();
    const commands = replay.quarters.map((quarter) => quarter.commands);
    const hashes = [replay.opening, ...replay.quarters.map(({ hash }) => hash)];
    expect(replayOf(scenario, { setup, commands, hashes })).toEqual(replay);
    expect(() => replayOf(scenario, { setup, commands, hashes: hashes.slice(1) })).toThrow(
      /4 quarters need 5 hashes/,
    );
  });

  test('with another decision shows the first quarter that differs', () => {
    const replay = structuredClone(record());
    const third = replay.quarters[2];
    if (third === undefined) throw new Error('the campaign has four quarters');
    third.commands = { strato: [payout(0.77)] };
    const verdict = verifyReplay(replay, scenario);
    expect(verdict).toMatchObject({ ok: false, quarters: 2, firstMismatch: { kind: 'state', quarter: 2 } });
    expect(verdict.firstMismatch?.expected).toBe(third.hash);
    expect(verdict.stateHash).toBe(replay.quarters[1]?.hash);
  });

  test('with another seed differs from the opening on', () => {
    const replay = { ...record(), setup: { ...setup, seed: 8, hands: [] } };
    expect(verifyReplay(replay, scenario).firstMismatch).toMatchObject({ kind: 'state', quarter: -1 });
  });

  test('of another scenario, or longer than it, is not played', () => {
    const other = testScenario({ quarters: 20 });
    expect(verifyReplay(record(), other).firstMismatch).toMatchObject({ kind: 'scenario', quarter: null });
    const short = testScenario({ quarters: 8 });
    const replay = record(short, 8);
    const long = { ...replay, quarters: [...replay.quarters, ...replay.quarters.slice(7)] };
    expect(verifyReplay(long, short).firstMismatch).toMatchObject({ kind: 'length', quarter: 8 });
  });
});

describe('a file that should be a replay', () => {
  const changed = (change: (replay: Record<string, unknown>) => void) => {
    const replay: Record<string, unknown> = structuredClone(record());
    change(replay);
    return JSON.stringify(replay);
  };

  test.each([
    ['is no JSON', '{"format":', ['notJson']],
    ['is something else', '{"format": "save", "version": 1}', ['notAReplay']],
    ['is a list', '[]', ['notAReplay']],
    ['has no version', '{"format": "hyperscale-replay"}', ['notAReplay']],
    [
      'is newer than the program',
      `{"format": "hyperscale-replay", "version": ${REPLAY_VERSION + 1}}`,
      ['newerVersion'],
    ],
    ['is too long', ' '.repeat(REPLAY_LIMITS.characters + 1), ['tooLarge']],
  ])('%s: one fault says so', (_name, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  test('has every wrong part told', () => {
    const text = changed((replay) => {
      replay.opening = 'abc';
      replay.extra = 1;
      replay.quarters = [{ commands: { strato: [{ kind: 'sellEverything' }] }, hash: 'f'.repeat(64) }];
    });
    const faults = faultsOf(text);
    expect(faults).toHaveLength(3);
    expect(faults.join(' ')).toMatch(/opening/);
    expect(faults.join(' ')).toMatch(/quarters\.0\.commands\.strato\.0/);
  });

  test('with more quarters than a campaign can have, or too many seats, is refused', () => {
    const quarter = { commands: {}, hash: 'f'.repeat(64) };
    const long = changed((replay) => {
      replay.quarters = Array.from({ length: 41 }, () => quarter);
    });
    expect(faultsOf(long)).toEqual(['invalid quarters']);
    const seats = Object.fromEntries(Array.from({ length: 101 }, (_, index) => [`seat${index}`, []]));
    const crowded = changed((replay) => {
      replay.quarters = [{ ...quarter, commands: seats }];
    });
    expect(faultsOf(crowded)).toEqual(['invalid quarters.0.commands']);
  });

  test('cannot reach a prototype', () => {
    const text = JSON.stringify(record()).replace('"strato"', '"__proto__"');
    expect(faultsOf(text)).toEqual(['forbiddenKey']);
    expect(({} as Record<string, unknown>).kind).toBeUndefined();
  });
});

describe('migrations of replays', () => {
  test('are numbered without a gap, and lead to the version that is written', () => {
    expect(versionAfter(REPLAY_MIGRATIONS)).toBe(REPLAY_VERSION);
    const change = (replay: Readonly<Record<string, unknown>>) => ({ ...replay });
    expect(() =>
      versionAfter([
        { to: 2, change },
        { to: 4, change },
      ]),
    ).toThrow(/version 3/);
    expect(() => versionAfter([{ to: 3, change }])).toThrow(/version 2/);
  });

  test('run in order from the version of the file', () => {
    const add = (name: string) => (replay: Readonly<Record<string, unknown>>) => ({
      ...replay,
      steps: `${String(replay.steps)}${name}`,
    });
    const steps = [
      { to: 2, change: add('b') },
      { to: 3, change: add('c') },
    ];
    expect(migrateReplay({ version: 1, steps: 'a' }, 1, steps)).toEqual({ version: 3, steps: 'abc' });
    expect(migrateReplay({ version: 2, steps: 'a' }, 2, steps)).toEqual({ version: 3, steps: 'ac' });
    expect(migrateReplay({ version: 3, steps: 'a' }, 3, steps)).toEqual({ version: 3, steps: 'a' });
  });
});
