import { expect, test } from 'vitest';
import { commandCost } from '../../../src/engine/commands/registry.ts';
import { deliveriesPhase } from '../../../src/engine/quarter/deliveries.ts';
import { foundryPhase } from '../../../src/engine/quarter/foundry.ts';
import { book, companyIndexOf } from '../../../src/engine/quarter/work.ts';
import { id } from '../../../src/engine/state/ids.ts';
import { expectBooks } from '../../support/conservation.ts';
import { give, moved, ownIn, refusalIn, refusalOf, viewOf } from '../../support/giveCommand.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';
import {
  ANVIL_1,
  ANVIL_2,
  ANVIL_3,
  FORGE,
  MINERVA,
  NORTH,
  SOUTH,
  STRATA_1,
  STRATO,
} from '../../support/world/ids.ts';

const order = { kind: 'orderChips', chip: ANVIL_2, region: NORTH, count: 1000, prepay: false } as const;

function lastOrder(game: TestGame) {
  return game.work.state.orders.at(-1);
}

test('S6 an order fixes the list price of the day and moves no money yet', () => {
  const game = testGame();
  give(game, MINERVA, order);
  expect(lastOrder(game)).toMatchObject({ buyer: MINERVA, chip: ANVIL_2, left: 1000, price: 40, prepaid: 0 });
  expect(game.work.report.ledger).toEqual([]);
  expect(commandCost(viewOf(game, MINERVA), order)).toEqual({ now: 0, perQuarter: 0, later: 40_000 });
});

test('S4 a prepayment leaves the buyer and reaches the designer to the same kUSD', () => {
  const game = testGame();
  const prepaid = { ...order, prepay: true };
  expect(commandCost(viewOf(game, MINERVA), prepaid)).toEqual({ now: 12_000, perQuarter: 0, later: 28_000 });
  give(game, MINERVA, prepaid);
  expect(lastOrder(game)?.prepaid).toBe(12_000);
  expect(moved(game, MINERVA, 'cash')).toBe(-12_000);
  expect(moved(game, MINERVA, 'prepayments')).toBe(12_000);
  expect(moved(game, FORGE, 'cash')).toBe(12_000);
  expect(moved(game, FORGE, 'deferredRevenue')).toBe(-12_000);
});

test('S6 an own chip costs its unit cost, whether it is sold or kept', () => {
  const game = testGame();
  give(game, STRATO, { ...order, chip: STRATA_1 });
  expect(lastOrder(game)?.price).toBe(4);
  expect(refusalOf(game, STRATO, { ...order, chip: STRATA_1, prepay: true })).toBe('ownChip');
});

test('S4, S6 orders are refused for unknown, kept, future or discontinued chips and unknown regions', () => {
  const game = testGame();
  expect(refusalOf(game, MINERVA, { ...order, chip: id('nothing') })).toBe('unknownThing');
  expect(refusalOf(game, MINERVA, { ...order, region: id('moon') })).toBe('unknownThing');
  expect(refusalOf(game, MINERVA, { ...order, chip: STRATA_1 })).toBe('notForSale');
  expect(refusalOf(game, MINERVA, { ...order, chip: ANVIL_3 })).toBe('notLaunched');
  const late = testGame({ prepare: (state) => (state.quarter = 41) });
  expect(refusalOf(late, MINERVA, order)).toBe('notLaunched');
});

test('F3 nobody orders from a failed designer', () => {
  const game = testGame({
    prepare: (state) => {
      const forge = state.companies[2];
      if (forge !== undefined) forge.status = 'failed';
    },
  });
  expect(refusalOf(game, MINERVA, order)).toBe('notForSale');
});

test('S4 a prepayment needs the cash for it', () => {
  const game = testGame({ prepare: (state) => state.companies[1]?.balances.fill(0) });
  expect(refusalIn(game, MINERVA, { ...order, prepay: true })).toEqual({
    code: 'notEnoughCash',
    params: { cost: 12_000, cash: 0 },
  });
  expect(refusalOf(game, MINERVA, order)).toBeNull();
});

test('S4 a buyer cannot order far beyond its means, in one order or in many', () => {
  const game = testGame();
  const most = refusalIn(game, MINERVA, { ...order, count: 5_000_000 });
  expect(most?.code).toBe('tooLarge');
  const maximum = Number(most?.params.maximum);
  give(game, MINERVA, { ...order, count: maximum });
  expect(refusalIn(game, MINERVA, { ...order, count: 2 })).toEqual({
    code: 'tooLarge',
    params: { maximum: 0, unit: 'chips' },
  });
});

test('S4 the number of open orders is bounded', () => {
  const game = testGame();
  for (let i = 0; i < 60; i++) give(game, MINERVA, { ...order, count: 1 });
  expect(refusalOf(game, MINERVA, { ...order, count: 1 })).toBe('tooMany');
});

