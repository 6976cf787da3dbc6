import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { METRICS } from '../../src/engine/index.ts';
import { callProgram, spawnProgram, temporaryFolder } from './program.ts';

const flagship = 'the-ten-billion-deal';

interface Answer {
  readonly scenario: string;
  readonly seed: number;
  readonly quarters: number;
  readonly stateHash: string;
  readonly elapsedMs: number;
  readonly scores: Record<string, number>;
  readonly series: readonly { quarter: string; company: string; metric: string; value: number }[];
}

const read = (out: string): Answer => JSON.parse(out);

test('T4 a whole campaign as a process: one document, the same hash again, another for another seed', async () => {
  const first = await spawnProgram('simulate', flagship, '--seed', '1', '--json');
  const again = await spawnProgram('simulate', flagship, '--seed', '1', '--json');
  const other = await callProgram('simulate', flagship, '--seed', '2', '--json');
  expect([first.code, first.err]).toEqual([0, '']);
  const answer = read(first.out);
  expect(Object.keys(answer)).toEqual([
    'scenario',
    'seed',
    'quarters',
    'stateHash',
    'elapsedMs',
    'scores',
    'objectives',
    'decided',
    'series',
  ]);
  expect(answer).toMatchObject({ scenario: flagship, seed: 1, quarters: 24 });
  expect(answer.stateHash).toMatch(/^[0-9a-f]{64}$/);
  expect(read(again.out).stateHash).toBe(answer.stateHash);
  expect(read(again.out).series).toEqual(answer.series);
  expect(read(other.out).stateHash).not.toBe(answer.stateHash);
}, 180_000);

test('the series hold every metric of every company and quarter, and the scores are the last ones', async () => {
  const { out } = await callProgram('simulate', flagship, '--quarters', '3', '--json');
  const { series, scores, quarters } = read(out);
  expect(quarters).toBe(3);
  expect([...new Set(series.map(({ quarter }) => quarter))]).toEqual(['2026Q1', '2026Q2', '2026Q3']);
  expect([...new Set(series.map(({ company }) => company))]).toEqual(Object.keys(scores));
  expect(Object.keys(scores)).toHaveLength(12);
  const metrics = new Set(series.map(({ metric }) => metric));
  for (const metric of Object.keys(METRICS)) expect(metrics).toContain(metric);
  expect(metrics).toContain('share.enterprise');
  expect(series).toHaveLength(3 * 12 * metrics.size);
  expect(series.every(({ value }) => Number.isFinite(value))).toBe(true);
  for (const [company, score] of Object.entries(scores)) {
    const last = series.filter((row) => row.company === company && row.metric === 'score').at(-1);
    expect(last?.value).toBe(score);
  }
});

test('for people it prints a table, best score first', async () => {
  const { code, out } = await callProgram('simulate', flagship, '--quarters', '1');
  expect(code).toBe(0);
  expect(out).toContain('the-ten-billion-deal, seed 1, 2026Q1 to 2026Q1');
  const scores = [...out.matchAll(/^\S.*?\s{2,}(\d+\.\d)\s/gm)].map((match) => Number(match[1]));
  expect(scores).toHaveLength(12);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test('doctrine of a seat and difficulty change the campaign', async () => {
  const hash = async (...more: string[]) =>
    read((await callProgram('simulate', flagship, '--quarters', '4', '--json', ...more)).out).stateHash;
  const usual = await hash();
  expect(await hash('--seat', 'amazon=cashDisciplined')).not.toBe(usual);
  expect(await hash('--difficulty', 'intern')).not.toBe(usual);
});

test('the replay that it writes proves the campaign, and gives the same figures', async () => {
  const file = join(await temporaryFolder(), 'campaign.json');
  const { out } = await callProgram('simulate', flagship, '--quarters', '2', '--json', '--out', file);
  const played = read(out);
  expect(await readFile(file, 'utf8')).toContain(played.stateHash);
  const verified = await callProgram('replay', 'verify', file, '--json');
  expect(verified.code).toBe(0);
  expect(JSON.parse(verified.out)).toEqual({
    ok: true,
    quarters: 2,
    stateHash: played.stateHash,
    firstMismatch: null,
  });
  const csv = (await callProgram('replay', 'csv', file)).out.trimEnd().split('\n');
  expect(csv[0]).toBe('quarter,company,metric,value');
  const rows = played.series.map(
    ({ quarter, company, metric, value }) => `${quarter},${company},${metric},${value}`,
  );
  expect(csv.slice(1)).toEqual(rows);
  expect((await callProgram('validate', file)).code).toBe(0);
});

test.each([
  [['simulate'], /missing required argument/],
  [['simulate', 'the-ten-bilion-deal'], /Did you mean 'the-ten-billion-deal'\?/],
  [['simulate', flagship, '--seed', 'one'], /whole number from 0/],
  [['simulate', flagship, '--quarters', '0'], /whole number from 1 to 40/],
  [['simulate', flagship, '--quarter', '3'], /Did you mean --quarters\?/],
  [['simulate', flagship, '--difficulty', 'analist'], /Did you mean 'analyst'\?/],
  [['simulate', flagship, '--seat', 'amazon'], /--seat amazon=/],
  [['simulate', flagship, '--seat', 'amazn=balanced'], /Did you mean 'amazon'\?/],
  [['simulate', flagship, '--seat', 'amazon=balancd'], /Did you mean 'balanced'\?/],
  [['simulate', './nowhere'], /no file or folder/],
])('%j is a wrong call, and a line helps', async (words, help) => {
  const { code, out, err } = await callProgram(...words);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(help);
});
