import { expect, test } from 'vitest';
import { deliveriesPhase } from '../../../src/engine/quarter/deliveries.ts';
import { foundryPhase } from '../../../src/engine/quarter/foundry.ts';
import { openingShare } from '../../../src/engine/quarter/foundryBookings.ts';
import type { ScenarioDefinition } from '../../../src/engine/state/definition.ts';
import type { ChipOrder, MutableState } from '../../../src/engine/state/state.ts';
import { expectPairs } from '../../support/conservation.ts';
import { moved, newsCodes, ownIn } from '../../support/giveCommand.ts';
import { type TestGame, testGame, testScenario } from '../../support/testGame.ts';
import { ANVIL_2, ANVIL_3, FORGE, MINERVA, NORTH, STRATA_1, STRATO } from '../../support/world/ids.ts';

const order = (id: string, left: number, change: Partial<ChipOrder> = {}): ChipOrder => ({
  id,
  buyer: MINERVA,
  chip: ANVIL_2,
  region: NORTH,
  left,
  price: 40,
  prepaid: 0,
  placed: -9,
  agreement: null,
  ...change,
});

/**
 * A world with these orders, so many wafers and so much memory, and nobody outside who buys. Yields stay as they are
 * unless a speed is given, so that wafers and costs can be counted.
 */
function factory(orders: ChipOrder[], wafers: number, hbmMillionGB = 1e6, yieldSpeed = 0): TestGame {
  const scenario: ScenarioDefinition = testScenario();
  const { parameters } = scenario;
  return testGame({
    scenario: {
      ...scenario,
      supply: { ...scenario.supply, outsideDemand: [] },
      parameters: { ...parameters, silicon: { ...parameters.silicon, yieldSpeed } },
    },
    prepare(state: MutableState) {
      state.orders = orders;
      state.supply.packagingWafers = wafers;
      state.supply.hbmMillionGB = hbmMillionGB;
      state.supply.outsideDemand = [];
    },
  });
}

function produce(game: TestGame): TestGame {
  foundryPhase(game.work);
  deliveriesPhase(game.work);
  return game;
}

/** Chips that an order has not got. */
const left = (game: TestGame, id: string) => game.work.state.orders.find((one) => one.id === id)?.left ?? 0;
const madeOf = (game: TestGame, chip: string) => game.work.scratch.made[game.work.index.chip.get(chip) ?? -1];

test('S1 a generation is made from its launch on and not before', () => {
  const early = produce(factory([order('a', 1000, { chip: ANVIL_3 })], 60_000));
  expect(madeOf(early, ANVIL_3)).toBe(0);
  const late = factory([order('a', 1000, { chip: ANVIL_3 })], 60_000);
  late.work.state.quarter = 6;
  expect(madeOf(produce(late), ANVIL_3)).toBe(1000);
});

test('S4, W5 no more is made than wafers and memory allow', () => {
  // 16 packages a wafer; 192 GB a chip.
  const wafers = produce(factory([order('a', 1_000_000)], 500));
  expect(madeOf(wafers, ANVIL_2)).toBe(8000);
  expect(left(wafers, 'a')).toBe(992_000);
  const memory = produce(factory([order('a', 1_000_000)], 1e9, 1.92));
  expect(madeOf(memory, ANVIL_2)).toBeLessThanOrEqual(10_000);
  expect(madeOf(memory, ANVIL_2)).toBeGreaterThanOrEqual(9999);
});

test('S4 chips go to long-term agreements first, then to those who paid ahead, then pro rata', () => {
  const agreed = order('agreed', 1000, { agreement: 'x' });
  const prepaid = order('prepaid', 1000, { prepaid: 12_000 });
  const open = [order('open', 1000), order('large', 3000)];
  const game = factory([...open, prepaid, agreed], 1500 / 16);
  ownIn(game, MINERVA).balances[1] = 12_000;
  produce(game);
  expect([left(game, 'agreed'), left(game, 'prepaid'), left(game, 'open')]).toEqual([0, 500, 1000]);
  const more = produce(factory([...open, prepaid, agreed], 4000 / 16));
  expect([left(more, 'prepaid'), left(more, 'open'), left(more, 'large')]).toEqual([0, 500, 1500]);
});

test('S4 who goes short is told so, with the reason', () => {
  expect(newsCodes(produce(factory([order('a', 100_000)], 100)))).toContain('chipsShortPackaging');
  expect(newsCodes(produce(factory([order('a', 100_000)], 1e9, 1)))).toContain('chipsShortMemory');
  expect(newsCodes(produce(factory([order('a', 1000)], 60_000)))).not.toContain('chipsShortPackaging');
});

