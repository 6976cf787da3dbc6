import { expect, test } from 'vitest';
import { commandCost } from '../../../src/engine/commands/registry.ts';
import { constructionPhase } from '../../../src/engine/quarter/construction.ts';
import { id } from '../../../src/engine/state/ids.ts';
import { give, moved, newsCodes, ownIn, refusalIn, refusalOf, viewOf } from '../../support/giveCommand.ts';
import { testGame } from '../../support/testGame.ts';
import { FORGE, MINERVA, NORTH, SOUTH, STRATO } from '../../support/world/ids.ts';

const RIDGE = 'strato-1';
const VALLEY = 'strato-2';
const HARBOUR = 'strato-3';
const DUNE = 'strato-4';

test('C2 a new site starts with its permit and pays the permit share at once', () => {
  const game = testGame();
  const command = { kind: 'buildSite', region: NORTH, mw: 100 } as const;
  expect(commandCost(viewOf(game, MINERVA), command)).toEqual({ now: 23_400, perQuarter: 229_320, later: 0 });
  give(game, MINERVA, command);
  const site = game.work.state.sites.at(-1);
  expect(site).toMatchObject({ owner: MINERVA, stage: 'permit', quartersLeft: 2, mw: 100, liveMW: 0 });
  expect(site).toMatchObject({ budget: 1_170_000, spent: 23_400, name: 'north-3', started: 0 });
  expect(moved(game, MINERVA, 'shells')).toBe(23_400);
  expect(moved(game, MINERVA, 'cash')).toBe(-23_400);
  expect(newsCodes(game)).toEqual(['siteAnnounced']);
});

test('C2 strict regions take longer over a permit', () => {
  const game = testGame();
  give(game, MINERVA, { kind: 'buildSite', region: SOUTH, mw: 20 });
  expect(game.work.state.sites.at(-1)?.quartersLeft).toBe(3);
});

test('C2, C4 cohorts of shells stay equal to the books when a permit is paid', () => {
  const game = testGame();
  give(game, STRATO, { kind: 'buildSite', region: NORTH, mw: 500 });
  const book = ownIn(game, STRATO).plant.shells.book.reduce((a, b) => a + b, 0);
  expect(book).toBe(40_000_000 + moved(game, STRATO, 'shells'));
});

test('C2 sites are refused in unknown regions, out of bounds, without cash and beyond what builders can do', () => {
  const game = testGame();
  const build = (region: typeof NORTH, mw: number) =>
    refusalIn(game, FORGE, { kind: 'buildSite', region, mw });
  expect(build(id('moon'), 100)?.code).toBe('unknownThing');
  expect(build(NORTH, 19)).toEqual({ code: 'tooSmall', params: { minimum: 20, unit: 'MW' } });
  expect(build(NORTH, 1001)).toEqual({ code: 'tooLarge', params: { maximum: 1000, unit: 'MW' } });
  const poor = testGame({ prepare: (state) => state.companies[2]?.balances.fill(0) });
  expect(refusalIn(poor, FORGE, { kind: 'buildSite', region: NORTH, mw: 100 })).toEqual({
    code: 'notEnoughCash',
    params: { cost: 23_400, cash: 0 },
  });
  for (let i = 0; i < game.scenario.parameters.compute.mostSitesUnderWay; i++)
    give(game, FORGE, { kind: 'buildSite', region: NORTH, mw: 20 });
  expect(build(NORTH, 20)?.code).toBe('tooMany');
});

test('C2 a live site is expanded without a permit, under the next name', () => {
  const game = testGame();
  give(game, STRATO, { kind: 'expandSite', site: RIDGE, mw: 60 });
  give(game, STRATO, { kind: 'expandSite', site: RIDGE, mw: 60 });
  const added = game.work.state.sites.slice(-2);
  expect(added.map((site) => site.name)).toEqual(['Ridge II', 'Ridge III']);
  expect(added[0]).toMatchObject({ stage: 'build', quartersLeft: 5, spent: 0, region: NORTH, owner: STRATO });
  expect(moved(game, STRATO, 'cash')).toBe(0);
});

test('C2 what an expansion costs each quarter is what the build then spends', () => {
  const game = testGame();
  const command = { kind: 'expandSite', site: RIDGE, mw: 60 } as const;
  const { perQuarter } = commandCost(viewOf(game, STRATO), command);
  game.work.state.sites.splice(1);
  give(game, STRATO, command);
  constructionPhase(game.work);
  expect(moved(game, STRATO, 'shells')).toBe(perQuarter);
});

