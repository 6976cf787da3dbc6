import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { callProgram, temporaryFolder } from './program.ts';

interface Answer {
  readonly states: number;
  readonly metrics: readonly {
    readonly key: string;
    readonly cases: number;
    readonly in80: number;
    readonly raw80: number;
  }[];
  readonly horizons: readonly { readonly key: string }[];
}

test('forecasts are held against what came; what was learnt is written', async () => {
  const folder = await temporaryFolder();
  const [file, table, shares] = ['learnt.json', 'forecast.md', 'shares.json'].map((name) =>
    join(folder, name),
  );
  if (file === undefined || table === undefined || shares === undefined) throw new Error('three files');
  await writeFile(
    table,
    'Before.\n<!-- written by coverage -->\nold\n<!-- end of what was written by coverage -->\nAfter.\n',
  );
  const numbers = ['--states', '5', '--learn', '5', '--runs', '2', '--quarters', '2'];
  const words = [...numbers, '--out', file, '--table', table, '--shares', shares, '--json'];
  const { code, out } = await callProgram('coverage', 'the-ten-billion-deal', ...words);
  expect(code).toBe(0);
  const answer: Answer = JSON.parse(out);
  expect(answer.metrics[0]?.key).toBe('all');
  expect(answer.metrics[0]?.cases).toBeGreaterThan(150);
  expect(answer.metrics.map(({ key }) => key)).toContain('revenue');
  expect(answer.horizons.map(({ key }) => key)).toEqual(['1', '2']);
  for (const { in80 } of answer.metrics) expect(in80 >= 0 && in80 <= 1).toBe(true);
  expect(Object.keys(JSON.parse(await readFile(file, 'utf8')).metrics)).toContain('score');
  const told = JSON.parse(await readFile(shares, 'utf8'));
  const [all] = answer.metrics;
  expect(told).toMatchObject({ states: 5, in80: { all: Math.round((all?.in80 ?? -1) * 100) / 100 } });
  const document = await readFile(table, 'utf8');
  expect(document).toMatch(/^Before\.\n[\s\S]*\nAfter\.\n$/);
  expect(document).not.toContain('old');
  expect(document).toContain(`--learn 5 --runs 2 --quarters 2 --seed 1001 --out ${file}`);
  expect(document).toContain(`| all | ${all?.cases} | ${Math.round((all?.in80 ?? -1) * 100)} % |`);
}, 120_000);
