import { expect, test } from 'vitest';
import { openScenario } from '../../src/cli/input/scenarios.ts';
import { createInitialState, resolveQuarter } from '../../src/engine/index.ts';
import { beginReplay, recordQuarter, writeReplay } from '../../src/replay/record.ts';
import { stateHash } from '../../src/replay/stateHash.ts';
import type { SavedCampaign } from '../../src/session/sessionApi.ts';
import { campaignFile } from '../../src/storage/campaignFile.ts';
import { callProgram, spawnProgram, temporaryFile } from './program.ts';

const { definition } = await openScenario('the-ten-billion-deal');
const setup = { seed: 3, difficulty: 'manager', hands: [] };
const opening = createInitialState(definition, setup);

/** A saved campaign of Amazon at its first quarter, with some commands staged. */
function saved(staged: SavedCampaign['staged'] = {}, change: Partial<SavedCampaign> = {}): string {
  const seat = 'amazon';
  const start = createInitialState(definition, {
    ...setup,
    hands: [definition.companies[0]?.id ?? ('' as never)],
  });
  const campaign: SavedCampaign = {
    scenarioId: definition.id,
    scenarioVersion: definition.version,
    setup: { seed: 3, difficulty: 'manager', hands: [seat] },
    commands: [],
    staged,
    seat,
    hashes: [stateHash(start)],
    ...change,
  };
  const header = {
    title: 'A test',
    scenario: { id: definition.id, version: definition.version },
    seat,
    difficulty: 'manager',
    quarter: '2026Q1',
    played: 0,
    quarters: definition.quarters,
    finished: false,
    score: 50,
    packs: [],
    savedAt: 0,
  };
  return campaignFile.encode(header, campaign);
}

interface Answer {
  readonly metrics: readonly {
    readonly metric: string;
    readonly quarters: readonly Record<'p10' | 'p25' | 'p50' | 'p75' | 'p90', number>[];
  }[];
}

const read = (out: string): Answer => JSON.parse(out);

test('T4 a save as a process: one document with ordered bands of the metrics asked for, the same again', async () => {
  const file = await temporaryFile('a.hyperscale', saved());
  const words = [
    'forecast',
    file,
    '--quarters',
    '2',
    '--runs',
    '4',
    '--metric',
    'cash',
    '--metric',
    'share.enterprise',
    '--json',
  ];
  const first = await spawnProgram(...words);
  expect([first.code, first.err]).toEqual([0, '']);
  const { metrics } = read(first.out);
  expect(metrics.map(({ metric, quarters }) => [metric, quarters.length])).toEqual([
    ['cash', 2],
    ['share.enterprise', 2],
  ]);
  for (const { p10, p25, p50, p75, p90 } of metrics.flatMap(({ quarters }) => quarters))
    expect([p10, p25, p50, p75, p90]).toEqual([p10, p25, p50, p75, p90].sort((a, b) => a - b));
  expect((await callProgram(...words)).out).toBe(first.out);
}, 120_000);

test('what the seat has staged is part of it', async () => {
  const plain = await temporaryFile('a.hyperscale', saved());
  const indebted = await temporaryFile(
    'b.hyperscale',
    saved({ amazon: [{ kind: 'raiseDebt', amount: 20_000_000 }] }),
  );
  const cashIn = async (file: string) => {
    const { out } = await callProgram(
      'forecast',
      file,
      '--quarters',
      '1',
      '--runs',
      '3',
      '--metric',
      'cash',
      '--raw',
      '--json',
    );
    return read(out).metrics[0]?.quarters[0]?.p50 ?? 0;
  };
  expect((await cashIn(indebted)) - (await cashIn(plain))).toBeGreaterThan(15_000_000);
});

test('a replay is forecast for the seat that is named, as a table for people', async () => {
  const state = resolveQuarter(definition, opening, {}).state;
  const replay = recordQuarter(beginReplay(definition, setup, opening), {}, state);
  const file = await temporaryFile('r.json', writeReplay(replay));
  const { code, out } = await callProgram(
    'forecast',
    file,
    '--seat',
    'nvidia',
    '--quarters',
    '2',
    '--runs',
    '2',
  );
  expect(code).toBe(0);
  expect(out).toMatch(/^metric .*p10 .*p90$/m);
  expect(out).toMatch(/^revenue, USD bn +2026Q2 +[\d.]+/m);
  expect(out).toMatch(/^ +2026Q3 /m);
  const nobody = await callProgram('forecast', file);
  expect(nobody.code).toBe(2);
  expect(nobody.err).toMatch(/--seat.*amazon/);
});

test.each([
  ['a metric that is none', ['--metric', 'revenu'], /Did you mean 'revenue'/],
  ['a seat that is none', ['--seat', 'amazn'], /no company 'amazn'.*amazon/],
  ['a number that is none', ['--runs', 'many'], /whole number from 1/],
])('%s is wrong usage, with what would be right', async (_name, words, message) => {
  const file = await temporaryFile('a.hyperscale', saved());
  const { code, err } = await callProgram('forecast', file, ...words);
  expect(code).toBe(2);
  expect(err).toMatch(message);
});

test('a file that is no save, a damaged one and one of another course are told apart, with the mend', async () => {
  const other = await temporaryFile('notes.txt', 'Buy milk.');
  expect((await callProgram('forecast', other)).err).toMatch(/neither a saved campaign nor a replay.*Export/);
  const damaged = await temporaryFile('d.hyperscale', `${saved().slice(0, -40)}`);
  expect((await callProgram('forecast', damaged)).err).toMatch(/checksum[\s\S]*earlier save/);
  const forged = await temporaryFile('f.hyperscale', saved({}, { hashes: ['0'.repeat(64)] }));
  const { code, err } = await callProgram('forecast', forged);
  expect(code).toBe(1);
  expect(err).toMatch(/another version.*--scenario/);
  const torn = await temporaryFile('r.json', '{"format": "hyperscale-replay", "version": 1, "quar');
  const answer = await callProgram('forecast', torn, '--seat', 'amazon');
  expect(answer).toMatchObject({
    code: 1,
    err: expect.stringMatching(
      /^'.*' cannot be played: it is not JSON\. 'validate' tells places and mends\.\n$/,
    ),
  });
  expect((await callProgram('forecast', 'nowhere.hyperscale')).err).toMatch(/no file or folder/);
});
