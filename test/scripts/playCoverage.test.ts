import { expect, test } from 'vitest';
import { difficultyOf, playedOut } from '../../scripts/playCoverage/campaign.ts';
import { type Counter, missing, tallyOf } from '../../scripts/playCoverage/counter.ts';
import { COUNTERS } from '../../scripts/playCoverage/counters.ts';
import { flagship } from '../support/played.ts';

test('every level plays; one that thinks long has every twentieth seed', async () => {
  const scenario = await flagship();
  const levels = Array.from({ length: 60 }, (_, k) => difficultyOf(scenario, k + 1));
  const times = (level: string) => levels.filter((one) => one === level).length;
  expect([times('director'), times('hyperscaler')]).toEqual([3, 3]);
  expect([times('intern'), times('analyst'), times('manager')]).toEqual([18, 18, 18]);
  const others = { ...scenario, difficulties: scenario.difficulties.slice(3) };
  expect(new Set([1, 2, 3, 10].map((seed) => difficultyOf(others, seed)))).toEqual(
    new Set(['director', 'hyperscaler']),
  );
});

test('a campaign tells what came up in it, by names that the scenario has; each objective ended in one way', async () => {
  const scenario = await flagship();
  const came = await playedOut({ scenario: scenario.id, seed: 1, difficulty: 'intern' });
  for (const counter of COUNTERS) {
    const names = came[counter.id] ?? [];
    expect(names.length).toBeGreaterThan(0);
    expect(counter.names(scenario)).toEqual(expect.arrayContaining([...new Set(names)]));
  }
  const ends = (came.objectives ?? []).filter((name) => name.includes('/'));
  expect(ends.map((name) => name.split('/')[0])).toEqual(scenario.objectives.map(({ id }) => id));
}, 60_000);

test('what never came up is a fault where it is required', async () => {
  const scenario = await flagship();
  const counter: Counter = {
    id: 'made-up',
    names: () => ['a', 'b', 'b/x'],
    count: () => [],
    required: (name) => !name.includes('/'),
  };
  expect(missing(counter, scenario, tallyOf([['a', 'b'], ['a']]))).toEqual([]);
  expect(missing(counter, scenario, tallyOf([['a', 'b/x']]))).toEqual(['b']);
  expect(tallyOf([['a', 'b'], [], ['a']])).toEqual({ a: 2, b: 1 });
});