test('S4 cancelling an order costs half of the prepayment, which the designer keeps', () => {
  const game = testGame();
  give(game, MINERVA, { ...order, count: 1001, prepay: true });
  const placed = lastOrder(game);
  const cancel = { kind: 'cancelOrder', order: placed?.id ?? '' } as const;
  expect(placed?.prepaid).toBe(12_012);
  expect(commandCost(viewOf(game, MINERVA), cancel).now).toBe(-6006);
  give(game, MINERVA, cancel);
  expect(moved(game, MINERVA, 'cash')).toBe(-6006);
  expect(moved(game, MINERVA, 'prepayments')).toBe(0);
  expect(moved(game, MINERVA, 'oneOff')).toBe(6006);
  expect(moved(game, FORGE, 'cash')).toBe(6006);
  expect(moved(game, FORGE, 'deferredRevenue')).toBe(0);
  expect(moved(game, FORGE, 'oneOff')).toBe(-6006);
  expect(game.work.state.orders).toHaveLength(1);
});

test('S4 an odd prepayment is split without losing a kUSD', () => {
  const game = testGame();
  give(game, MINERVA, { ...order, count: 7, prepay: true });
  const placed = lastOrder(game);
  if (placed !== undefined) placed.prepaid += 1;
  expect(placed?.prepaid).toBe(85);
  book(game.work, companyIndexOf(game.work, MINERVA), 'chipPrepayments', 1);
  book(game.work, companyIndexOf(game.work, FORGE), 'chipPrepaymentReceived', 1);
  give(game, MINERVA, { kind: 'cancelOrder', order: placed?.id ?? '' });
  expect(moved(game, MINERVA, 'prepayments')).toBe(0);
  expect(moved(game, FORGE, 'deferredRevenue')).toBe(0);
});

test('S4 only the buyer cancels, and not what an agreement ordered', () => {
  const game = testGame();
  const placed = game.work.state.orders[0];
  expect(refusalOf(game, STRATO, { kind: 'cancelOrder', order: 'nothing' })).toBe('unknownThing');
  expect(refusalOf(game, FORGE, { kind: 'cancelOrder', order: placed?.id ?? '' })).toBe('notYours');
  expect(refusalOf(game, MINERVA, { kind: 'cancelOrder', order: placed?.id ?? '' })).toBe('unknownThing');
  if (placed !== undefined) game.work.state.orders[0] = { ...placed, agreement: 'agreement7' };
  expect(refusalOf(game, STRATO, { kind: 'cancelOrder', order: placed?.id ?? '' })).toBe('underAgreement');
});

test('C4 retired chips leave the fleet, their share of the book value and a scrap price', () => {
  const game = testGame();
  const retire = { kind: 'retireChips', chip: ANVIL_1, region: NORTH, count: 10_000 } as const;
  expect(commandCost(viewOf(game, MINERVA), retire).now).toBe(-14_000);
  give(game, MINERVA, retire);
  expect(ownIn(game, MINERVA).fleet[0]?.installed).toBe(30_000);
  expect(moved(game, MINERVA, 'cash')).toBe(14_000);
  const written = -moved(game, MINERVA, 'chips');
  expect(Math.abs(written - 150_000)).toBeLessThan(12);
  expect(moved(game, MINERVA, 'oneOff')).toBe(written - 14_000);
  const book = ownIn(game, MINERVA).plant.chips.book.reduce((a, b) => a + b, 0);
  expect(book).toBe(600_000 - written);
});

test('C4 retiring everything empties the books', () => {
  const game = testGame();
  give(game, MINERVA, { kind: 'retireChips', chip: ANVIL_1, region: NORTH, count: 40_000 });
  expect(moved(game, MINERVA, 'chips')).toBe(-600_000);
});

test('C4 only installed chips can be retired', () => {
  const game = testGame();
  const retire = (region: typeof NORTH, count: number) =>
    refusalIn(game, MINERVA, { kind: 'retireChips', chip: ANVIL_1, region, count });
  expect(retire(SOUTH, 1)?.code).toBe('unknownThing');
  expect(retire(NORTH, 40_001)).toEqual({ code: 'tooLarge', params: { maximum: 40_000, unit: 'chips' } });
});

test('F1, C4 chips at a broken price enter books and cohorts as the same whole kUSD', () => {
  const game = testGame();
  give(game, FORGE, { kind: 'setChipPrice', chip: ANVIL_2, price: 36.347 });
  give(game, MINERVA, { ...order, count: 333 });
  for (const chip of game.work.state.chips) chip.stock = 10_000_000;
  game.work.state.quarter += 1;
  foundryPhase(game.work);
  deliveriesPhase(game.work);
  expect(lastOrder(game)).toBeUndefined();
  expectBooks(game.work.state);
});
