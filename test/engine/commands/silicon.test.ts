import { expect, test } from 'vitest';
import { commandCost } from '../../../src/engine/commands/registry.ts';
import { foundryPhase } from '../../../src/engine/quarter/foundry.ts';
import { bookableWafers } from '../../../src/engine/quarter/foundryBookings.ts';
import {
  give,
  newsCodes,
  ownIn,
  refusalIn,
  refusalOf,
  setBalance,
  viewOf,
} from '../../support/giveCommand.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';
import { ANVIL_2, FORGE, MINERVA, NORTH, STRATA_1, STRATO } from '../../support/world/ids.ts';

const sell = { kind: 'setChipRoad', chip: STRATA_1, road: 'sell' } as const;
const order = { kind: 'orderChips', chip: STRATA_1, region: NORTH, count: 100, prepay: false } as const;

test('S6 an own chip that is opened to everybody can be ordered by anybody, and priced', () => {
  const game = testGame();
  expect(refusalOf(game, MINERVA, order)).toBe('notForSale');
  expect(refusalOf(game, STRATO, { kind: 'setChipPrice', chip: STRATA_1, price: 9 })).toBe('notForSale');
  give(game, STRATO, sell);
  expect(refusalOf(game, MINERVA, order)).toBeNull();
  give(game, STRATO, { kind: 'setChipPrice', chip: STRATA_1, price: 9 });
  expect(newsCodes(game)).toContain('chipOffered');
});

test('S6 a chip that is taken off sale keeps the orders it has and takes no more', () => {
  const game = testGame();
  give(game, STRATO, sell);
  give(game, MINERVA, order);
  give(game, STRATO, { ...sell, road: 'keep' });
  expect(refusalOf(game, MINERVA, order)).toBe('notForSale');
  expect(game.work.state.orders.some(({ buyer, chip }) => buyer === MINERVA && chip === STRATA_1)).toBe(true);
});

test('S6 who opens its chips draws buyers outside from the vendors, the more the cheaper its work', () => {
  const wanted = (price: number) => {
    const game = testGame();
    give(game, STRATO, sell);
    give(game, STRATO, { kind: 'setChipPrice', chip: STRATA_1, price });
    foundryPhase(game.work);
    const at = (id: string) => game.work.scratch.outsideWants[game.work.index.chip.get(id) ?? -1] ?? 0;
    return { own: at(STRATA_1), vendor: at(ANVIL_2) };
  };
  const closed = testGame();
  foundryPhase(closed.work);
  const before = closed.work.scratch.outsideWants[closed.work.index.chip.get(ANVIL_2) ?? -1] ?? 0;
  expect(wanted(7).own).toBeGreaterThan(wanted(14).own);
  expect(wanted(14).own).toBeGreaterThan(0);
  expect(wanted(7).vendor).toBeLessThan(before);
});

test('S6 roads are refused for strangers’ chips, without a cloud, and where nothing changes', () => {
  const game = testGame();
  expect(refusalOf(game, MINERVA, sell)).toBe('noModule');
  expect(refusalOf(game, STRATO, { ...sell, chip: ANVIL_2 })).toBe('notYours');
  expect(refusalOf(game, STRATO, { ...sell, road: 'keep' })).toBe('nothingChanges');
  expect(refusalIn(game, FORGE, { kind: 'setChipRoad', chip: ANVIL_2, road: 'rent' })).toEqual({
    code: 'noModule',
    params: { module: 'cloud' },
  });
});

const reserve = { kind: 'reserveFoundry', wafers: 1000, quarters: 8 } as const;

test('S4 a booking holds wafers from its lead on, for its time, at its price', () => {
  const game = testGame();
  give(game, STRATO, reserve);
  expect(game.work.state.supply.bookings).toMatchObject([
    { company: STRATO, wafers: 1000, price: 13, from: 2, until: 10 },
  ]);
  expect(commandCost(viewOf(game, STRATO), reserve)).toEqual({ now: 0, perQuarter: 1300, later: 104_000 });
  expect(newsCodes(game)).toContain('foundryBooked');
});

test('S4 no more can be booked than the foundry promises to all together', () => {
  const game = testGame({
    prepare: (state) => {
      for (const company of state.companies) setBalance(company, 'cash', 1e9);
    },
  });
  const free = bookableWafers(game.scenario, game.work.state.supply, 2);
  expect(refusalIn(game, STRATO, { ...reserve, wafers: free + 1 })).toEqual({
    code: 'tooLarge',
    params: { maximum: free, unit: 'wafers' },
  });
  give(game, STRATO, { ...reserve, wafers: free });
  expect(refusalOf(game, FORGE, { ...reserve, wafers: 1 })).toBe('tooLarge');
});

test('S4 nobody books what he could never pay, and only who designs chips books', () => {
  const game = testGame();
  expect(refusalOf(game, MINERVA, reserve)).toBe('noModule');
  expect(refusalIn(game, FORGE, { ...reserve, wafers: 1, quarters: 21 })).toEqual({
    code: 'tooLarge',
    params: { maximum: 20, unit: 'quarters' },
  });
  const poor: TestGame = testGame();
  setBalance(ownIn(poor, FORGE), 'cash', 0);
  ownIn(poor, FORGE).past.revenue = [0];
  expect(refusalOf(poor, FORGE, reserve)).toBe('tooLarge');
});
