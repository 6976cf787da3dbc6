import { expect, test } from 'vitest';
import { energyPhase } from '../../../src/engine/quarter/energy.ts';
import type { RegionState } from '../../../src/engine/state/state.ts';
import { ownIn } from '../../support/giveCommand.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';
import { NORTH, STRATO } from '../../support/world/ids.ts';

const north = (game: TestGame): RegionState => {
  const [region] = game.work.state.regions;
  if (region === undefined) throw new Error('the world has a north');
  return region;
};

/** The region after so many quarters in which the load is so many times what it was. */
function after(quarters: number, load: number, change: (game: TestGame) => void = () => undefined): TestGame {
  const game = testGame();
  change(game);
  for (const company of game.work.state.companies) company.liveMW = company.liveMW.map((mw) => mw * load);
  for (let q = 0; q < quarters; q++) {
    for (const region of game.work.state.regions) region.queueMW = 0;
    energyPhase(game.work);
  }
  return game;
}

test('E1 more load than power stations makes power dear, less makes it cheap', () => {
  const level = (load: number): number => north(after(6, load)).price.scarcity;
  expect(level(1.6)).toBeGreaterThan(5);
  expect(level(0.5)).toBeLessThan(-5);
  expect(level(2)).toBeGreaterThan(level(1.6));
});

test('E1 the parts of a price sum to it exactly, and the last ones are kept', () => {
  const game = after(3, 1.3);
  const { price, priceBefore, powerPriceUsdPerMWh } = north(game);
  const sum = price.base + price.scarcity + price.queue + price.season + price.swing;
  expect(sum).toBeCloseTo(powerPriceUsdPerMWh, 9);
  expect(price.base).toBe(70);
  energyPhase(game.work);
  expect(north(game).priceBefore).toEqual(price);
  expect(priceBefore).not.toEqual(price);
});

test('E1, E3, T5 the swing and local politics come from streams of their own', () => {
  const game = testGame();
  const before = structuredClone(game.work.state.random);
  energyPhase(game.work);
  const moved = Object.entries(game.work.state.random).filter(
    ([name, state]) => state.join() !== before[name as keyof typeof before].join(),
  );
  expect(moved.map(([name]) => name)).toEqual(['power', 'neighbours']);
  expect(north(game).price.swing).not.toBe(0);
});

test('E1 carbon falls as utilities build, and faster where agreements bring clean supply', () => {
  const plain = after(8, 1);
  expect(north(plain).carbonTPerMWh).toBeLessThan(0.35);
  const clean = after(8, 1, (game) => {
    ownIn(game, STRATO).power.ppas = [
      { id: 'p', region: NORTH, source: 'windSolar', mw: 800, priceUsdPerMWh: 60, from: 0, until: 40 },
    ];
  });
  expect(north(clean).carbonTPerMWh).toBeLessThan(north(plain).carbonTPerMWh - 0.02);
  expect(north(clean).supplyMW).toBeGreaterThan(north(plain).supplyMW);
});

test('E1, E2 load on own power stations asks for nothing on the market', () => {
  const station = {
    id: 's',
    region: NORTH,
    source: 'gas',
    mw: 2000,
    quartersLeft: 0,
    spent: 0,
    budget: 0,
  } as const;
  const own = after(6, 1.6, (game) => {
    ownIn(game, STRATO).power.generation = [{ ...station }];
  });
  expect(north(own).price.scarcity).toBeLessThan(north(after(6, 1.6)).price.scarcity - 3);
});

test('E1 dear power brings more power stations', () => {
  const cheap = after(8, 0.6);
  const dear = after(8, 2);
  expect(north(dear).supplyMW).toBeGreaterThan(north(cheap).supplyMW + 50);
});
