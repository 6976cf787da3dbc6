import { expect, test } from 'vitest';
import { readPlan } from '../../../src/cli/backtest/plan.ts';
import { openPool, runJobs } from '../../../src/cli/parallel/pool.ts';
import { temporaryFile } from '../program.ts';

async function jobs(scenario?: string) {
  const plan = await readPlan();
  return [3, 1, 2].map((seed) => ({
    scenario: scenario ?? plan.scenario,
    difficulty: plan.difficulty,
    seed,
    quarters: 1,
    changes: {},
    series: plan.series,
  }));
}

test('results come in the order of the inputs, and each is told when it is done', async () => {
  const inputs = await jobs();
  const told = new Map<number, unknown>();
  const results = await runJobs('historyRun', inputs, (index, result) => told.set(index, result));
  expect(results).toHaveLength(3);
  expect(told.get(1)).toBe(results[1]);
  const alone = await runJobs('historyRun', inputs.slice(1, 2));
  expect(alone[0]).toEqual(results[1]);
  expect(results[0]).not.toEqual(results[1]);
});

test('a fault of a job is the fault of the whole', async () => {
  const file = await temporaryFile('scenario.json', '{}');
  await expect(runJobs('historyRun', await jobs(`../../${file}`))).rejects.toThrow();
});

test('a pool that stays does one round of jobs after another', async () => {
  const inputs = await jobs();
  const pool = openPool();
  const first = await pool.run('historyRun', inputs);
  const second = await pool.run('historyRun', inputs.slice(0, 1));
  await pool.close();
  expect(second).toEqual(first.slice(0, 1));
});
