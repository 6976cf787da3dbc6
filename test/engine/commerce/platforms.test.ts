import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  accessOf,
  agentUse,
  attraction,
  platformMoney,
  shoppersMoved,
} from '../../../src/engine/commerce/agents.ts';
import { decideOpenness, earnAsPlatform, moveShoppers } from '../../../src/engine/commerce/shift.ts';
import { upliftOf } from '../../../src/engine/market/integrations.ts';
import { platformOutlook } from '../../../src/engine/outlook/platform.ts';
import { commercePhase } from '../../../src/engine/quarter/commerce.ts';
import type { Integration, MerchantState } from '../../../src/engine/state/state.ts';
import { give, newsCodes, viewOf } from '../../support/giveCommand.ts';
import { runs } from '../../support/propertyRuns.ts';
import { type TestGame, testGame, testScenario } from '../../support/testGame.ts';
import { MINERVA, SOUK, STRATO } from '../../support/world/ids.ts';

const { commerce } = testScenario().parameters;
const adRate = 0.06;

/** The small world with shoppers of whom so many use agents, and platforms as open as said. */
function shops(use: number, bazaar = 0.3, souk = 0.8): TestGame {
  return testGame({
    prepare(state) {
      state.merchants.forEach((merchant, m) => {
        merchant.adoption = { search: use, recommendations: use, agent: use, checkout: use };
        merchant.openness = m === 0 ? bazaar : souk;
      });
    },
  });
}

const merchant = (game: TestGame, m: number): MerchantState => {
  const found = game.work.state.merchants[m];
  if (found === undefined) throw new Error(`no merchant ${m}`);
  return found;
};
const booked = (game: TestGame, cause: string): number =>
  game.work.report.ledger.filter((one) => one.cause === cause).reduce((sum, one) => sum + one.amount, 0);

test('K5, property 2 shoppers only move: what some platforms win others lose', () => {
  const platform = fc.record({
    gmv: fc.double({ min: 1, max: 1e9, noNaN: true }),
    // Nothing draws by less than a millionth: below it a double has too few digits to share anything out.
    pull: fc.oneof(fc.constant(0), fc.double({ min: 1e-6, max: 2, noNaN: true })),
  });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(platform, { minLength: 1, maxLength: 8 }), share, (list, use) => {
      const gmv = list.map((one) => one.gmv);
      const moved = shoppersMoved(
        commerce,
        gmv,
        list.map((one) => one.pull),
        use,
      );
      const all = gmv.reduce((a, b) => a + b, 0);
      expect(Math.abs(moved.reduce((a, b) => a + b, 0))).toBeLessThanOrEqual(1e-9 * all);
      moved.forEach((change, m) => {
        expect(change).toBeGreaterThanOrEqual(-(gmv[m] ?? 0));
      });
    }),
    runs(300),
  );
});

test('K5 where all platforms draw alike nobody moves, and nobody moves without agents', () => {
  for (const change of shoppersMoved(commerce, [100, 50], [0.7, 0.7], 0.5)) expect(change).toBeCloseTo(0, 12);
  for (const change of shoppersMoved(commerce, [100, 50], [0.3, 0.9], 0)) expect(change).toBeCloseTo(0, 12);
});

test('K5 the more open platform wins shoppers, the faster the more of them use agents', () => {
  const won = (use: number, souk: number) => {
    const game = shops(use, 0.3, souk);
    moveShoppers(game.work);
    expect(merchant(game, 0).gmv + merchant(game, 1).gmv).toBeCloseTo(80_000_000, 3);
    expect(merchant(game, 1).moved).toBeCloseTo(merchant(game, 1).gmv - 20_000_000, 6);
    return merchant(game, 1).moved;
  };
  expect(won(0.4, 0.8)).toBeGreaterThan(0);
  expect(won(0.8, 0.8)).toBeCloseTo(2 * won(0.4, 0.8), 3);
  expect(won(0.4, 1)).toBeGreaterThan(won(0.4, 0.8));
  expect(won(0.4, 0.1)).toBeLessThan(0);
});

test('K5 a good agent of its own holds a closed platform’s shoppers', () => {
  const own = {
    vendor: STRATO,
    feature: 'agent',
    level: 3,
    building: 0,
    fee: 0,
    exclusive: false,
    since: -9,
  };
  const state = (integrations: Integration[]) => ({ openness: 0.2, integrations });
  const bare = attraction(commerce, { owner: STRATO }, state([]));
  expect(attraction(commerce, { owner: STRATO }, state([own as Integration]))).toBeCloseTo(bare + 0.3, 12);
  const guest = { ...own, vendor: MINERVA } as Integration;
  expect(attraction(commerce, { owner: STRATO }, state([guest]))).toBe(bare);
});

test('K5 openness earns fees and costs advertising, both by what comes through agents', () => {
  const money = (openness: number) =>
    platformMoney(commerce, { takeRate: 0.15, adRate }, { gmv: 1000, baseline: 900, openness, use: 0.5 });
  expect(money(0.4)).toEqual({ access: 200 * 0.02, steering: -200 * adRate * 0.5, shift: 15 });
  expect(money(0)).toEqual({ access: 0, steering: -0, shift: 15 });
  expect(money(0.8).access).toBeCloseTo(2 * money(0.4).access, 12);
});

