import { expect, test } from 'vitest';
import { movePremiums, wantedPremium } from '../../../src/engine/quarter/chipPremiums.ts';
import { chipPrice } from '../../../src/engine/quarter/chipPrice.ts';
import { deliveriesPhase } from '../../../src/engine/quarter/deliveries.ts';
import { foundryPhase } from '../../../src/engine/quarter/foundry.ts';
import type { ChipState } from '../../../src/engine/state/state.ts';
import { expectPairs } from '../../support/conservation.ts';
import { give, moved, newsCodes, viewOf } from '../../support/giveCommand.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';
import { ANVIL_2, FORGE, MINERVA, NORTH, STRATA_1, STRATO } from '../../support/world/ids.ts';

function chipIn(game: TestGame, id: string): ChipState {
  const chip = game.work.state.chips[game.work.index.chip.get(id) ?? -1];
  if (chip === undefined) throw new Error(`no chip ${id}`);
  return chip;
}

const placeOf = (game: TestGame, id: string): number => game.work.index.chip.get(id) ?? -1;

test('S6 a longer queue asks more, a shorter one less, within bounds', () => {
  const game = testGame();
  const asked = (backlog: number) => wantedPremium(game.work, placeOf(game, ANVIL_2), backlog);
  expect(asked(1)).toBeCloseTo(0, 9);
  expect(asked(2)).toBeCloseTo(0.15 * Math.log(2), 9);
  expect(asked(0)).toBe(-0.1);
  expect(asked(1e6)).toBe(0.3);
  for (const backlog of [0.3, 0.7, 1.5, 3])
    expect(asked(backlog * 1.2)).toBeGreaterThanOrEqual(asked(backlog));
});

test('S6 a rival whose work is much cheaper presses the price, one within the lock-in does not', () => {
  const asked = (rivalPrice: number) => {
    const game = testGame();
    const rival = chipIn(game, STRATA_1);
    rival.road = 'sell';
    rival.listPrice = rivalPrice;
    return wantedPremium(game.work, placeOf(game, ANVIL_2), 1);
  };
  // Anvil 2: 40 / (2.5 × 0.95) = 16.8 kUSD an H100e; Strata 1: price / (0.6 × 0.7).
  expect(asked(7)).toBeCloseTo(0, 9);
  expect(asked(5.5)).toBeLessThan(0);
  expect(asked(5)).toBeLessThan(asked(5.5));
});

test('S6 the premium moves a part of the way each quarter, and only for chips on sale', () => {
  const game = testGame();
  game.work.scratch.made = game.work.state.chips.map(() => 1000);
  game.work.scratch.called = game.work.state.chips.map(() => 4000);
  movePremiums(game.work);
  const chip = chipIn(game, ANVIL_2);
  expect(chip.backlog).toBe(4);
  expect(chip.premium).toBeCloseTo(0.5 * 0.15 * Math.log(4), 9);
  expect(chipIn(game, STRATA_1).premium).toBe(0);
  movePremiums(game.work);
  expect(newsCodes(game)).toContain('chipDearer');
});

test('S6, F1 buyers pay list price and premium, the designer books both apart, to the same kUSD', () => {
  const game = testGame({
    prepare: (state) => {
      state.supply.outsideDemand = [0];
      state.supply.packagingWafers = 1e6;
      state.supply.hbmMillionGB = 1e6;
    },
  });
  chipIn(game, ANVIL_2).premium = 0.1;
  expect(chipPrice(chipIn(game, ANVIL_2))).toBe(44);
  give(game, MINERVA, { kind: 'orderChips', chip: ANVIL_2, region: NORTH, count: 1000, prepay: false });
  expect(game.work.state.orders.at(-1)).toMatchObject({ price: 44, premium: 4 });
  game.work.state.quarter += 1;
  game.work.state.orders = game.work.state.orders.filter(({ chip }) => chip === ANVIL_2).slice(-1);
  foundryPhase(game.work);
  deliveriesPhase(game.work);
  const sum = (cause: string) =>
    game.work.report.ledger.filter((e) => e.cause === cause).reduce((all, e) => all + e.amount, 0);
  expect([sum('chipSales'), sum('chipPremiums'), sum('chipPurchases')]).toEqual([40_000, 4000, 44_000]);
  expect(moved(game, FORGE, 'revenueSilicon')).toBe(-(44_000 + 6600));
  expectPairs(game.work);
});

test('S6 property 6: an own chip saves the vendor’s margin, near three quarters of the price', () => {
  const game = testGame();
  const { listPrice, unitCost } = chipIn(game, ANVIL_2);
  expect(1 - unitCost / listPrice).toBeCloseTo(0.75, 1);
  expect(viewOf(game, STRATO).chips[placeOf(game, STRATA_1)]?.unitCost).toBeLessThan(
    chipPrice(chipIn(game, STRATA_1)),
  );
});

test('S6 orders that are cancelled before they are due move no price', () => {
  const premium = (orders: number) => {
    const game = testGame();
    for (let k = 0; k < orders; k++)
      give(game, MINERVA, { kind: 'orderChips', chip: ANVIL_2, region: NORTH, count: 1000, prepay: false });
    foundryPhase(game.work);
    deliveriesPhase(game.work);
    return chipIn(game, ANVIL_2).premium;
  };
  expect(premium(20)).toBe(premium(0));
});
