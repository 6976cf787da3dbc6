import { describe, expect, test } from 'vitest';
import { fitNumbers } from '../../../src/cli/backtest/fit.ts';
import { openJournal } from '../../../src/cli/backtest/journal.ts';
import { readHistory, readPlan } from '../../../src/cli/backtest/plan.ts';
import { scenarioFile } from '../../../src/cli/simulation/changedCampaign.ts';
import { numberAt } from '../../../src/scenario/numbers.ts';

describe('fit of the yardstick', () => {
  test('every number of the plan stands in the scenario, within its bounds', async () => {
    const plan = await readPlan();
    const file = await scenarioFile(plan.scenario);
    for (const { path, low, high } of plan.fit) {
      const value = numberAt(file, path);
      expect(value, path).toBeGreaterThanOrEqual(low);
      expect(value, path).toBeLessThanOrEqual(high);
    }
  });

  test('every series of the plan was published for all quarters of the test', async () => {
    const [plan, history] = await Promise.all([readPlan(), readHistory()]);
    for (const { id } of plan.series) {
      const quarters = history.series.find((one) => one.id === id)?.values.map((value) => value.quarter);
      expect(quarters, id).toEqual(expect.arrayContaining(['2025Q1', '2025Q2', '2025Q3', '2025Q4']));
    }
  });

  test('a fit never ends worse than it began, keeps to the bounds and does not look at the test', async () => {
    const [plan, history] = await Promise.all([readPlan(), readHistory()]);
    const small = { ...plan, fit: plan.fit.slice(0, 1) };
    const spoiled = {
      series: history.series.map((one) => ({
        ...one,
        values: one.values.map((value) =>
          value.quarter > plan.fitUntil ? { ...value, value: value.value * 100 } : value,
        ),
      })),
    };
    const effort = { seeds: 1, trials: 3 };
    let trials = 0;
    const count = () => {
      trials += 1;
    };
    const found = await fitNumbers(small, history, effort, await openJournal(undefined), count);
    const blind = await fitNumbers(small, spoiled, effort, await openJournal(undefined), () => undefined);
    expect(found.after).toBeLessThanOrEqual(found.before);
    expect(blind).toEqual(found);
    expect(trials).toBe(3);
    for (const { path, low, high } of small.fit) {
      expect(found.values[path]).toBeGreaterThanOrEqual(low);
      expect(found.values[path]).toBeLessThanOrEqual(high);
    }
  });
});
