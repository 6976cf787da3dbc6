import { expect, test } from 'vitest';
import { viewFor } from '../../src/engine/index.ts';
import {
  chartOf,
  differenceOf,
  type ForecastRequest,
  forecast,
  joined,
  sampleRuns,
} from '../../src/forecast/index.ts';
import { reflexes, reflexOf } from '../../src/opponents/index.ts';
import { after, flagshipDefinition } from '../engine/belief/support.ts';

const scenario = await flagshipDefinition();
const state = after(scenario, 3, 2);
const seat = scenario.companies.find(({ id }) => id === 'microsoft')?.id;
if (seat === undefined) throw new Error('no seat');

const request: ForecastRequest = {
  view: viewFor(scenario, state, seat),
  staged: [],
  metrics: ['revenue', 'cash', 'capability', 'share.enterprise'],
  company: seat,
  quarters: 2,
  seed: 7,
  policy: {
    own: (world) => reflexOf(scenario, world, seat),
    rivals: (world) => reflexes(scenario, world, seat),
  },
};
const options = { runs: 6, calibration: null };

test('T4 a forecast is the same every time, in one batch or in many', () => {
  const whole = forecast(request, options);
  const seen: number[] = [];
  const inBatches = forecast(request, { ...options, batch: 2 }, ({ runs }) => seen.push(runs));
  expect(inBatches).toEqual(whole);
  expect(seen).toEqual([2, 4, 6]);
  const apart = joined(sampleRuns(request, 0, 3), sampleRuns(request, 3, 6));
  expect(chartOf(request, apart, null)).toEqual(whole);
});

test('limits of a band never pass each other, and there is one for each metric and quarter', () => {
  const { metrics, runs } = forecast(request, options);
  expect(runs).toBe(6);
  expect(metrics.map(({ metric }) => metric)).toEqual(request.metrics);
  for (const { quarters } of metrics) {
    expect(quarters).toHaveLength(2);
    for (const { p10, p25, p50, p75, p90 } of quarters) {
      expect([p10, p25, p50, p75, p90]).toEqual([p10, p25, p50, p75, p90].sort((a, b) => a - b));
    }
  }
});

test('what is staged shows, freed of chance: the same worlds with and without it', () => {
  const amount = 5_000_000;
  const without = sampleRuns(request, 0, 4);
  const withDebt = sampleRuns({ ...request, staged: [{ kind: 'raiseDebt', amount }] }, 0, 4);
  const same = differenceOf(sampleRuns(request, 0, 4), without);
  expect(same.values.flatMap(({ quarters }) => quarters.flat()).every((value) => value === 0)).toBe(true);
  const cash = differenceOf(withDebt, without).values.find(({ metric }) => metric === 'cash');
  for (const gained of cash?.quarters[0] ?? []) expect(gained).toBeGreaterThan(0.9 * amount);
});

test('T1 a forecast ends with the campaign', () => {
  const last = { ...request, view: { ...request.view, quarter: scenario.quarters - 1 }, quarters: 8 };
  expect(forecast(last, { ...options, runs: 1 }).metrics[0]?.quarters).toHaveLength(1);
  expect(forecast({ ...request, quarters: 0 }, options).metrics[0]?.quarters).toEqual([]);
});
