import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountOf, waterfallFloor, waterfallSteps } from '../../../src/ui/charts/waterfall.model.ts';

const words = { others: (count: number) => `${count} others`, unexplained: 'not explained' };
const cause = (id: string, amount: number) => ({ id, name: id, amount });
const between = (from: number, to: number, causes: ReturnType<typeof cause>[]) => ({
  from: { label: 'Q1', value: from },
  to: { label: 'Q2', value: to },
  causes,
});

describe('I2 a waterfall', () => {
  test('goes from the old figure to the new one, cause by cause', () => {
    const steps = waterfallSteps(between(100, 115, [cause('a', 20), cause('b', -5)]), words);
    expect(steps.map(({ id, kind, start, end }) => [id, kind, start, end])).toEqual([
      ['from', 'total', 0, 100],
      ['a', 'up', 100, 120],
      ['b', 'down', 120, 115],
      ['to', 'total', 0, 115],
    ]);
  });

  test('leaves out causes that changed nothing', () => {
    expect(waterfallSteps(between(5, 5, [cause('a', 0)]), words).map((step) => step.id)).toEqual([
      'from',
      'to',
    ]);
  });

  test('shows what the causes do not explain instead of hiding it', () => {
    const steps = waterfallSteps(between(100, 120, [cause('a', 15)]), words);
    expect(steps[2]).toMatchObject({ id: 'unexplained', kind: 'unexplained', start: 115, end: 120 });
  });

  test('draws the smallest causes as one where there are too many', () => {
    const causes = [cause('a', 50), cause('b', 1), cause('c', -30), cause('d', 2), cause('e', -4)];
    const steps = waterfallSteps(between(0, 19, causes), words, 3);
    expect(steps.map((step) => step.id)).toEqual(['from', 'a', 'c', 'others', 'to']);
    expect(steps[3]).toMatchObject({ name: '3 others', start: 20, end: 19 });
    expect(steps[3]?.causes.map((one) => one.id)).toEqual(['b', 'd', 'e']);
  });

  test('adds up exactly, whatever the causes and however few bars', () => {
    const amounts = fc.array(fc.integer({ min: -1e9, max: 1e9 }), { maxLength: 40 });
    fc.assert(
      fc.property(
        amounts,
        fc.integer({ min: 0, max: 1e9 }),
        fc.integer({ min: 2, max: 12 }),
        (list, from, most) => {
          const to = list.reduce((sum, amount) => sum + amount, from);
          const data = between(
            from,
            to,
            list.map((amount, at) => cause(`c${at}`, amount)),
          );
          const steps = waterfallSteps(data, words, most);
          const inside = steps.slice(1, -1);
          expect(inside.reduce((sum, step) => sum + amountOf(step), from)).toBe(to);
          expect(inside.length).toBeLessThanOrEqual(most);
          expect(steps.some((step) => step.kind === 'unexplained')).toBe(false);
        },
      ),
    );
  });
});

describe('the scale of a waterfall', () => {
  const floorOf = (from: number, to: number) =>
    waterfallFloor(waterfallSteps(between(from, to, [cause('a', to - from)]), words));

  test('begins at zero while the changes can be seen from there', () => {
    expect(floorOf(100, 160)).toBe(0);
  });

  test('begins just below the levels when they are far from zero', () => {
    expect(floorOf(35_579, 37_210)).toBeGreaterThan(30_000);
    expect(floorOf(35_579, 37_210)).toBeLessThan(35_579);
  });

  test('takes in what is below zero', () => {
    expect(floorOf(10, -40)).toBe(-40);
  });
});
