import { beforeAll, describe, expect, test } from 'vitest';
import type { SeatView } from '../../../../src/engine/index.ts';
import { listScenarios } from '../../../../src/scenario/catalogue.node.ts';
import { Session } from '../../../../src/session/session.ts';
import { type Promised, promisedOf } from '../../../../src/ui/panels/obligations/obligations.model.ts';

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

let view: SeatView;
let promised: Promised;

beforeAll(async () => {
  const session = new Session({ list: listScenarios });
  const choice = { scenarioId: 'the-ten-billion-deal', seats: ['openai'], difficulty: 'manager', seed: 7 };
  const snapshot = await session.start(choice);
  view = { ...snapshot.view, scenario: (await session.scenario()).definition };
  promised = promisedOf(view);
});

describe('what has been promised, as it is shown (D6)', () => {
  test('years and rows add up to the same total, and the next year is a part of it', () => {
    expect(promised.total).toBeGreaterThan(0);
    expect(sum(promised.years.map((one) => one.sum))).toBe(promised.total);
    expect(sum(promised.rows.map((one) => one.total))).toBe(promised.total);
    expect(promised.soon).toBeGreaterThan(0);
    expect(promised.soon).toBeLessThan(promised.total);
  });

  test('years stand in their order from the present one, what has no date last; the largest creditor first', () => {
    const years = promised.years.flatMap(({ year }) => (year === null ? [] : [year]));
    expect(years[0]).toBe(2026);
    expect(years).toEqual([...years].sort((a, b) => a - b));
    expect(promised.years.findIndex(({ year }) => year === null)).toBeOneOf([-1, years.length]);
    const totals = promised.rows.map(({ total }) => total);
    expect(totals).toEqual([...totals].sort((a, b) => b - a));
    expect(new Set(promised.rows.map(({ id }) => id)).size).toBe(totals.length);
  });

  test('promises of one kind to one side are one row, up to the last quarter of any of them', () => {
    const rent = promised.rows.filter(({ kind }) => kind === 'compute');
    expect(rent.length).toBeGreaterThan(2);
    for (const { last } of rent) expect(last).toBeGreaterThan(view.quarter);
  });
});