test('C2 an expansion is refused for what is not there, not own, not live or out of bounds', () => {
  const game = testGame();
  const expand = (site: string, mw: number, seat = STRATO) =>
    refusalOf(game, seat, { kind: 'expandSite', site, mw });
  expect(expand('nothing', 50)).toBe('unknownThing');
  expect(expand(RIDGE, 50, MINERVA)).toBe('notYours');
  expect(expand(VALLEY, 50)).toBe('wrongStage');
  expect(expand(RIDGE, 10)).toBe('tooSmall');
  expect(expand(RIDGE, 1001)).toBe('tooLarge');
});

test('C2 a paused site stands still until it is resumed', () => {
  const game = testGame();
  give(game, STRATO, { kind: 'pauseSite', site: VALLEY });
  constructionPhase(game.work);
  expect(game.work.state.sites.find((site) => site.id === VALLEY)?.quartersLeft).toBe(2);
  expect(refusalOf(game, STRATO, { kind: 'pauseSite', site: VALLEY })).toBe('alreadyDone');
  give(game, STRATO, { kind: 'resumeSite', site: VALLEY });
  expect(game.work.state.sites.find((site) => site.id === VALLEY)?.paused).toBe(false);
});

test.each(['pauseSite', 'resumeSite'] as const)(
  'C2 %s is refused elsewhere than in permit and build',
  (kind) => {
    const game = testGame();
    expect(refusalOf(game, STRATO, { kind, site: 'nothing' })).toBe('unknownThing');
    expect(refusalOf(game, MINERVA, { kind, site: VALLEY })).toBe('notYours');
    expect(refusalOf(game, STRATO, { kind, site: RIDGE })).toBe('wrongStage');
    expect(refusalOf(game, STRATO, { kind, site: DUNE })).toBe('wrongStage');
  },
);

test('C2 a site that is not paused cannot be resumed', () => {
  expect(refusalOf(testGame(), STRATO, { kind: 'resumeSite', site: HARBOUR })).toBe('alreadyDone');
});

test('C2 cancelling a site writes off what was spent, and no cash comes back', () => {
  const game = testGame();
  const spent = game.work.state.sites.find((site) => site.id === VALLEY)?.spent ?? 0;
  expect(spent).toBe(1_053_000);
  give(game, STRATO, { kind: 'cancelSite', site: VALLEY });
  expect(moved(game, STRATO, 'shells')).toBe(-spent);
  expect(moved(game, STRATO, 'oneOff')).toBe(spent);
  expect(moved(game, STRATO, 'cash')).toBe(0);
  const book = ownIn(game, STRATO).plant.shells.book.reduce((a, b) => a + b, 0);
  expect(book).toBe(40_000_000 - spent);
  expect(game.work.state.sites.find((site) => site.id === VALLEY)?.stage).toBe('cancelled');
  expect(refusalOf(game, STRATO, { kind: 'cancelSite', site: VALLEY })).toBe('unknownThing');
});

test('C2 the write-off never takes more than stands in the books', () => {
  const game = testGame({
    prepare: (state) => {
      const [strato] = state.companies;
      if (strato !== undefined) strato.plant.shells = { bought: [-1], book: [1000] };
    },
  });
  give(game, STRATO, { kind: 'cancelSite', site: VALLEY });
  expect(moved(game, STRATO, 'shells')).toBe(-1000);
  expect(ownIn(game, STRATO).plant.shells.book).toEqual([0]);
});

test('C2 a site with power, of another, or unknown is not cancelled', () => {
  const game = testGame({
    prepare: (state) => {
      const dune = state.sites.find((site) => site.id === DUNE);
      if (dune !== undefined) dune.liveMW = 10;
    },
  });
  expect(refusalOf(game, STRATO, { kind: 'cancelSite', site: RIDGE })).toBe('wrongStage');
  expect(refusalOf(game, STRATO, { kind: 'cancelSite', site: DUNE })).toBe('wrongStage');
  expect(refusalOf(game, MINERVA, { kind: 'cancelSite', site: VALLEY })).toBe('notYours');
  expect(refusalOf(game, STRATO, { kind: 'cancelSite', site: 'nothing' })).toBe('unknownThing');
});
