import { expect, test } from 'vitest';
import { createInitialState, playOn, resolveQuarter } from '../../../src/engine/index.ts';
import { testScenario } from '../../support/testGame.ts';

const setup = { seed: 4, difficulty: 'manager', hands: [] };

test('T3 playing on is resolving quarter after quarter', () => {
  const scenario = testScenario();
  const start = createInitialState(scenario, setup);
  let byHand = start;
  for (let q = 0; q < 3; q++) byHand = resolveQuarter(scenario, byHand, {}).state;
  const seen: number[] = [];
  const end = playOn(scenario, start, {
    quarters: 3,
    commandsFor: () => ({}),
    onQuarter: (played, state, report) => {
      seen.push(played, state.quarter, report.quarter);
      return true;
    },
  });
  expect(end).toEqual(byHand);
  expect(seen).toEqual([1, 1, 0, 2, 2, 1, 3, 3, 2]);
});

test('T1 it ends with the campaign, or when it is told to', () => {
  const scenario = testScenario({ quarters: 8 });
  const start = createInitialState(scenario, setup);
  expect(playOn(scenario, start, { quarters: 40, commandsFor: () => ({}) }).status).toBe('finished');
  const stopped = playOn(scenario, start, {
    quarters: 40,
    commandsFor: () => ({}),
    onQuarter: (played) => played < 2,
  });
  expect(stopped.quarter).toBe(2);
});
