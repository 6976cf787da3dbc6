import { expect, test } from 'vitest';
import { resourcePerUnit } from '../../../src/engine/market/capacity.ts';
import {
  hostedCapability,
  openAdvance,
  openEffect,
  servedCapability,
} from '../../../src/engine/market/openWeights.ts';
import { releaseOutlook } from '../../../src/engine/outlook/release.ts';
import { allocationPhase } from '../../../src/engine/quarter/allocation.ts';
import { clearingPhase } from '../../../src/engine/quarter/clearing.ts';
import { releasePhase, updateFrontier } from '../../../src/engine/quarter/modelRelease.ts';
import { bestStart, capabilityOf, researchPhase } from '../../../src/engine/quarter/research.ts';
import type { Model } from '../../../src/engine/state/state.ts';
import { newsCodes, ownIn, viewOf } from '../../support/giveCommand.ts';
import { type TestGame, testGame, testScenario } from '../../support/testGame.ts';
import { MINERVA, STRATO } from '../../support/world/ids.ts';

const modelOf = (change: Partial<Model>): Model => ({
  id: 'm9',
  name: 'Owl 4',
  capability: 110,
  trained: 0,
  released: -1,
  open: false,
  due: 0,
  tested: 0,
  ...change,
});

/** The small world after the lab has released a model, open or not. */
function released(open: boolean, capability = 110): TestGame {
  const game = testGame();
  ownIn(game, MINERVA).lab.models.push(modelOf({ open, capability }));
  releasePhase(game.work);
  return game;
}

/** Units of models that the lab is asked for in a quarter. */
function demandFor(game: TestGame): number {
  allocationPhase(game.work);
  clearingPhase(game.work);
  const serving = game.scenario.segments.findIndex(({ resource }) => resource === 'serving');
  return game.work.scratch.demanded[serving]?.[1] ?? 0;
}

test('M4 open weights lift the floor; closed ones do not', () => {
  expect(released(true).work.state.knowledge.openFrontier).toBe(110);
  expect(released(false).work.state.knowledge.openFrontier).toBe(0);
});

test('M4 makers outside the scenario publish some way behind the frontier', () => {
  const scenario = testScenario();
  const { models } = scenario.parameters;
  const open = { ...models.open, outsideGap: 6 };
  const parameters = { ...scenario.parameters, models: { ...models, open } };
  const game = testGame({ scenario: { ...scenario, parameters } });
  expect(game.work.state.knowledge.openFrontier).toBe(94);
  ownIn(game, MINERVA).lab.capability = 130;
  updateFrontier(game.work);
  expect(game.work.state.knowledge.openFrontier).toBe(124);
});

test('M4 a cloud hosts open weights without a lab of its own, a little weaker; others cannot', () => {
  const game = released(true);
  expect(hostedCapability(game.scenario, 0, 110)).toBe(108);
  expect(servedCapability(game.scenario, game.work.state, 0)).toBe(108);
  expect(hostedCapability(game.scenario, 1, 110)).toBe(0);
  expect(servedCapability(released(false).scenario, released(false).work.state, 0)).toBe(0);
  const serving = game.scenario.segments.findIndex(({ resource }) => resource === 'serving');
  expect(resourcePerUnit(game.work, serving, 0)).toBeGreaterThan(
    0.5 * resourcePerUnit(game.work, serving, 1),
  );
});

test('M4 published weights cost the lab’s own sales at once and bring developers with time', () => {
  const game = released(true);
  const lab = ownIn(game, MINERVA);
  expect(lab.lab.openWeights).toBe(true);
  const soon = openEffect(game.scenario, lab, 1);
  expect(soon).toBeLessThan(0);
  for (let q = 0; q < 12; q++) releasePhase(game.work);
  expect(lab.lab.community).toBeGreaterThan(0.9);
  expect(openEffect(game.scenario, lab, 1)).toBeGreaterThan(soon);
  expect(openEffect(game.scenario, lab, 1)).toBeCloseTo(0.3 * lab.lab.community - 0.4, 12);
  expect(demandFor(released(true))).toBeLessThan(demandFor(released(false)));
});

test('M4 customers turn to open weights elsewhere as these gain on the frontier', () => {
  const scenario = testScenario();
  const { work } = testGame();
  const knowledge = (openFrontier: number) => ({
    knowledge: { ...work.state.knowledge, frontier: 110, openFrontier },
  });
  expect(openAdvance(scenario, knowledge(0))).toBe(0);
  expect(openAdvance(scenario, knowledge(110))).toBeCloseTo(0.5 * 2, 12);
  expect(openAdvance(scenario, knowledge(100))).toBeCloseTo(0.5, 12);
});

test('M4 a run may start from open weights: part of their training counts, and who has more starts afresh', () => {
  const game = testGame();
  const own = ownIn(game, MINERVA);
  const afresh = capabilityOf(game.work, own, 1e5);
  expect(bestStart(game.work, own, 1e5, 0)).toEqual({ capability: afresh, fromOpen: false });
  const lifted = bestStart(game.work, own, 1e5, afresh + 40);
  expect(lifted.fromOpen).toBe(true);
  expect(lifted.capability).toBeGreaterThan(afresh);
  expect(lifted.capability).toBeLessThan(afresh + 40);
  expect(bestStart(game.work, own, 1e5, afresh - 40)).toEqual({ capability: afresh, fromOpen: false });
});

test('M4 nobody stands still while others publish: a starved lab follows the open frontier', () => {
  const game = testGame();
  const own = ownIn(game, MINERVA);
  game.work.state.knowledge.openFrontier = 140;
  own.lab.run = { name: 'Owl 4', quarters: 1, done: 0, share: 1, effective: 0 };
  own.compute.research = 1;
  researchPhase(game.work);
  expect(own.lab.models.at(-1)?.capability).toBeGreaterThan(125);
  expect(newsCodes(game)).toContain('modelTrainedOnOpen');
});

test('M3, M4 the outlook of a release says what it lifts, costs and risks', () => {
  const game = testGame();
  const view = viewOf(game, MINERVA);
  const model = modelOf({ due: -1 });
  const closed = releaseOutlook(view, model, { open: false, testing: 0 });
  const open = releaseOutlook(view, model, { open: true, testing: 2 });
  expect(closed).toMatchObject({ quarter: 0, openFrontier: 0, pullSoon: 1, pullLater: 1, appeal: 0 });
  expect(open).toMatchObject({ quarter: 2, openFrontier: 110, hostsLifted: [STRATO], appeal: 0.2 });
  expect(open.pullSoon).toBeCloseTo(Math.exp(-0.4), 12);
  expect(open.pullLater).toBeCloseTo(Math.exp(-0.1), 12);
  expect(open.tested).toBeGreaterThan(0);
  expect(open.incidentCost).toBeLessThanOrEqual(closed.incidentCost);
  expect(open.incidentTrust).toBeLessThan(closed.incidentTrust);
});
