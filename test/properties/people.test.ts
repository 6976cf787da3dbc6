import { expect, test } from 'vitest';
import { createInitialState, type GameState } from '../../src/engine/index.ts';
import { flagship, played } from '../support/played.ts';

const scenario = await flagship();
const { state, reports } = played(scenario, 5);
const start = createInitialState(scenario, { seed: 5, difficulty: 'manager', hands: [] });

/** Researchers in labs and free for them. */
function everybody({ companies, knowledge }: GameState): number {
  return companies.reduce((sum, { lab }) => sum + lab.researchers, knowledge.pool);
}

test('M5, property 2 over a whole campaign people come from schools, or with a company that is bought, and from nowhere else', () => {
  const { graduatesPerYear } = scenario.parameters.models.talent;
  const bought = reports
    .flatMap(({ drivers }) => drivers)
    .filter(({ metric, cause }) => metric === 'researchers' && cause === 'acquired')
    .reduce((sum, { amount }) => sum + amount, 0);
  expect(everybody(state) - everybody(start) - bought).toBe((graduatesPerYear * scenario.quarters) / 4);
});

test('M5 wages rise with what the labs look for, and stay within reason', () => {
  expect(state.knowledge.wages).toBeGreaterThan(1.1);
  expect(state.knowledge.wages).toBeLessThan(4);
});

test('M2, M4 no lab in business stands still for ever: each ends well above its start and within reach of the best', () => {
  scenario.companies.forEach(({ id, lab }, i) => {
    const own = state.companies[i];
    if (lab === undefined || own === undefined || own.status === 'failed') return;
    expect(own.lab.capability - lab.capability, id).toBeGreaterThan(25);
    expect(state.knowledge.frontier - own.lab.capability, id).toBeLessThan(25);
  });
});

test('K5, property 2 over a whole campaign shoppers move between platforms and none are lost', () => {
  const sales = (pick: (one: GameState['merchants'][number]) => number): number =>
    state.merchants.reduce((sum, one) => sum + pick(one), 0);
  const moved = sales(({ moved: change }) => change);
  expect(Math.abs(moved)).toBeLessThan(1e-6 * sales(({ gmv }) => gmv));
});

test('K2, K5 agents are taken up slowly: a few per cent of shopping at first, most of it at the end', () => {
  const use = (world: GameState): number =>
    Math.max(...world.merchants.map(({ adoption }) => adoption.agent));
  expect(use(start)).toBeLessThan(0.1);
  expect(use(state)).toBeGreaterThan(0.4);
});
