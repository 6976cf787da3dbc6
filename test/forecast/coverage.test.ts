import { expect, test } from 'vitest';
import { type Case, coverageByHorizon, coverageOf, learnt } from '../../src/forecast/coverage.ts';

const nothing = { metrics: {} };
const band = { p10: 90, p25: 95, p50: 100, p75: 105, p90: 110 };

/** Numbers between 0 and 1 that look like chance and are the same every time. */
function chances(count: number, seed: number): number[] {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 4_294_967_296;
  });
}

const made = (outcomes: readonly number[], change: Partial<Case> = {}): Case[] =>
  outcomes.map((outcome) => ({
    metric: 'revenue',
    kind: 'cloud',
    ahead: 1,
    band,
    outcome,
    scale: 100,
    ...change,
  }));

test('coverage counts what lies between the limits, and under the middle', () => {
  const [all, revenue] = coverageOf(made([80, 90, 96, 100, 104, 110, 111, 130]), nothing);
  expect(all?.key).toBe('all');
  expect(revenue).toMatchObject({ key: 'revenue', cases: 8, in80: 5 / 8, in50: 3 / 8, below: 4 / 8 });
  expect(revenue?.width).toBeCloseTo(0.2, 12);
});

test('a figure that a company does not have is no forecast that came true', () => {
  const empty = { p10: 0, p25: 0, p50: 0, p75: 0, p90: 0 };
  const rows = coverageOf([...made([0, 0, 0], { band: empty }), ...made([200])], nothing);
  expect(rows[0]).toMatchObject({ cases: 1, in80: 0 });
});

test('coverage by horizon keeps quarters ahead apart', () => {
  const rows = coverageByHorizon([...made([100, 100]), ...made([500, 100], { ahead: 2 })], nothing);
  expect(rows.map(({ key, in80 }) => [key, in80])).toEqual([
    ['1', 1],
    ['2', 0.5],
  ]);
});

test('bands that are much too narrow and off to one side hold four of five once it is learnt, on cases not seen before', () => {
  const outcomes = (seed: number) => chances(400, seed).map((chance) => 120 + 200 * (chance - 0.5));
  const calibration = learnt(made(outcomes(1)));
  const seen = made(outcomes(2));
  expect(coverageOf(seen, nothing)[0]?.in80).toBeLessThan(0.2);
  const after = coverageOf(seen, calibration)[0];
  expect(after?.in80).toBeGreaterThan(0.75);
  expect(after?.in80).toBeLessThan(0.86);
  expect(after?.below).toBeGreaterThan(0.43);
  expect(after?.below).toBeLessThan(0.57);
});

test('bands that are much too wide become narrower', () => {
  const calibration = learnt(made(chances(300, 3).map((chance) => 99 + 2 * chance)));
  const [all] = coverageOf(made(chances(300, 4).map((chance) => 99 + 2 * chance)), calibration);
  expect(all?.width).toBeLessThan(0.025);
  expect(all?.in80).toBeGreaterThan(0.7);
});

test('kinds of companies and horizons are learnt apart; too few cases teach nothing', () => {
  const calibration = learnt([
    ...made(Array(40).fill(150)),
    ...made(Array(40).fill(50), { kind: 'lab' }),
    ...made(Array(40).fill(100), { ahead: 2 }),
    ...made(Array(3).fill(900), { kind: 'silicon' }),
  ]);
  const revenue = calibration.metrics.revenue;
  expect(revenue?.cloud?.[0]?.p50).toBeCloseTo(0.5, 9);
  expect(revenue?.lab?.[0]?.p50).toBeCloseTo(-0.5, 9);
  expect(revenue?.cloud?.[1]?.p50).toBeCloseTo(0, 9);
  expect(revenue?.silicon).toBeUndefined();
  expect(revenue?.all).toBeDefined();
});

test('a horizon with few cases learns from its neighbours', () => {
  const few = [1, 2, 3].flatMap((ahead) => made(Array(8).fill(100 + 10 * ahead), { ahead }));
  const rows = learnt(few).metrics.revenue?.cloud;
  expect(rows).toHaveLength(3);
  expect(rows?.[1]?.p50).toBeCloseTo(0.2, 9);
});

test('one odd quarter is no peak in the fan, and what grows evenly stays as it is', () => {
  const rising = [1, 2, 3, 4, 5].flatMap((ahead) => made(Array(40).fill(100 + 10 * ahead), { ahead }));
  const even = learnt(rising).metrics.revenue?.cloud?.map(({ p50 }) => p50);
  expect(even).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]);
  const odd = [1, 2, 3, 4, 5].flatMap((ahead) => made(Array(40).fill(ahead === 3 ? 190 : 100), { ahead }));
  const calm = learnt(odd).metrics.revenue?.cloud?.map(({ p50 }) => p50);
  expect(calm).toEqual([0, 0.225, 0.3, 0.225, 0]);
});
