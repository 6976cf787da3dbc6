import { expect, test } from 'vitest';
import { openScenario } from '../../src/cli/input/scenarios.ts';
import { createInitialState, resolveQuarter } from '../../src/engine/index.ts';
import { beginReplay, recordQuarter, writeReplay } from '../../src/replay/record.ts';
import type { Replay } from '../../src/replay/replaySchema.ts';
import { callProgram, spawnProgram, temporaryFile } from './program.ts';

const { definition } = await openScenario('the-ten-billion-deal');

/** Two quarters of the flagship in which nobody decides anything. */
function idle(): Replay {
  const setup = { seed: 3, difficulty: 'manager', hands: [] };
  let state = createInitialState(definition, setup);
  let replay = beginReplay(definition, setup, state);
  for (let quarter = 0; quarter < 2; quarter += 1) {
    state = resolveQuarter(definition, state, {}).state;
    replay = recordQuarter(replay, {}, state);
  }
  return replay;
}

test('a replay that was tampered with is found out: exit code 1 and the first quarter that differs', async () => {
  const replay = idle();
  const forged = {
    ...replay,
    quarters: replay.quarters.map((one, index) => (index === 1 ? { ...one, hash: '0'.repeat(64) } : one)),
  };
  const file = await temporaryFile('forged.json', writeReplay(forged));
  const { code, out } = await spawnProgram('replay', 'verify', file, '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    ok: false,
    quarters: 1,
    stateHash: replay.quarters[0]?.hash,
    firstMismatch: { kind: 'state', quarter: 1, expected: '0'.repeat(64), found: replay.quarters[1]?.hash },
  });
  expect((await callProgram('replay', 'verify', file)).out).toMatch(/state of quarter 2 differs/);
});

test('several replays give a list, each with its file', async () => {
  const good = await temporaryFile('good.json', writeReplay(idle()));
  const bad = await temporaryFile('bad.json', '{"format": "hyperscale-replay", "version": 99}');
  const { code, out } = await callProgram('replay', 'verify', good, bad, '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([
    { file: good, ok: true, quarters: 2 },
    { file: bad, ok: false, quarters: 0, fault: expect.stringContaining('version 99') },
  ]);
});

test('a file that is no replay is an answer for verify and csv, a file that is not there a wrong call', async () => {
  const file = await temporaryFile('other.json', '{}');
  const csv = await callProgram('replay', 'csv', file);
  expect([csv.code, csv.out]).toEqual([1, '']);
  expect(csv.err).toMatch(/does not say that it is a replay/);
  expect((await callProgram('replay', 'verify', file)).code).toBe(1);
  expect((await callProgram('replay', 'verify', 'no/such.json')).code).toBe(2);
  expect((await callProgram('replay', 'verfy', file)).code).toBe(2);
});

test('a replay of a scenario that is not here asks for its folder', async () => {
  const replay = { ...idle(), scenario: { id: 'elsewhere', version: '1.0.0', hash: 'f'.repeat(64) } };
  const file = await temporaryFile('elsewhere.json', writeReplay(replay));
  const unknown = await callProgram('replay', 'verify', file);
  expect(unknown.code).toBe(1);
  expect(unknown.out).toMatch(/no scenario 'elsewhere'.*--scenario/);
  const good = await temporaryFile('good.json', writeReplay(idle()));
  const both = await callProgram('replay', 'verify', file, good, '--json');
  expect(JSON.parse(both.out)).toMatchObject([{ ok: false }, { ok: true, quarters: 2 }]);
  const named = await callProgram('replay', 'verify', file, '--scenario', 'the-ten-billion-deal', '--json');
  expect(JSON.parse(named.out).firstMismatch).toMatchObject({ kind: 'scenario' });
});
