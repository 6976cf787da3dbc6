import { expect, test } from 'vitest';
import { commandCost } from '../../../src/engine/commands/registry.ts';
import { releasePhase } from '../../../src/engine/quarter/modelRelease.ts';
import { give, newsCodes, ownIn, refusalIn, refusalOf, viewOf } from '../../support/giveCommand.ts';
import { testGame } from '../../support/testGame.ts';
import { twoLabs } from '../../support/twoLabs.ts';
import { FORGE, MINERVA, STRATO } from '../../support/world/ids.ts';

const start = { kind: 'startTraining', name: 'Owl 2', quarters: 3, share: 0.7 } as const;

/** A lab with a model that waits for its release. */
function withModel(capability: number) {
  return testGame({
    prepare: (state) =>
      state.companies[1]?.lab.models.push({
        id: 'm7',
        name: 'Owl',
        capability,
        trained: 0,
        released: -1,
        open: false,
        due: -1,
        tested: 0,
      }),
  });
}

test('M1 a training run starts empty', () => {
  const game = testGame();
  give(game, MINERVA, start);
  expect(ownIn(game, MINERVA).lab.run).toEqual({
    name: 'Owl 2',
    quarters: 3,
    done: 0,
    share: 0.7,
    effective: 0,
  });
});

test('M1 one run at a time, and only in a lab', () => {
  const game = testGame();
  expect(refusalOf(game, STRATO, start)).toBe('noModule');
  give(game, MINERVA, start);
  expect(refusalIn(game, MINERVA, { ...start, name: 'Other' })).toEqual({
    code: 'runUnderWay',
    params: { name: 'Owl 2' },
  });
});

test('M1 a run can be stopped, when there is one', () => {
  const game = testGame();
  expect(refusalOf(game, STRATO, { kind: 'stopTraining' })).toBe('noModule');
  expect(refusalOf(game, MINERVA, { kind: 'stopTraining' })).toBe('noRun');
  give(game, MINERVA, start);
  give(game, MINERVA, { kind: 'stopTraining' });
  expect(ownIn(game, MINERVA).lab.run).toBeNull();
});

test('M3 a released model carries its quarter and way to market', () => {
  const game = withModel(110);
  give(game, MINERVA, { kind: 'releaseModel', model: 'm7', open: false });
  const { lab } = ownIn(game, MINERVA);
  expect(lab.models.at(-1)).toMatchObject({ released: -1, open: false, due: 0 });
  releasePhase(game.work);
  expect(lab.models.at(-1)).toMatchObject({ released: 0, open: false, due: -1, tested: 0 });
  expect(lab.openWeights).toBe(false);
  expect(game.work.report.news[0]).toMatchObject({ code: 'modelReleased', weight: 5, companies: [MINERVA] });
});

test('M4 open weights open the lab only with its best model', () => {
  const best = withModel(110);
  give(best, MINERVA, { kind: 'releaseModel', model: 'm7', open: true });
  releasePhase(best.work);
  expect(ownIn(best, MINERVA).lab.openWeights).toBe(true);
  expect(newsCodes(best)).toEqual(['modelReleasedOpen']);
  const small = withModel(80);
  give(small, MINERVA, { kind: 'releaseModel', model: 'm7', open: true });
  releasePhase(small.work);
  expect(ownIn(small, MINERVA).lab.openWeights).toBe(false);
  expect(small.work.report.news[0]?.weight).toBe(3);
});

test('M3 a model is released once, by the lab that trained it', () => {
  const game = withModel(110);
  const release = { kind: 'releaseModel', model: 'm7', open: false } as const;
  expect(refusalOf(game, STRATO, release)).toBe('noModule');
  expect(refusalOf(game, MINERVA, { ...release, model: 'm8' })).toBe('unknownThing');
  give(game, MINERVA, release);
  expect(refusalOf(game, MINERVA, release)).toBe('nothingChanges');
  releasePhase(game.work);
  expect(refusalOf(game, MINERVA, release)).toBe('alreadyDone');
});

test('M5 the headcount to reach is set, not the headcount', () => {
  const game = testGame();
  give(game, MINERVA, { kind: 'setResearchers', count: 5000 });
  expect(ownIn(game, MINERVA).lab).toMatchObject({ researchers: 4000, targetResearchers: 5000 });
});

test('M5 hiring costs the wages of the team that it aims at, with as many seniors in a hundred as today', () => {
  const game = testGame();
  const cost = commandCost(viewOf(game, MINERVA), { kind: 'setResearchers', count: 5000 });
  expect(cost).toEqual({ now: 0, perQuarter: (5000 * 900) / 4, later: 0 });
});

test('M5 no lab, the same target or four times the team are refused', () => {
  const game = testGame();
  const hire = (count: number, seat = MINERVA) => refusalIn(game, seat, { kind: 'setResearchers', count });
  expect(hire(10, STRATO)?.code).toBe('noModule');
  expect(hire(4000)?.code).toBe('nothingChanges');
  expect(hire(16_101)).toEqual({ code: 'tooLarge', params: { maximum: 16_100, unit: 'people' } });
  expect(hire(0)).toBeNull();
});

test('M3 testing puts a release off; another date may be set until it is out, within the longest testing', () => {
  const game = withModel(110);
  const release = { kind: 'releaseModel', model: 'm7', open: false } as const;
  expect(refusalIn(game, MINERVA, { ...release, testing: 5 })).toMatchObject({
    code: 'tooLarge',
    params: { maximum: 4, unit: 'quarters' },
  });
  give(game, MINERVA, { ...release, testing: 2 });
  releasePhase(game.work);
  expect(ownIn(game, MINERVA).lab.models.at(-1)).toMatchObject({ released: -1, due: 2 });
  expect(newsCodes(game)).toEqual([]);
  give(game, MINERVA, release);
  releasePhase(game.work);
  expect(ownIn(game, MINERVA).lab.models.at(-1)).toMatchObject({ released: 0 });
});

test('M5 pay is set beside the market and costs the wages that it says', () => {
  const game = testGame();
  expect(refusalOf(game, STRATO, { kind: 'setPay', pay: 1.5 })).toBe('noModule');
  expect(refusalOf(game, MINERVA, { kind: 'setPay', pay: 1 })).toBe('nothingChanges');
  const cost = commandCost(viewOf(game, MINERVA), { kind: 'setPay', pay: 1.5 });
  expect(cost).toEqual({ now: 0, perQuarter: (4000 * 900 * 1.5) / 4, later: 0 });
  give(game, MINERVA, { kind: 'setPay', pay: 1.5 });
  expect(ownIn(game, MINERVA).lab.pay).toBe(1.5);
});

test('M5 people of a rival lab are asked once a quarter, a few per cent of its team at most', () => {
  const game = testGame({ scenario: twoLabs() });
  const ask = { kind: 'poachTalent', company: STRATO, count: 20, bonus: 2 } as const;
  expect(refusalOf(game, MINERVA, { ...ask, company: MINERVA })).toBe('unknownThing');
  expect(refusalOf(game, MINERVA, { ...ask, company: FORGE })).toBe('noModule');
  expect(refusalOf(game, FORGE, ask)).toBe('noModule');
  expect(refusalIn(game, MINERVA, { ...ask, count: 5000 })?.params.unit).toBe('people');
  give(game, MINERVA, ask);
  expect(refusalOf(game, MINERVA, ask)).toBe('underWay');
});
