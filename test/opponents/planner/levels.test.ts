import { expect, test } from 'vitest';
import { createInitialState, resolveQuarter, viewFor } from '../../../src/engine/index.ts';
import { decide } from '../../../src/opponents/index.ts';
import { testScenario } from '../../support/testGame.ts';
import { STRATO } from '../../support/world/ids.ts';

const scenario = testScenario({ quarters: 8 });

/** Score of a seat that a level plays while all others play as usual. */
function scoreOf(level: string, seed: number): number {
  let state = createInitialState(scenario, { seed, difficulty: 'manager', hands: [] });
  for (let q = 0; q < scenario.quarters; q++) {
    const commands = scenario.companies.map(({ id }) => [
      id,
      decide(viewFor(scenario, state, id), { difficulty: id === STRATO ? level : 'manager' }),
    ]);
    state = resolveQuarter(scenario, state, Object.fromEntries(commands)).state;
  }
  return state.companies.find(({ id }) => id === STRATO)?.score.total ?? 0;
}

test('from the same seat the strongest level ends above the weakest', () => {
  expect(scoreOf('hyperscaler', 1)).toBeGreaterThan(scoreOf('intern', 1) + 1);
}, 120_000);
