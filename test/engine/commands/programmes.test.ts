import { expect, test } from 'vitest';
import { commandCost } from '../../../src/engine/commands/registry.ts';
import { id } from '../../../src/engine/state/ids.ts';
import { give, newsCodes, ownIn, refusalIn, refusalOf, viewOf } from '../../support/giveCommand.ts';
import { testGame } from '../../support/testGame.ts';
import { ANVIL_3, FORGE, MINERVA, STRATA_2, STRATO } from '../../support/world/ids.ts';

/** NRE of $800 m over 8 quarters: $100 m a quarter is the even pace. */
const start = { kind: 'startProgramme', chip: STRATA_2, funding: 100_000, ambition: 1.2 } as const;

const ready = () =>
  testGame({
    prepare: (state) => {
      state.quarter = 1;
    },
  });

test('S2 a programme starts at nothing with its funding and ambition', () => {
  const game = ready();
  expect(commandCost(viewOf(game, STRATO), start)).toEqual({ now: 0, perQuarter: 100_000, later: 0 });
  give(game, STRATO, start);
  expect(ownIn(game, STRATO).programmes).toEqual([
    {
      chip: STRATA_2,
      funding: 100_000,
      progress: 0,
      ambition: 1.2,
      slips: 0,
      status: 'running',
      started: game.work.state.quarter,
      spent: 0,
      team: 1,
    },
  ]);
  expect(newsCodes(game)).toEqual(['programmeStarted']);
});

test('S2 a programme needs silicon, a chip of the own roadmap, its time and sensible funding', () => {
  const game = ready();
  expect(refusalOf(game, MINERVA, start)).toBe('noModule');
  expect(refusalOf(game, FORGE, start)).toBe('notYours');
  expect(refusalOf(game, FORGE, { ...start, chip: ANVIL_3 })).toBe('unknownThing');
  expect(refusalOf(game, STRATO, { ...start, chip: id('nothing') })).toBe('unknownThing');
  expect(refusalIn(game, STRATO, { ...start, funding: 9999 })).toEqual({
    code: 'tooSmall',
    params: { minimum: 10_000, unit: 'kUSD' },
  });
  expect(refusalIn(game, STRATO, { ...start, funding: 300_001 })).toEqual({
    code: 'tooLarge',
    params: { maximum: 300_000, unit: 'kUSD' },
  });
  expect(refusalIn(testGame(), STRATO, start)).toEqual({ code: 'notYet', params: { quarter: 1 } });
});

test('S2 a company without means cannot start one', () => {
  const game = testGame({
    prepare: (state) => {
      state.quarter = 1;
      const [strato] = state.companies;
      strato?.balances.fill(0);
      strato?.past.revenue.fill(0);
    },
  });
  expect(refusalOf(game, STRATO, start)).toBe('notEnoughCash');
});

test('S2 a programme is started once, whatever became of it', () => {
  const game = ready();
  give(game, STRATO, start);
  expect(refusalOf(game, STRATO, start)).toBe('underWay');
  const programme = ownIn(game, STRATO).programmes[0];
  if (programme !== undefined) programme.status = 'done';
  expect(refusalOf(game, STRATO, start)).toBe('alreadyDone');
});

test('S2 funding is raised, stopped and taken up again; progress stays', () => {
  const game = ready();
  give(game, STRATO, start);
  const programme = ownIn(game, STRATO).programmes[0];
  if (programme !== undefined) programme.progress = 0.4;
  give(game, STRATO, { kind: 'fundProgramme', chip: STRATA_2, funding: 150_000 });
  expect(programme).toMatchObject({ funding: 150_000, status: 'running' });
  give(game, STRATO, { kind: 'fundProgramme', chip: STRATA_2, funding: 0 });
  expect(programme).toMatchObject({ funding: 0, status: 'stopped', progress: 0.4 });
  expect(newsCodes(game)).toEqual(['programmeStarted', 'programmeStopped']);
  give(game, STRATO, { kind: 'fundProgramme', chip: STRATA_2, funding: 50_000 });
  expect(programme).toMatchObject({ funding: 50_000, status: 'running', progress: 0.4 });
});

test('S2 funding is refused without a programme, when it is done, unchanged or out of bounds', () => {
  const game = ready();
  const fund = (funding: number) =>
    refusalOf(game, STRATO, { kind: 'fundProgramme', chip: STRATA_2, funding });
  expect(fund(50_000)).toBe('unknownThing');
  give(game, STRATO, start);
  expect(fund(100_000)).toBe('nothingChanges');
  expect(fund(5)).toBe('tooSmall');
  expect(fund(400_000)).toBe('tooLarge');
  const programme = ownIn(game, STRATO).programmes[0];
  if (programme !== undefined) programme.status = 'done';
  expect(fund(50_000)).toBe('alreadyDone');
});
