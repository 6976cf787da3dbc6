import { expect, test } from 'vitest';
import { expectedListingValue, listingOutcome, listingWindow } from '../../../src/engine/finance/listing.ts';
import { resolveQuarter } from '../../../src/engine/quarter/resolveQuarter.ts';
import { valuationPhase } from '../../../src/engine/quarter/valuation.ts';
import type { MutableState } from '../../../src/engine/state/state.ts';
import { give, moved, newsCodes, ownIn, refusalIn, refusalOf } from '../../support/giveCommand.ts';
import { testGame } from '../../support/testGame.ts';
import { MINERVA, STRATO } from '../../support/world/ids.ts';
import { parameters } from '../../support/world/parameters.ts';

const world = { sentiment: 1, quarter: 0, parameters };
const rules = parameters.finance.listing;

/** The lab with books that a market likes. */
function ready(state: MutableState): void {
  const own = state.companies[1];
  if (own === undefined) return;
  own.past.revenue = own.past.revenue.map(() => 800_000);
}

const WIDE = { kind: 'goPublic', float: 0.1, priceRange: { low: 1_000_000, high: 900_000_000 } } as const;

test('F4 the window says item by item what is missing', () => {
  const game = testGame({ prepare: ready });
  const own = ownIn(game, MINERVA);
  const closed = (change: Partial<typeof world> = {}) =>
    listingWindow(own, { ...world, ...change }).flatMap(({ item, isMet }) => (isMet ? [] : [item]));
  expect(closed()).toEqual([]);
  expect(closed({ sentiment: rules.sentiment - 0.01 })).toEqual(['mood']);
  own.trust = rules.trust - 1;
  expect(closed()).toEqual(['trust']);
  own.past.revenue = own.past.revenue.map(() => 1);
  own.finance.emergencyDebt = 5;
  own.finance.listingPause = 1;
  expect(closed()).toEqual(['size', 'trust', 'order', 'pause']);
});

test('F4 growth stands for a profit, and a profit for growth', () => {
  const game = testGame({ prepare: ready });
  const own = ownIn(game, MINERVA);
  const books = () => listingWindow(own, world).find(({ item }) => item === 'books');
  own.past.operatingIncome = own.past.operatingIncome.map(() => -1);
  own.valuation.growthExpectation = rules.growth - 0.01;
  expect(books()).toMatchObject({ isMet: false, needed: rules.growth });
  own.past.operatingIncome = own.past.revenue.map((revenue) => revenue * rules.margin * 1.01);
  expect(books()).toMatchObject({ isMet: true, needed: rules.margin });
});

test('F4 below the range a listing is pulled, inside it priced under the demand, above it at its end', () => {
  const range = { low: 900, high: 1100 };
  expect(listingOutcome(899, range, 0.1, rules)).toMatchObject({ isPulled: true, raised: 0 });
  const inside = listingOutcome(1100, range, 0.1, rules);
  expect(inside.preMoney).toBe(Math.floor(1100 * (1 - rules.underpricing)));
  expect(inside.raised).toBe(Math.floor((inside.preMoney * 0.1) / 0.9));
  expect(inside.firstDay).toBeCloseTo(1100 / inside.preMoney - 1, 12);
  expect(listingOutcome(2000, range, 0.1, rules).preMoney).toBe(1100);
  expect(listingOutcome(920, range, 0.1, rules).preMoney).toBe(900);
});

test('F4 going public brings money less the fee, dilutes, lists and locks insiders up', () => {
  const game = testGame({ prepare: ready });
  const stake = ownIn(game, STRATO).stakes[1] ?? 0;
  give(game, MINERVA, WIDE);
  const own = ownIn(game, MINERVA);
  expect(own.listed).toBe(true);
  const raised = -moved(game, MINERVA, 'paidIn');
  expect(moved(game, MINERVA, 'cash')).toBe(raised);
  const sold = game.work.report.ledger.find(({ cause }) => cause === 'sharesIssued')?.amount ?? 0;
  expect(sold - raised).toBe(Math.round(sold * rules.fee));
  expect(ownIn(game, STRATO).stakes[1]).toBeCloseTo(stake * 0.9, 6);
  expect(own.finance.lockedUntil).toBe(rules.lockUpQuarters);
  expect(newsCodes(game)).toEqual(['listed']);
  expect(refusalIn(game, STRATO, { kind: 'sellStake', company: MINERVA, fraction: 0.01 })).toEqual({
    code: 'lockUp',
    params: { quarter: rules.lockUpQuarters },
  });
});

test('F4 a listing that the market does not want at that price is pulled, and nobody listens for a while', () => {
  const game = testGame({ prepare: ready });
  const range = { low: 800_000_000, high: 900_000_000 };
  give(game, MINERVA, { ...WIDE, priceRange: range });
  const own = ownIn(game, MINERVA);
  expect(own.listed).toBe(false);
  expect(own.valuation.momentum).toBe(-rules.pulledMomentum);
  expect(newsCodes(game)).toEqual(['listingPulled']);
  own.finance.lastShareDeal = -1;
  expect(refusalIn(game, MINERVA, WIDE)).toEqual({ code: 'windowClosed', params: { item: 'pause' } });
});

test('F4 the price range is in order, and a listed company cannot list again', () => {
  const game = testGame({ prepare: ready });
  expect(refusalOf(game, MINERVA, { ...WIDE, priceRange: { low: 2, high: 1 } })).toBe('rangeReversed');
  expect(refusalOf(game, STRATO, WIDE)).toBe('alreadyListed');
});

test('F4 liquid shares are worth more by the premium of the scenario, and it stays', () => {
  const finance = { ...parameters.finance, listedPremium: 0.1 };
  const own = ownIn(testGame({ prepare: ready }), MINERVA);
  const plain = expectedListingValue(own, world);
  const premium = expectedListingValue(own, { ...world, parameters: { ...parameters, finance } });
  expect(premium / plain).toBeCloseTo(1.1, 6);
});

test('F5 guidance is given from the quarter of the listing on', () => {
  const game = testGame({ prepare: ready });
  const next = resolveQuarter(game.scenario, game.state, { [MINERVA]: [WIDE] });
  expect(next.report.refused).toEqual([]);
  expect(next.state.companies[1]?.valuation.guidance).toBeGreaterThan(0);
});

test('F4 the end of the lock-up weighs on the price by what insiders hold', () => {
  const drift = (lockedUntil: number) => {
    const game = testGame({ prepare: ready });
    game.work.state.quarter = 3;
    ownIn(game, MINERVA).finance.lockedUntil = lockedUntil;
    valuationPhase(game.work);
    return ownIn(game, MINERVA).valuation.momentum;
  };
  const held = ownIn(testGame(), STRATO).stakes[1] ?? 0;
  expect(drift(3) - drift(4)).toBeCloseTo(-rules.overhang * held, 12);
});
