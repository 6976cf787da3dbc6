import { expect, test } from 'vitest';
import { sensitivityRows } from '../../../../src/ui/panels/manual/sensitivity.model.ts';

const row = (k: number, world = 0.2) => ({
  parameter: `demand.number${k}`,
  low: 1,
  high: 2,
  world,
  scores: 0,
  most: { mark: k % 2 === 0 ? 'capex' : 'somethingElse', change: -0.1 },
});

const measured = { version: '1.0.0', seeds: [1, 2], quarters: 24, screened: 500, screenedQuarters: 12 };

test('the rule book shows the ten that move most, as they were written, and none that move nothing', () => {
  const rows = [row(0), row(1, 0), ...Array.from({ length: 14 }, (_, k) => row(k + 2))];
  const shown = sensitivityRows({ ...measured, rows });
  expect(shown).toHaveLength(10);
  expect(shown.map(({ parameter }) => parameter).slice(0, 2)).toEqual(['demand.number0', 'demand.number2']);
});

test('what moves most is named where the rule book has a name for it', () => {
  const shown = sensitivityRows({ ...measured, rows: [row(0), row(1)] });
  expect(shown.map(({ mark }) => mark)).toEqual(['capex', undefined]);
});
