import { expect, test } from 'vitest';
import { JOBS } from '../../../src/cli/parallel/jobs.ts';
import { doJob } from '../../../src/cli/parallel/jobTable.ts';

const probe = {
  scenario: 'the-ten-billion-deal',
  difficulty: 'manager',
  seed: 1,
  seat: 'openai',
  quarter: 1,
  worlds: 2,
  ahead: 3,
};

test('T4 every kind of decision is tried in the same worlds, and the same probe says the same', async () => {
  const choices = await doJob(JOBS, 'choiceProbe', probe);
  expect(choices.length).toBeGreaterThan(3);
  expect(new Set(choices.map(({ kind }) => kind)).size).toBe(choices.length);
  for (const { differences } of choices) {
    expect(differences).toHaveLength(2);
    expect(differences.every(Number.isFinite)).toBe(true);
  }
  expect(choices.some(({ differences }) => differences.some((one) => one !== 0))).toBe(true);
  expect(await doJob(JOBS, 'choiceProbe', probe)).toEqual(choices);
  expect(await doJob(JOBS, 'choiceProbe', { ...probe, seat: 'nobody' })).toEqual([]);
}, 120_000);