test('S4 a designer’s long-term share of the packaging is his, whatever others want', () => {
  // Forge holds 60 %, strato 10 % of 1,000 wafers; both want everything.
  const orders = [
    order('forge', 100_000),
    order('own', 100_000, { buyer: STRATO, chip: STRATA_1, price: 4 }),
  ];
  const game = produce(factory(orders, 1000));
  expect(madeOf(game, ANVIL_2)).toBeGreaterThanOrEqual(600 * 16);
  expect(madeOf(game, STRATA_1)).toBeGreaterThanOrEqual(100 * 20);
});

test('S4, F1 buyer and designer book the same kUSD for a delivery', () => {
  const game = produce(factory([order('a', 1000)], 60_000));
  const paid = game.work.report.ledger.filter((entry) => entry.cause === 'chipPurchases');
  const got = game.work.report.ledger.filter((entry) => entry.cause === 'chipSales');
  expect(paid.map((entry) => entry.amount)).toEqual([40_000]);
  expect(got.map((entry) => entry.amount)).toEqual([40_000]);
  expectPairs(game.work);
});

/** Unit cost of the chip after so many were made before, with so many wafers. */
function unitCost(made: number, wafers: number): number {
  const game = factory([order('a', 100_000)], wafers);
  const chip = game.work.state.chips[game.work.index.chip.get(ANVIL_2) ?? -1];
  if (chip === undefined) throw new Error('no such chip');
  chip.made = made;
  produce(game);
  return chip.unitCost;
}

test('S3 unit cost falls by the learning rate at each doubling of output', () => {
  // 1 m were made before the campaign at 10 kUSD; 100,000 more are made here.
  const made = (before: number): number => (before + 100_000) / 1_000_000;
  const cost = (before: number): number => 10 * 0.92 ** Math.log2(made(before));
  expect(unitCost(1_000_000, 60_000)).toBeCloseTo(cost(1_000_000), 2);
  expect(unitCost(16_000_000, 60_000)).toBeCloseTo(cost(16_000_000), 2);
});

test('S3 unit cost rises with scarcity of packaging', () => {
  expect(unitCost(1_000_000, 3125)).toBeGreaterThan(unitCost(1_000_000, 60_000));
});

test('S6 own chips cost their maker the unit cost, a buyer the list price', () => {
  const own = produce(factory([order('own', 1000, { buyer: STRATO, chip: STRATA_1, price: 4 })], 60_000));
  // 1,000 chips at 4 kUSD, and 35 % of it for racks around them.
  expect(moved(own, STRATO, 'cash') + moved(own, STRATO, 'servers')).toBe(-5400);
  expect(moved(own, STRATO, 'chips')).toBe(5400);
  expect(moved(own, STRATO, 'revenueSilicon')).toBe(0);
  const bought = produce(factory([order('a', 1000)], 60_000));
  expect(moved(bought, MINERVA, 'chips')).toBe(54_000);
  // The designer keeps price less cost on chips, and half of the systems that it sells with them.
  expect(-moved(bought, FORGE, 'revenueSilicon')).toBe(40_000 + 6000);
  // A thousand more were made: 9,999 USD each.
  expect(moved(bought, FORGE, 'costChips')).toBe(9999 + 3000);
});

test('S7, S4 outside buyers take less at a higher price, and part of what they buy comes up for rent', () => {
  const outcome = (listPrice: number) => {
    const game = testGame();
    const chip = game.work.state.chips[game.work.index.chip.get(ANVIL_2) ?? -1];
    if (chip === undefined) throw new Error('no such chip');
    chip.listPrice = listPrice;
    game.work.state.supply.packagingWafers = 1e6;
    game.work.state.supply.hbmMillionGB = 1e6;
    const rented = game.work.state.supply.outsideRentalH100e;
    produce(game);
    return { sold: madeOf(game, ANVIL_2) ?? 0, rented: game.work.state.supply.outsideRentalH100e - rented };
  };
  expect(outcome(60).sold).toBeLessThan(outcome(40).sold);
  expect(outcome(60).rented).toBeLessThan(outcome(40).rented);
  expect(outcome(40).rented).toBeGreaterThan(0);
});

