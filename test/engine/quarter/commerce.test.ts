import { expect, test } from 'vitest';
import { allocationPhase } from '../../../src/engine/quarter/allocation.ts';
import { clearingPhase } from '../../../src/engine/quarter/clearing.ts';
import { commercePhase } from '../../../src/engine/quarter/commerce.ts';
import type { CommerceFeature } from '../../../src/engine/state/definition.ts';
import type { CompanyId } from '../../../src/engine/state/ids.ts';
import type { Integration, MerchantState } from '../../../src/engine/state/state.ts';
import { give, moved, newsCodes, ownIn } from '../../support/giveCommand.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';
import { BAZAAR, MINERVA, SOUK, STRATO } from '../../support/world/ids.ts';

const integration = (feature: CommerceFeature, change: Partial<Integration> = {}): Integration => ({
  vendor: MINERVA,
  feature,
  level: 3,
  building: 0,
  fee: 0.02,
  exclusive: false,
  since: -20,
  ...change,
});

/** A world in which the open shop has these integrations. */
function shopWith(...integrations: Integration[]): TestGame {
  return testGame({
    prepare(state) {
      const souk = state.merchants[1];
      if (souk !== undefined) souk.integrations = integrations;
    },
  });
}

function trade(game: TestGame, quarters = 1): TestGame {
  for (let q = 0; q < quarters; q++) {
    allocationPhase(game.work);
    clearingPhase(game.work);
    commercePhase(game.work);
    game.work.state.quarter += 1;
  }
  return game;
}

/** What a vendor has earned in shops, kUSD. */
const earned = (game: TestGame, vendor: CompanyId = MINERVA) => 0 - moved(game, vendor, 'revenueCommerce');
const souk = (game: TestGame): MerchantState => game.work.state.merchants[1] as MerchantState; // there are two

test('K1 a level takes its quarters and its money, and then the next can be begun', () => {
  const game = shopWith();
  give(game, MINERVA, { kind: 'integrate', merchant: SOUK, feature: 'search', fee: 0.01 });
  expect(souk(game).integrations[0]).toMatchObject({ level: 0, building: 2 });
  trade(game);
  expect(souk(game).integrations[0]).toMatchObject({ level: 0, building: 1 });
  expect(earned(game)).toBe(0);
  trade(game);
  expect(souk(game).integrations[0]).toMatchObject({ level: 1, building: 0 });
  expect(moved(game, MINERVA, 'costCommerce')).toBe(60_000);
  expect(newsCodes(game)).toContain('integrationLive');
});

test('K2 shoppers take a feature up slowly, then faster, and never more than all of them', () => {
  const game = shopWith(integration('search'));
  const adoption = Array.from(
    { length: 60 },
    () => trade(game).work.state.merchants[1]?.adoption.search ?? 0,
  );
  const steps = adoption.map((now, q) => now - (adoption[q - 1] ?? 0.05));
  expect(steps.every((step) => step > 0)).toBe(true);
  expect(adoption.at(-1)).toBeLessThanOrEqual(1);
  const fastest = steps.indexOf(Math.max(...steps));
  expect(fastest).toBeGreaterThan(2);
  expect(fastest).toBeLessThan(40);
});

test('K2 a feature that nobody offers is taken up slower', () => {
  const offered = trade(shopWith(integration('agent')), 8);
  const missing = trade(shopWith(), 8);
  expect(souk(offered).adoption.agent).toBeGreaterThan(souk(missing).adoption.agent);
});

test('K3 the vendor earns its fee on what it adds, and a fee on use', () => {
  const fees = (fee: number) => earned(trade(shopWith(integration('search', { fee }))));
  const usage = fees(0);
  expect(usage).toBeGreaterThan(0);
  expect(fees(0.04) - usage).toBeCloseTo(2 * (fees(0.02) - usage), -1);
  expect(fees(0.02)).toBeGreaterThan(usage);
});

test('K2 checkout starts weak and ripens', () => {
  const fee = (since: number) =>
    earned(trade(shopWith(integration('checkout', { since })))) -
    earned(trade(shopWith(integration('checkout', { since, fee: 0 }))));
  expect(fee(0) / fee(-20)).toBeCloseTo(0.3, 1);
});

test('K2 a better trusted vendor with a better model sells more', () => {
  const fees = (trust: number, capability: number) => {
    const game = shopWith(integration('search'));
    ownIn(game, MINERVA).trust = trust;
    ownIn(game, MINERVA).lab.capability = capability;
    return earned(trade(game));
  };
  expect(fees(70, 100)).toBeGreaterThan(fees(35, 100));
  expect(fees(70, 100)).toBeGreaterThan(fees(70, 85));
});

test('K3 integrations use real compute, and a starved agent sells less', () => {
  const game = shopWith(integration('search'));
  const lab = ownIn(game, MINERVA);
  allocationPhase(game.work);
  clearingPhase(game.work);
  expect(game.work.scratch.commerceCompute[1]).toBeGreaterThan(0);
  const full = earned(trade(shopWith(integration('search'))));
  lab.allocation = { core: 0, research: 1, service: 0, rental: 0 };
  lab.balances[0] = 0;
  const starved = trade(game);
  expect(earned(starved)).toBeLessThan(full * 0.5);
});

test('K3 several vendors share the shoppers: two are worth less than twice one', () => {
  const rival = integration('search', { vendor: STRATO });
  const game = shopWith(integration('search'), rival);
  ownIn(game, STRATO).lab.capability = 100;
  ownIn(game, STRATO).allocation = { core: 0, research: 0, service: 1, rental: 0 };
  trade(game);
  const alone = earned(trade(shopWith(integration('search'))));
  expect(earned(game)).toBeLessThan(alone);
  expect(earned(game) + earned(game, STRATO)).toBeLessThan(2 * alone);
});

test('K4 a merchant that fears the vendor or who backs it turns it down, and says which', () => {
  const ask = (stake: number) => {
    const game = testGame({
      prepare(state) {
        const [strato] = state.companies;
        if (strato !== undefined) strato.stakes[1] = stake;
        const shop = state.merchants[1];
        if (shop !== undefined) shop.integrations = [];
      },
    });
    give(game, MINERVA, { kind: 'integrate', merchant: SOUK, feature: 'agent', fee: 0.05 });
    return trade(game);
  };
  const free = ask(0);
  expect(souk(free).integrations).toHaveLength(1);
  const backed = ask(0.25);
  expect(souk(backed).integrations).toEqual([]);
  const refusal = backed.work.report.news.find((item) => item.code === 'merchantRefuses');
  expect(refusal?.params).toMatchObject({ reason: 'backer', rival: STRATO });
});

test('K3, K5 the owner of a platform keeps its take of what its own agent adds', () => {
  const game = testGame({
    prepare(state) {
      const shop = state.merchants[0];
      if (shop !== undefined) shop.integrations = [integration('search', { vendor: STRATO })];
    },
  });
  ownIn(game, STRATO).lab.capability = 100;
  ownIn(game, STRATO).allocation = { core: 0, research: 0, service: 1, rental: 0 };
  trade(game);
  const [gain] = game.work.report.ledger.filter((entry) => entry.cause === 'merchantGain');
  expect(gain).toMatchObject({ company: 0, about: BAZAAR });
  const own = game.work.report.ledger.filter((entry) => entry.about === BAZAAR);
  expect(own.map((entry) => entry.cause).filter((cause) => cause.startsWith('commerce'))).toEqual([]);
});
