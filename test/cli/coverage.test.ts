import { readFile } from 'node:fs/promises';
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
  const file = join(await temporaryFolder(), 'learnt.json');
  const words = ['--states', '5', '--learn', '5', '--runs', '2', '--quarters', '2', '--out', file, '--json'];
  const { code, out } = await callProgram('coverage', 'the-ten-billion-deal', ...words);
  expect(code).toBe(0);
  const answer: Answer = JSON.parse(out);
  expect(answer.metrics[0]?.key).toBe('all');
  expect(answer.metrics[0]?.cases).toBeGreaterThan(150);
  expect(answer.metrics.map(({ key }) => key)).toContain('revenue');
  expect(answer.horizons.map(({ key }) => key)).toEqual(['1', '2']);
  for (const { in80 } of answer.metrics) expect(in80 >= 0 && in80 <= 1).toBe(true);
  expect(Object.keys(JSON.parse(await readFile(file, 'utf8')).metrics)).toContain('score');
}, 120_000);
