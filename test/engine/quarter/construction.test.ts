import { expect, test } from 'vitest';
import { constructionPhase } from '../../../src/engine/quarter/construction.ts';
import { energyPhase } from '../../../src/engine/quarter/energy.ts';
import type { Work } from '../../../src/engine/quarter/work.ts';
import type { MutableState, Site } from '../../../src/engine/state/state.ts';
import { give, moved, ownIn } from '../../support/giveCommand.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';
import { NORTH, SOUTH, STRATO } from '../../support/world/ids.ts';

/** A world with one site of 100 MW in the north and a grid that has so much room. */
function building(freeGridMW: number, change: Partial<Site> = {}): TestGame {
  return testGame({
    prepare(state: MutableState) {
      const [north] = state.regions;
      const [site] = state.sites;
      if (site === undefined || north === undefined) throw new Error('the world has sites and regions');
      north.freeGridMW = freeGridMW;
      north.queueMW = 0;
      const budget = 1_170_000;
      state.sites = [
        {
          ...site,
          id: 'one',
          mw: 100,
          stage: 'build',
          quartersLeft: 5,
          liveMW: 0,
          spent: 0,
          budget,
          ...change,
        },
      ];
    },
  });
}

const siteOf = (work: Work): Site => work.state.sites[0] as Site; // the world above has exactly one

function quarters(game: TestGame, count: number): void {
  for (let q = 0; q < count; q++) {
    constructionPhase(game.work);
    game.work.state.quarter += 1;
  }
}

test('C2 the shell is paid over the build and costs neither more nor less than its budget', () => {
  const game = building(1000);
  const spent: number[] = [];
  while (siteOf(game.work).stage === 'build') {
    quarters(game, 1);
    spent.push(siteOf(game.work).spent);
  }
  expect(spent.length).toBeGreaterThanOrEqual(5);
  expect(spent[0]).toBeGreaterThan(0);
  expect(spent[0]).toBeLessThan(1_170_000 / 4);
  expect(moved(game, STRATO, 'shells')).toBe(1_170_000);
  expect(moved(game, STRATO, 'cash')).toBe(-1_170_000);
});

test('C2 a permit comes before the build, and the build takes what its region takes', () => {
  const game = building(1000, { stage: 'permit', quartersLeft: 1, region: SOUTH });
  quarters(game, 1);
  expect(siteOf(game.work)).toMatchObject({ stage: 'build', quartersLeft: 6, spent: 0 });
});

test('C2, E3 a finished shell waits until the grid has room, and then takes only what there is', () => {
  const game = building(0, { stage: 'grid', quartersLeft: 0 });
  const before = ownIn(game, STRATO).liveMW[0] ?? 0;
  game.work.state.regions.forEach((region) => {
    region.freeGridMW = -60;
  });
  // 120 MW a quarter come to the grid of the north: 60 are owed, 60 are free.
  quarters(game, 1);
  expect(siteOf(game.work)).toMatchObject({ stage: 'grid', liveMW: 60 });
  quarters(game, 1);
  expect(siteOf(game.work)).toMatchObject({ stage: 'live', liveMW: 100 });
  expect((ownIn(game, STRATO).liveMW[0] ?? 0) - before).toBe(100);
});

test('E3 others who queue take half of what is new while they wait', () => {
  const game = building(0, { stage: 'cancelled' });
  const [north] = game.work.state.regions;
  if (north === undefined) throw new Error('no region');
  north.queueMW = 1000;
  constructionPhase(game.work);
  expect(north.freeGridMW).toBe(60);
  expect(north.queueMW).toBeLessThan(1000);
  expect(north.queueMW).toBeGreaterThan(940);
});

test('C2 a site that is paused costs nothing and comes no nearer; nobody draws its power', () => {
  for (const stage of ['permit', 'build', 'grid'] as const) {
    const game = building(1000, { stage, quartersLeft: 2, paused: true });
    quarters(game, 3);
    expect(siteOf(game.work)).toMatchObject({ stage, quartersLeft: 2, spent: 0, liveMW: 0 });
    expect(moved(game, STRATO, 'cash')).toBe(0);
  }
});

test('C2 what a cancelled site has cost is lost', () => {
  const game = building(1000);
  quarters(game, 2);
  const sunk = moved(game, STRATO, 'shells');
  give(game, STRATO, { kind: 'cancelSite', site: 'one' });
  expect(moved(game, STRATO, 'oneOff')).toBe(sunk);
  expect(moved(game, STRATO, 'shells')).toBe(0);
  expect(moved(game, STRATO, 'cash')).toBe(-sunk);
});

/** Power price in the north after so many quarters with so much waiting for the grid. */
function priceWith(queueMW: number, quarters = 12): number {
  const game = testGame();
  for (let q = 0; q < quarters; q++) {
    for (const region of game.work.state.regions) region.queueMW = queueMW;
    energyPhase(game.work);
  }
  return game.work.state.regions[0]?.powerPriceUsdPerMWh ?? 0;
}

test('E1, E3 power costs more where more load waits for the grid', () => {
  expect(priceWith(4000)).toBeGreaterThan(priceWith(0) * 1.05);
  expect(priceWith(100_000)).toBeLessThan(70 * 1.6);
});

test('E1 power has its season', () => {
  const { scenario } = testGame();
  const regions = scenario.regions.map((region) => ({
    ...region,
    powerSeasonality: [1.4, 1, 0.6, 1] as const,
  }));
  const game = testGame({ scenario: { ...scenario, regions } });
  const priceIn = (quarter: number) => {
    game.work.state.quarter = quarter;
    for (const region of game.work.state.regions) region.powerPriceUsdPerMWh = 70;
    energyPhase(game.work);
    return game.work.state.regions.map((region) => region.powerPriceUsdPerMWh);
  };
  const [winter, summer] = [priceIn(0), priceIn(2)];
  winter.forEach((price, r) => {
    expect(price).toBeGreaterThan((summer[r] ?? 0) * 1.1);
  });
});

test('C2 a site of the north gives power in the north only', () => {
  const game = building(1000, { stage: 'grid' });
  const before = [...ownIn(game, STRATO).liveMW];
  constructionPhase(game.work);
  const [north, south] = ownIn(game, STRATO).liveMW.map((mw, r) => mw - (before[r] ?? 0));
  expect([north, south, siteOf(game.work).region]).toEqual([100, 0, NORTH]);
});
