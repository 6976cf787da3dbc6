import { expect, test } from 'vitest';
import { commandCost } from '../../../src/engine/commands/registry.ts';
import { settlePower } from '../../../src/engine/energy/settle.ts';
import { firmPower } from '../../../src/engine/energy/stations.ts';
import { siteOutlooks } from '../../../src/engine/outlook/grid.ts';
import { constructionPhase } from '../../../src/engine/quarter/construction.ts';
import type { PowerStation } from '../../../src/engine/state/state.ts';
import { give, moved, newsCodes, ownIn, refusalIn, viewOf } from '../../support/giveCommand.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';
import { NORTH, SOUTH, STRATO } from '../../support/world/ids.ts';

const build = { kind: 'buildGeneration', region: SOUTH, source: 'gas', mw: 100 } as const;
const HOURS = 2190;

function quarters(game: TestGame, count: number): void {
  for (let q = 0; q < count; q++) {
    constructionPhase(game.work);
    game.work.state.quarter += 1;
  }
}

/** A world whose grid has no room at all: what goes live runs on its owner's power. */
function closedGrid(): TestGame {
  return testGame({
    prepare(state) {
      for (const region of state.regions) Object.assign(region, { freeGridMW: -100_000, queueMW: 0 });
    },
  });
}

test('E2 a power station costs its budget to the kUSD, runs after its lead time, and is in the books', () => {
  const game = testGame();
  const cost = commandCost(viewOf(game, STRATO), build);
  expect(cost).toEqual({ now: 40_000, perQuarter: 40_000, later: 0 });
  give(game, STRATO, build);
  quarters(game, 3);
  expect(newsCodes(game)).not.toContain('stationRuns');
  quarters(game, 1);
  expect(newsCodes(game)).toContain('stationRuns');
  quarters(game, 3);
  expect(moved(game, STRATO, 'generation')).toBe(200_000);
  expect(ownIn(game, STRATO).plant.generation.book.reduce((a, b) => a + b, 0)).toBe(200_000);
});

test('E2 own power switches sites on that would wait for the grid, and nothing is used twice', () => {
  const game = closedGrid();
  const [, live = 0] = ownIn(game, STRATO).liveMW;
  give(game, STRATO, build);
  quarters(game, 3);
  expect(ownIn(game, STRATO).liveMW[1]).toBe(live);
  quarters(game, 12);
  // 100 MW × 0.8 give 80 MW at the meter: 66 MW of computers at a PUE of 1.2, for all sites together.
  expect((ownIn(game, STRATO).liveMW[1] ?? 0) - live).toBe(66);
  expect(ownIn(game, STRATO).power.behindMW[1]).toBe(66);
});

test('E2, C2 the outlook knows when own power switches a site on', () => {
  const game = closedGrid();
  const dune = game.work.state.sites.find(({ name }) => name === 'Dune');
  const when = () => siteOutlooks(viewOf(game, STRATO)).find(({ site }) => site === dune?.id)?.live;
  expect(when()).toBeNull();
  give(game, STRATO, { ...build, mw: 200 });
  expect(when()).toBe(3);
  quarters(game, 3);
  expect(dune?.stage).toBe('grid');
  quarters(game, 1);
  expect(dune?.stage).toBe('live');
});

/** A quarter of the north with one station that runs. */
function settle(source: PowerStation['source'], spot: number, used: number, behindMW = 0) {
  const { scenario, state } = testGame();
  const [definition] = scenario.regions;
  const [region] = state.regions;
  const own = state.companies[0]?.power;
  if (definition === undefined || region === undefined || own === undefined) throw new Error('no world');
  const station = { id: 's', region: NORTH, source, mw: 100, quartersLeft: 0, spent: 0, budget: 0 };
  const rules = scenario.parameters.energy;
  const place = { rules, definition, region: { ...region, powerPriceUsdPerMWh: spot }, r: 0, quarter: 0 };
  return settlePower(place, { ...own, generation: [station], behindMW: [behindMW, 0] }, used);
}

test('E2 gas runs while its fuel costs less than the market, and for what has no grid at any price', () => {
  // 8 million Btu at 5 dollars and 5 dollars of upkeep: 45 a MWh.
  expect(settle('gas', 46, 1000 * HOURS).use.own).toBeCloseTo(80 * HOURS, 6);
  expect(settle('gas', 44, 1000 * HOURS).use.own).toBe(0);
  expect(settle('gas', 44, 1000 * HOURS, 40).use.own).toBeCloseTo(40 * 1.15 * HOURS, 6);
  expect(settle('gas', 80, 20 * HOURS).use.own).toBeCloseTo(20 * HOURS, 6);
  expect(settle('gas', 80, 20 * HOURS).sold).toBe(0);
  expect(settle('gas', 80, 1000 * HOURS).runningCost).toBeCloseTo((80 * HOURS * 45) / 1000, 6);
});

test('E2 nuclear power always runs, and its surplus is sold; the sun shines a quarter of the time', () => {
  const nuclear = settle('nuclear', 20, 30 * HOURS);
  expect(nuclear.use).toMatchObject({ own: 30 * HOURS, spot: 0 });
  expect(nuclear.use.sold).toBeCloseTo(60 * HOURS, 6);
  expect(nuclear.carbonT).toBe(0);
  expect(settle('solarStorage', 80, 1000 * HOURS).use.own).toBeCloseTo(25 * HOURS, 6);
});

test('E2 what a site can count on without the grid is the firm part of the output over the PUE', () => {
  const { scenario } = testGame();
  const [north] = scenario.regions;
  if (north === undefined) throw new Error('no region');
  const firm = firmPower(scenario.parameters.energy, north, { source: 'solarStorage', mw: 100 });
  expect(firm).toBeCloseTo((100 * 0.25 * 0.8) / 1.15, 9);
});

test('E2 stations have a smallest and a largest size, and somebody must need them', () => {
  const game = testGame();
  expect(refusalIn(game, STRATO, { ...build, mw: 5 })?.code).toBe('tooSmall');
  expect(refusalIn(game, STRATO, { ...build, mw: 2000 })).toMatchObject({ code: 'tooLarge' });
  ownIn(game, STRATO).liveMW = [2600, 0];
  for (const site of game.work.state.sites) site.stage = 'cancelled';
  expect(refusalIn(game, STRATO, build)?.code).toBe('noNeed');
  expect(refusalIn(game, STRATO, { ...build, region: NORTH })).toBeNull();
});
