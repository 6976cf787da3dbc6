import { expect, test } from 'vitest';
import { incidentChance, incidentsPhase } from '../../../src/engine/quarter/incidents.ts';
import { releasePhase } from '../../../src/engine/quarter/modelRelease.ts';
import { careOf, incidentChanceOf, safetyNeed, severityOf } from '../../../src/engine/safety/care.ts';
import { give, moved, newsCodes, ownIn } from '../../support/giveCommand.ts';
import { type TestGame, testGame, testScenario } from '../../support/testGame.ts';
import { MINERVA } from '../../support/world/ids.ts';

const { models } = testScenario().parameters;

/** A lab with a model that waits, and the safety budget that it needs times something. */
function waiting(care = 1): TestGame {
  const game = testGame({
    prepare: (state) =>
      state.companies[1]?.lab.models.push({
        id: 'm7',
        name: 'Owl 4',
        capability: 110,
        trained: 0,
        released: -1,
        open: false,
        due: -1,
        tested: 0,
      }),
  });
  ownIn(game, MINERVA).spending.safety = safetyNeed(models, 110) * care;
  return game;
}

const model = (game: TestGame) => ownIn(game, MINERVA).lab.models.at(-1);

function quarters(game: TestGame, count: number): TestGame {
  for (let q = 0; q < count; q++) {
    releasePhase(game.work);
    game.work.state.quarter += 1;
  }
  return game;
}

test('M3 need doubles with every so many points, and care is work over need', () => {
  expect(safetyNeed(models, 100)).toBe(40_000);
  expect(safetyNeed(models, 120)).toBeCloseTo(80_000, 6);
  const { own } = { own: ownIn(testGame(), MINERVA) };
  expect(careOf(models, own, 100)).toBe(1);
});

test('M3 testing delays a release and counts by the safety work that is there for it', () => {
  const tested = (care: number) => {
    const game = waiting(care);
    give(game, MINERVA, { kind: 'releaseModel', model: 'm7', open: false, testing: 2 });
    quarters(game, 2);
    expect(model(game)?.released).toBe(-1);
    expect(ownIn(game, MINERVA).lab.capability).toBe(100);
    quarters(game, 1);
    expect(model(game)?.released).toBe(2);
    expect(ownIn(game, MINERVA).lab.capability).toBe(110);
    return model(game)?.tested ?? 0;
  };
  expect(tested(1)).toBeCloseTo(2, 9);
  expect(tested(0.5)).toBeCloseTo(1, 9);
  expect(tested(0)).toBe(0);
  expect(tested(10)).toBeCloseTo(3, 9);
});

test('M3 work, testing and time make incidents rarer; use and published weights make them likelier', () => {
  const usual = { share: 0.4, open: false, care: 0.5, tested: 0, age: 8 };
  const chance = (change: Partial<typeof usual>) => incidentChanceOf(models, { ...usual, ...change });
  expect(chance({})).toBeCloseTo((0.2 * 0.4) / 1.5, 12);
  expect(chance({ care: 1 })).toBeLessThan(chance({}));
  expect(chance({ tested: 1 })).toBeLessThan(chance({}));
  expect(chance({ age: 0 })).toBeCloseTo(2 * chance({}), 12);
  expect(chance({ share: 0.8 })).toBeGreaterThan(chance({}));
  expect(chance({ share: 0, open: true })).toBeGreaterThan(chance({ share: 0 }));
  expect(chance({ share: 0 })).toBe(0);
});

test('M3 an incident of a tested model costs less money and trust', () => {
  const harm = (tested: number) => {
    const game = waiting();
    const own = ownIn(game, MINERVA);
    for (const one of own.lab.models) one.tested = tested;
    game.work.scratch.served = game.work.scratch.served.map((row) => row.map(() => 1));
    game.work.scratch.revenue = game.work.scratch.revenue.map((row) => row.map(() => 1_000_000));
    own.spending.safety = 0;
    for (let q = 0; q < 200 && newsCodes(game).length === 0; q++) incidentsPhase(game.work);
    return { cost: moved(game, MINERVA, 'oneOff'), trust: 60 - own.trust };
  };
  const untested = harm(0);
  expect(untested.cost).toBeGreaterThan(0);
  expect(untested.trust).toBeCloseTo(8, 9);
  expect(harm(1).trust).toBeCloseTo(8 * severityOf(models, 1), 9);
  expect(harm(1).cost).toBe(untested.cost / 2);
});

test('M3 a lab without users and without open weights has no incidents', () => {
  const game = testGame();
  expect(incidentChance(game.work, 1)).toBe(0);
});
