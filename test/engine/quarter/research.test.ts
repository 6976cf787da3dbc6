import { expect, test } from 'vitest';
import { allocationPhase } from '../../../src/engine/quarter/allocation.ts';
import { releasePhase } from '../../../src/engine/quarter/modelRelease.ts';
import { openEventsPhase } from '../../../src/engine/quarter/openEvents.ts';
import { capabilityOf, researchPhase } from '../../../src/engine/quarter/research.ts';
import type { LabDefinition } from '../../../src/engine/state/definition.ts';
import type { MutableCompany } from '../../../src/engine/state/state.ts';
import { give, newsCodes, ownIn } from '../../support/giveCommand.ts';
import { type TestGame, testGame, testScenario } from '../../support/testGame.ts';
import { MINERVA, STRATO } from '../../support/world/ids.ts';

/** A world in which the cloud runs a lab too. */
function twoLabs(change: Partial<LabDefinition> = {}): TestGame {
  const scenario = testScenario();
  const lab = scenario.companies[1]?.lab;
  if (lab === undefined) throw new Error('minerva has a lab');
  const companies = scenario.companies.map((one) =>
    one.id === STRATO ? { ...one, lab: { ...lab, ...change } } : one,
  );
  return testGame({ scenario: { ...scenario, companies } });
}

function train(game: TestGame, quarters: number, share = 1): MutableCompany {
  const lab = ownIn(game, MINERVA);
  lab.lab.run = { name: 'next', quarters, done: 0, share, effective: 0 };
  for (let q = 0; q < quarters; q++) {
    allocationPhase(game.work);
    researchPhase(game.work);
  }
  return lab;
}

test('M1 a run gathers compute × share × algorithmic efficiency, quarter by quarter', () => {
  const game = testGame();
  const lab = ownIn(game, MINERVA);
  lab.lab.run = { name: 'next', quarters: 3, done: 0, share: 0.5, effective: 0 };
  allocationPhase(game.work);
  researchPhase(game.work);
  const one = lab.compute.research * 0.5 * 10 ** lab.lab.algorithms;
  expect(lab.lab.run?.effective).toBeCloseTo(one, 3);
  researchPhase(game.work);
  expect((lab.lab.run?.effective ?? 0) - one).toBeCloseTo(
    lab.compute.research * 0.5 * 10 ** lab.lab.algorithms,
    3,
  );
});

test('M1 a run ends when its quarters are over, and leaves a model that is not on sale yet', () => {
  const game = testGame();
  const lab = train(game, 2);
  expect(lab.lab.run).toBeNull();
  expect(newsCodes(game)).toContain('modelTrained');
  expect(lab.lab.models.at(-1)).toMatchObject({ name: 'next', released: -1 });
  releasePhase(game.work);
  expect(lab.lab.capability).toBe(100);
});

test('M2 ten times the compute is worth the points per decade', () => {
  const { work } = testGame();
  const own = ownIn(testGame(), MINERVA);
  expect(capabilityOf(work, own, 1e7) - capabilityOf(work, own, 1e6)).toBeCloseTo(20, 9);
});

test('M2 talent and data add their terms', () => {
  const game = testGame();
  const own = ownIn(game, MINERVA);
  const usual = capabilityOf(game.work, own, 1e6);
  own.lab.researchers *= 10;
  own.lab.seniors *= 10;
  expect(capabilityOf(game.work, own, 1e6) - usual).toBeCloseTo(5, 9);
  own.lab.data += 0.1;
  expect(capabilityOf(game.work, own, 1e6) - usual).toBeCloseTo(6, 9);
});

test('M2 luck is bounded: no run ends further than twice the noise from what was to be expected', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const game = testGame({ setup: { seed } });
    const lab = ownIn(game, MINERVA);
    lab.lab.run = { name: 'next', quarters: 1, done: 0, share: 1, effective: 1e6 };
    allocationPhase(game.work);
    const { run } = lab.lab;
    researchPhase(game.work);
    const expected = capabilityOf(game.work, lab, run?.effective ?? 0);
    expect(Math.abs((lab.lab.models.at(-1)?.capability ?? 0) - expected)).toBeLessThanOrEqual(4.06);
  }
});

test('M2 the industry’s algorithms improve each year, and nobody stays behind them', () => {
  const game = testGame();
  for (let q = 0; q < 4; q++) openEventsPhase(game.work);
  expect(game.work.state.knowledge.algorithms).toBeCloseTo(0.45, 9);
  researchPhase(game.work);
  expect(ownIn(game, MINERVA).lab.algorithms).toBeGreaterThanOrEqual(0.45);
});

test('M2 a leader’s lead leaks to the others', () => {
  const game = twoLabs({ algorithmLead: 1 });
  const lab = ownIn(game, MINERVA);
  const before = lab.lab.algorithms;
  researchPhase(game.work);
  // A fifth of what lies between them, and what its own research found.
  expect(lab.lab.algorithms).toBeGreaterThanOrEqual(before + 0.2 * (1 - before) - 0.02);
  expect(lab.lab.algorithms).toBeLessThan(ownIn(game, STRATO).lab.algorithms);
});

test('M2 own experiments improve own algorithms; a run that takes all compute leaves none', () => {
  const algorithms = (share: number) => {
    const game = testGame();
    allocationPhase(game.work);
    const lab = ownIn(game, MINERVA).lab;
    lab.run = { name: 'next', quarters: 4, done: 0, share, effective: 0 };
    researchPhase(game.work);
    return lab.algorithms;
  };
  expect(algorithms(0.2)).toBeGreaterThan(algorithms(0.9));
  expect(algorithms(1)).toBeCloseTo(0.1, 9);
});

test('M3 a released model counts from the next quarter on, for its lab and for the frontier', () => {
  const game = testGame();
  const lab = ownIn(game, MINERVA);
  lab.lab.models.push({
    id: 'm9',
    name: 'nine',
    capability: 117,
    trained: 0,
    released: -1,
    open: false,
    due: -1,
    tested: 0,
  });
  give(game, MINERVA, { kind: 'releaseModel', model: 'm9', open: false });
  releasePhase(game.work);
  expect([lab.lab.capability, game.work.state.knowledge.frontier]).toEqual([117, 117]);
  expect(game.work.state.knowledge.openFrontier).toBe(0);
});

test('M2 a weaker model never lowers what a lab has on offer', () => {
  const game = testGame();
  const lab = ownIn(game, MINERVA);
  lab.lab.models.push({
    id: 'm9',
    name: 'nine',
    capability: 60,
    trained: 0,
    released: 0,
    open: true,
    due: -1,
    tested: 0,
  });
  releasePhase(game.work);
  expect([lab.lab.capability, game.work.state.knowledge.openFrontier]).toEqual([100, 60]);
});
