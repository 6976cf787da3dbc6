import { expect, test } from 'vitest';
import { id } from '../../../src/engine/state/ids.ts';
import { give, ownIn, refusalIn, refusalOf } from '../../support/giveCommand.ts';
import { testGame } from '../../support/testGame.ts';
import {
  ANVIL_2,
  ANVIL_3,
  ASSISTANTS,
  ENTERPRISE,
  FORGE,
  MINERVA,
  STRATA_1,
  STRATO,
} from '../../support/world/ids.ts';

test('D1 a price is set in the own row of the segment and nowhere else', () => {
  const game = testGame();
  give(game, STRATO, { kind: 'setPrice', segment: ENTERPRISE, price: 0.9 });
  expect(ownIn(game, STRATO).prices).toEqual([0.9, 1, 0]);
  expect(ownIn(game, MINERVA).prices).toEqual([0, 0, 1]);
});

test('D1 a price of zero withdraws the offer', () => {
  const game = testGame();
  give(game, STRATO, { kind: 'setPrice', segment: ENTERPRISE, price: 0 });
  expect(ownIn(game, STRATO).prices[0]).toBe(0);
});

test('D1 prices are refused for segments that are unknown, not open to the company, out of bounds or unchanged', () => {
  const game = testGame();
  const price = (segment: typeof ENTERPRISE, value: number, seat = STRATO) =>
    refusalOf(game, seat, { kind: 'setPrice', segment, price: value });
  expect(price(id('nowhere'), 1)).toBe('unknownThing');
  expect(price(ENTERPRISE, 1, MINERVA)).toBe('noOffer');
  expect(price(ENTERPRISE, 0.19)).toBe('tooSmall');
  expect(price(ENTERPRISE, 0.2)).toBeNull();
  expect(price(ENTERPRISE, 5)).toBeNull();
  expect(price(ENTERPRISE, 5.1)).toBe('tooLarge');
  expect(price(ENTERPRISE, 1)).toBe('nothingChanges');
});

test('M3 a company without a model cannot sell assistants', () => {
  expect(refusalOf(testGame(), STRATO, { kind: 'setPrice', segment: ASSISTANTS, price: 1 })).toBe('noModel');
});

test('S6 a designer sets the list price of a chip it sells', () => {
  const game = testGame();
  give(game, FORGE, { kind: 'setChipPrice', chip: ANVIL_2, price: 36.5 });
  expect(game.work.state.chips.map((chip) => chip.listPrice)).toEqual([28, 36.5, 55, 10, 16]);
});

test('S6 a chip price is refused to others, for kept or future chips, and beyond its bounds', () => {
  const game = testGame();
  const price = (chip: typeof ANVIL_2, value: number, seat = FORGE) =>
    refusalIn(game, seat, { kind: 'setChipPrice', chip, price: value });
  expect(price(ANVIL_2, 30, MINERVA)).toEqual({ code: 'noModule', params: { module: 'silicon' } });
  expect(price(id('nothing'), 30)?.code).toBe('unknownThing');
  expect(price(ANVIL_2, 30, STRATO)?.code).toBe('notYours');
  expect(price(STRATA_1, 12, STRATO)?.code).toBe('notForSale');
  expect(price(ANVIL_3, 60)?.code).toBe('notLaunched');
  expect(price(ANVIL_2, 11.9)).toEqual({ code: 'tooSmall', params: { minimum: 12, unit: 'kUSD' } });
  expect(price(ANVIL_2, 121)).toEqual({ code: 'tooLarge', params: { maximum: 120, unit: 'kUSD' } });
  expect(price(ANVIL_2, 40)?.code).toBe('nothingChanges');
});
