import { expect, test } from 'vitest';
import { energyPhase } from '../../../src/engine/quarter/energy.ts';
import type { RegionState } from '../../../src/engine/state/state.ts';
import { newsCodes, ownIn, refusalIn } from '../../support/giveCommand.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';
import { NORTH, STRATO } from '../../support/world/ids.ts';

const build = { kind: 'buildSite', region: NORTH, mw: 50 } as const;

const north = (game: TestGame): RegionState => {
  const [region] = game.work.state.regions;
  if (region === undefined) throw new Error('the world has a north');
  return region;
};

/** Resolves the energy of quarters in which the load of the north grows so fast and so much waits. */
function press(game: TestGame, quarters: number, growth: number, queueMW: number): void {
  for (let q = 0; q < quarters; q++) {
    for (const company of game.work.state.companies)
      company.liveMW = company.liveMW.map((mw, r) => (r === 0 ? mw * (1 + growth) : mw));
    north(game).queueMW = queueMW;
    energyPhase(game.work);
    game.work.state.quarter += 1;
  }
}

/** Presses until a moratorium is announced; gives up after so many quarters. */
function announced(game: TestGame, most = 20): boolean {
  for (let q = 0; q < most && north(game).moratorium === null; q++) press(game, 1, 0.4, 2000);
  return north(game).moratorium !== null;
}

test('E3 load that grows too fast ends in a moratorium, announced a quarter before it bites', () => {
  const game = testGame();
  expect(refusalIn(game, STRATO, build)).toBeNull();
  expect(announced(game)).toBe(true);
  expect(newsCodes(game)).toContain('moratoriumAnnounced');
  const now = game.work.state.quarter;
  expect(north(game).moratorium).toEqual({ from: now + 1, until: now + 5 });
  // The quarter of the announcement is still free.
  expect(refusalIn(game, STRATO, build)).toBeNull();
  press(game, 1, 0.4, 2000);
  expect(refusalIn(game, STRATO, build)).toMatchObject({
    code: 'moratorium',
    params: { region: NORTH, quarter: now + 5 },
  });
  expect(refusalIn(game, STRATO, { kind: 'expandSite', site: 'strato-1', mw: 50 })?.code).toBe('moratorium');
});

test('E3 it ends when the pressure is gone, and goes on while it is not', () => {
  const calm = testGame();
  announced(calm);
  press(calm, 1, 0.4, 2000);
  press(calm, 8, 0, 0);
  expect(newsCodes(calm)).toContain('moratoriumLifted');
  expect(refusalIn(calm, STRATO, build)).toBeNull();
  const hot = testGame();
  announced(hot);
  press(hot, 6, 0.4, 3000);
  expect(newsCodes(hot)).toContain('moratoriumExtended');
  expect(refusalIn(hot, STRATO, build)?.code).toBe('moratorium');
});

test('E3 one that is only announced is called off when the pressure falls in time', () => {
  const game = testGame();
  announced(game);
  north(game).pressure = 20;
  press(game, 1, 0, 0);
  expect(north(game).moratorium).toBeNull();
  expect(newsCodes(game)).toContain('moratoriumAverted');
});

test('E3 calm growth brings none', () => {
  const game = testGame();
  press(game, 16, 0.02, 100);
  expect(north(game).moratorium).toBeNull();
  expect(north(game).pressure).toBeLessThan(30);
});

test('E3, R1 spending on neighbours and rules, and own power, take pressure off', () => {
  const pressure = (change: (game: TestGame) => void): number => {
    const game = testGame();
    change(game);
    press(game, 6, 0.08, 300);
    return north(game).pressure;
  };
  const nothing = pressure(() => undefined);
  const spending = pressure((game) => {
    ownIn(game, STRATO).spending.compliance = 60_000;
  });
  const own = pressure((game) => {
    ownIn(game, STRATO).power.generation = [
      { id: 's', region: NORTH, source: 'gas', mw: 4000, quartersLeft: 0, spent: 0, budget: 0 },
    ];
  });
  expect(spending).toBeLessThan(nothing - 3);
  expect(own).toBeLessThan(nothing - 5);
});
