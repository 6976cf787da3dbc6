import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { callProgram, temporaryFile } from '../program.ts';

test('sensitivity measures numbers at both bounds and says on what', async () => {
  const file = await temporaryFile('sensitivity.json', '');
  const call = [
    'sensitivity',
    'the-ten-billion-deal',
    '--only',
    'demand.boom',
    '--seeds',
    '1',
    '--out',
    file,
  ];
  const { code, out } = await callProgram(...call);
  expect(code).toBe(0);
  expect(out).toContain('demand.boomFade');
  const written = JSON.parse(await readFile(file, 'utf8'));
  expect(written).toMatchObject({
    scenario: 'the-ten-billion-deal',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    seeds: [1],
    quarters: 24,
    screened: 1,
    screenedQuarters: 12,
    faults: [],
  });
  // A boom that does not fade sells more chips than one that does.
  const [row] = written.rows;
  expect(row).toMatchObject({ parameter: 'demand.boomFade', low: 0.9, high: 1 });
  expect(row.world).toBeGreaterThan(0.1);
  expect(row.most.change).toBeGreaterThan(0.1);
});