test('S6 outside buyers go over to a new generation in some quarters, while the one before is on sale', () => {
  const wants = (age: number, pace: number) => {
    const plain = testScenario();
    const silicon = { ...plain.parameters.silicon, generationPace: pace };
    const scenario = { ...plain, parameters: { ...plain.parameters, silicon } };
    const { work } = testGame({ scenario });
    work.state.quarter = (work.state.chips[work.index.chip.get(ANVIL_3) ?? -1]?.launch ?? 0) + age;
    foundryPhase(work);
    return [ANVIL_2, ANVIL_3].map((chip) => work.scratch.outsideWants[work.index.chip.get(chip) ?? -1] ?? 0);
  };
  const [before = 0, first = 0] = wants(0, 0.25);
  expect(first).toBeGreaterThan(0);
  // A quarter of the spending buys the new one; the rest buys more pieces of the cheaper one before.
  expect(before).toBeGreaterThan(3 * first * 0.9);
  const [left, second = 0] = wants(1, 0.25);
  expect(left).toBeLessThan(before);
  expect(second / first).toBeCloseTo(2, 2);
  expect(wants(0, 1)[0]).toBe(0);
});

test('S3 unit costs keep their dollars: a chip of 7,500 USD does not cost 7,000', () => {
  const cost = unitCost(1_500_000, 60_000);
  expect(Number.isInteger(Math.round(cost * 1000))).toBe(true);
  expect(cost).not.toBe(Math.round(cost));
});

test('S2, S3 a low yield makes a chip dearer and wants more wafers; it rises with age', () => {
  const produced = (share: number) => {
    const game = factory([order('a', 100_000)], 2000, 1e6, 0.2);
    const chip = game.work.state.chips[game.work.index.chip.get(ANVIL_2) ?? -1];
    if (chip === undefined) throw new Error('no such chip');
    chip.yield = share;
    produce(game);
    return { made: madeOf(game, ANVIL_2) ?? 0, cost: chip.unitCost, after: chip.yield };
  };
  const poor = produced(0.4);
  const good = produced(0.85);
  expect(poor.made).toBeLessThan(good.made);
  expect(poor.cost).toBeGreaterThan(good.cost);
  expect(poor.after).toBeCloseTo(0.4 + 0.2 * (0.9 - 0.4), 9);
});

test('S2, S4 chips that a ripe yield would have brought go missing for scrap, and the news says so', () => {
  const game = factory([order('a', 16_000)], 1000);
  const chip = game.work.state.chips[game.work.index.chip.get(ANVIL_2) ?? -1];
  if (chip === undefined) throw new Error('no such chip');
  chip.yield = 0.5;
  expect(newsCodes(produce(game))).toContain('chipsShortYield');
});

test('S4 booked packaging comes before what others prepaid, with its memory', () => {
  // Strato has booked; Minerva has prepaid at Forge, which holds nothing here.
  const booked = (wafers: number, hbm = 1e6) => {
    const game = factory(
      [
        order('forge', 100_000, { prepaid: 1_000_000 }),
        order('own', 20_000, { buyer: STRATO, chip: STRATA_1, price: 4 }),
      ],
      1000,
      hbm,
    );
    game.work.state.quarter = 20;
    ownIn(game, MINERVA).balances[1] = 1_000_000;
    if (wafers > 0)
      game.work.state.supply.bookings = [
        { id: 'b', company: STRATO, wafers, price: 13, from: 20, until: 24 },
      ];
    return madeOf(produce(game), STRATA_1) ?? 0;
  };
  expect(booked(800)).toBeGreaterThan(booked(0));
  // Memory for half of what is packaged: the booked chips find theirs first.
  expect(booked(800, 3)).toBeGreaterThan(1.5 * booked(0, 3));
});

test('S4 take or pay: a booking costs its fee, and the wafers that were not called', () => {
  const paid = (wanted: number) => {
    const game = factory([order('own', wanted, { buyer: STRATO, chip: STRATA_1, price: 4 })], 100_000);
    game.work.state.supply.bookings = [
      { id: 'b', company: STRATO, wafers: 1000, price: 13, from: 0, until: 4 },
    ];
    foundryPhase(game.work);
    const sum = (cause: string) =>
      game.work.report.ledger
        .filter((entry) => entry.cause === cause)
        .reduce((all, entry) => all + entry.amount, 0);
    return { fee: sum('foundryBookingFees'), unused: sum('foundryTakeOrPay') };
  };
  expect(paid(0).fee).toBe(1300);
  expect(paid(0).unused).toBe(13_000);
  // All called: only the fee.
  expect(paid(30_000)).toEqual({ fee: 1300, unused: 0 });
});

test('S4 the long-term shares of the start run out evenly', () => {
  const share = (quarter: number) => openingShare(testScenario(), 0, quarter);
  expect(share(0)).toBeCloseTo(0.1, 9);
  expect(share(10)).toBeCloseTo(0.05, 9);
  expect(share(20)).toBe(0);
});