test('K5 the owner books fees, lost advertising and its take of shoppers who moved; nobody else does', () => {
  const game = shops(0.5, 0.6);
  merchant(game, 0).gmv += 1_000_000;
  earnAsPlatform(game.work);
  const through = 61_000_000 * 0.9 * agentUse(game.work.state.merchants) * 0.6;
  expect(booked(game, 'shopAccess')).toBe(Math.round(through * 0.02));
  expect(booked(game, 'shopSteering')).toBe(-Math.round(through * adRate * 0.5));
  expect(booked(game, 'shopShift')).toBe(Math.round(1_000_000 * 0.9 * 0.15));
  expect(game.work.report.ledger.every((entry) => entry.company === 0)).toBe(true);
});

test('K5 agents of others work less well in a shop that is hardly open; the owner’s own do not mind', () => {
  expect([0, 0.25, 0.5, 1].map((openness) => accessOf(commerce, openness))).toEqual([0, 0.5, 1, 1]);
  const uplift = (vendor: typeof MINERVA, openness: number) => {
    const game = shops(0.5, openness);
    const one = {
      vendor,
      feature: 'search',
      level: 3,
      building: 0,
      fee: 0,
      exclusive: false,
      since: -9,
    } as const;
    const own = game.work.state.companies[0];
    if (own !== undefined) own.lab.capability = 100;
    return upliftOf(game.work, 0, { ...one });
  };
  expect(uplift(MINERVA, 0.25)).toBeCloseTo(uplift(MINERVA, 1) / 2, 12);
  expect(uplift(STRATO, 0.25)).toBe(uplift(STRATO, 1));
});

test('K4, K5 a platform that nobody owns opens as agents matter, less where it fears who is inside', () => {
  const after = (use: number, fear: number, openness = 0.6) => {
    const game = shops(use, 0.3, openness);
    const definition = { ...testScenario().merchants[1], openness, fears: { [MINERVA]: fear } };
    const scenario = { ...game.scenario, merchants: [game.scenario.merchants[0], definition] };
    const work = { ...game.work, scenario: scenario as typeof game.scenario };
    for (let q = 0; q < 10; q++) decideOpenness(work);
    return { openness: merchant(game, 1).openness, news: newsCodes(game) };
  };
  const calm = after(0.8, 0);
  expect(calm.openness).toBeGreaterThan(0.6);
  expect(calm.openness).toBeLessThanOrEqual(0.6 + 10 * 0.02 + 1e-9);
  expect(after(0.1, 0).openness).toBeLessThan(calm.openness);
  expect(after(0.1, 1).openness).toBeLessThan(0.6);
  expect(after(0.9, 0, 0.74).news).toContain('platformOpened');
  expect(merchant(shops(0.8), 0).openness).toBe(0.3);
});

test('K4 once a year a merchant ends what has become a burden, and says why', () => {
  const game = testGame();
  give(game, MINERVA, { kind: 'setFee', merchant: SOUK, feature: 'search', fee: 0.1 });
  const reviews: number[] = [];
  for (let q = 0; q < 4; q++) {
    commercePhase(game.work);
    if (newsCodes(game).includes('merchantEnds')) reviews.push(q);
    game.work.state.quarter += 1;
  }
  expect(reviews[0]).toBe(2);
  expect(merchant(game, 1).integrations).toEqual([]);
  const ended = game.work.report.news.find((item) => item.code === 'merchantEnds');
  expect(ended).toMatchObject({ companies: [MINERVA], about: SOUK, params: { reason: 'fee' } });
});

test('K5 the outlook says what the next quarter brings, seasons taken out', () => {
  const game = testGame();
  give(game, STRATO, { kind: 'setOpenness', openness: 0.7 });
  const [next] = platformOutlook(viewOf(game, STRATO), 0.7, 1).quarters;
  commercePhase(game.work);
  expect(booked(game, 'shopAccess') / 0.9).toBeCloseTo(next?.access ?? 0, -1);
  expect(booked(game, 'shopSteering') / 0.9).toBeCloseTo(next?.steering ?? 0, -1);
  expect(booked(game, 'shopShift') / 0.9).toBeCloseTo(next?.shift ?? 0, -1);
  expect(merchant(game, 0).gmv).toBeCloseTo(next?.gmv ?? 0, 3);
});

test('K5 opening costs at once and pays later: the outlooks of two owners cross', () => {
  const view = viewOf(shops(0.3), STRATO);
  const sums = (quarters: number) =>
    [0.1, 0.9].map((openness) => platformOutlook(view, openness, quarters).sum);
  const [shutSoon = 0, openSoon = 0] = sums(1);
  const [shutLate = 0, openLate = 0] = sums(24);
  expect(openSoon).toBeLessThan(shutSoon + 1e9);
  expect(openLate).toBeGreaterThan(shutLate);
});
