import { expect, test } from 'vitest';
import { commandCost } from '../../../src/engine/commands/registry.ts';
import { commercePhase } from '../../../src/engine/quarter/commerce.ts';
import { id } from '../../../src/engine/state/ids.ts';
import { give, newsCodes, refusalIn, refusalOf, viewOf } from '../../support/giveCommand.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';
import { BAZAAR, FORGE, MINERVA, SOUK, STRATO } from '../../support/world/ids.ts';

const integrate = { kind: 'integrate', merchant: SOUK, feature: 'agent', fee: 0.03 } as const;

function souk(game: TestGame) {
  return game.work.state.merchants[1];
}

test('K1 a new feature starts at level 0 and is built over some quarters', () => {
  const game = testGame();
  give(game, MINERVA, integrate);
  expect(souk(game)?.integrations.at(-1)).toEqual({
    vendor: MINERVA,
    feature: 'agent',
    level: 0,
    building: 2,
    fee: 0.03,
    exclusive: false,
    since: 0,
  });
});

test('K1 what a level costs each quarter is what the commerce phase then books', () => {
  const game = testGame();
  expect(commandCost(viewOf(game, MINERVA), integrate)).toEqual({ now: 0, perQuarter: 30_000, later: 0 });
  give(game, MINERVA, integrate);
  commercePhase(game.work);
  const costs = game.work.report.ledger.filter((entry) => entry.cause === 'integrationCosts');
  expect(costs.map((entry) => entry.amount)).toEqual([30_000]);
});

test('K1 the next level is built on the one that is there, at the new fee', () => {
  const game = testGame();
  give(game, MINERVA, { ...integrate, feature: 'search', fee: 0.01 });
  expect(souk(game)?.integrations).toHaveLength(1);
  expect(souk(game)?.integrations[0]).toMatchObject({ level: 1, building: 2, fee: 0.01, since: 0 });
});

test('K1, K4 integrations are refused without a lab, a merchant, an open door or a level to build', () => {
  const game = testGame({
    prepare: (state) => {
      const [bazaar, market] = state.merchants;
      if (bazaar !== undefined) bazaar.openness = 0.05;
      const known = market?.integrations[0];
      if (known !== undefined) market?.integrations.push({ ...known, feature: 'checkout', level: 3 });
    },
  });
  expect(refusalIn(game, STRATO, integrate)).toEqual({ code: 'noModule', params: { module: 'lab' } });
  expect(refusalOf(game, MINERVA, { ...integrate, merchant: id('nowhere') })).toBe('unknownThing');
  expect(refusalOf(game, MINERVA, { ...integrate, merchant: BAZAAR })).toBe('closedMerchant');
  expect(refusalOf(game, MINERVA, { ...integrate, feature: 'checkout' })).toBe('levelReached');
  give(game, MINERVA, integrate);
  expect(refusalOf(game, MINERVA, integrate)).toBe('underWay');
});

test('K4 an exclusive rival and a lab without a model keep a vendor out', () => {
  const taken = testGame({
    prepare: (state) => {
      const known = state.merchants[1]?.integrations[0];
      if (known !== undefined) {
        state.merchants[1]?.integrations.push({ ...known, vendor: FORGE, feature: 'agent', exclusive: true });
      }
    },
  });
  expect(refusalIn(taken, MINERVA, integrate)).toEqual({ code: 'exclusive', params: { company: FORGE } });
  const empty = testGame({
    prepare: (state) => {
      const lab = state.companies[1]?.lab;
      if (lab !== undefined) lab.capability = 0;
    },
  });
  expect(refusalOf(empty, MINERVA, integrate)).toBe('noModel');
});

test('K3 the fee of an own integration changes', () => {
  const game = testGame();
  const fee = (value: number) => ({ kind: 'setFee', merchant: SOUK, feature: 'search', fee: value }) as const;
  give(game, MINERVA, fee(0.05));
  expect(souk(game)?.integrations[0]?.fee).toBe(0.05);
  expect(refusalOf(game, MINERVA, fee(0.05))).toBe('nothingChanges');
  expect(refusalIn(game, MINERVA, fee(0.11))).toEqual({
    code: 'tooLarge',
    params: { maximum: 0.1, unit: 'ratio' },
  });
  expect(refusalOf(game, STRATO, fee(0.04))).toBe('unknownThing');
  expect(refusalOf(game, MINERVA, { ...fee(0.04), merchant: id('nowhere') })).toBe('unknownThing');
});

test('K1 a withdrawn integration is gone, that of another vendor stays', () => {
  const game = testGame();
  const withdraw = { kind: 'withdrawIntegration', merchant: SOUK, feature: 'search' } as const;
  expect(refusalOf(game, STRATO, withdraw)).toBe('unknownThing');
  expect(refusalOf(game, MINERVA, { ...withdraw, merchant: id('nowhere') })).toBe('unknownThing');
  give(game, MINERVA, withdraw);
  expect(souk(game)?.integrations).toEqual([]);
});

test('K5 the owner opens and closes its platform, and the newspaper tells', () => {
  const game = testGame();
  give(game, STRATO, { kind: 'setOpenness', openness: 0.9 });
  give(game, STRATO, { kind: 'setOpenness', openness: 0 });
  expect(game.work.state.merchants[0]?.openness).toBe(0);
  expect(newsCodes(game)).toEqual(['platformOpened', 'platformClosed']);
  expect(refusalOf(game, STRATO, { kind: 'setOpenness', openness: 0 })).toBe('nothingChanges');
  expect(refusalIn(game, MINERVA, { kind: 'setOpenness', openness: 0.5 })).toEqual({
    code: 'noModule',
    params: { module: 'commerce' },
  });
});
