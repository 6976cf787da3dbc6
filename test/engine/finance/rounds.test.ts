import { expect, test } from 'vitest';
import { roundAppetite, roundOutcome } from '../../../src/engine/finance/rounds.ts';
import type { MutableCompany } from '../../../src/engine/state/state.ts';
import { give, moved, newsCodes, ownIn, refusalOf } from '../../support/giveCommand.ts';
import { testGame } from '../../support/testGame.ts';
import { MINERVA, STRATO } from '../../support/world/ids.ts';
import { parameters } from '../../support/world/parameters.ts';

const world = { sentiment: 1, quarter: 0, parameters };
const rules = parameters.finance.rounds;

function lab(change: (own: MutableCompany) => void = () => {}): MutableCompany {
  const own = ownIn(testGame(), MINERVA);
  change(own);
  return own;
}

test('F4 investors pay more for growth, in a good mood and for good news, and less when asked again', () => {
  const fair = (change: (own: MutableCompany) => void, sentiment = 1) =>
    roundAppetite(lab(change), { ...world, sentiment }).fair;
  const usual = fair(() => {});
  const faster = (own: MutableCompany): void => {
    own.valuation.growthExpectation += 0.3;
  };
  const praised = (own: MutableCompany): void => {
    own.valuation.momentum = 0.1;
  };
  const asking = (own: MutableCompany): void => {
    own.finance.lastRound = 0;
  };
  expect(fair(faster)).toBeGreaterThan(usual);
  expect(fair(() => {}, 1.2)).toBeGreaterThan(usual);
  expect(fair(praised)).toBeGreaterThan(usual);
  expect(fair(asking)).toBeLessThan(usual);
});

test('F4 the reasons and the base make the price', () => {
  const { factor, reasons } = roundAppetite(lab(), world);
  expect(reasons.reduce((all, { weight }) => all + weight, rules.base)).toBeCloseTo(factor, 12);
});

test('F4 a fair round brings what was asked, an overpriced one less, a greedy one nothing', () => {
  const { fair, limit } = roundAppetite(lab(), world);
  const at = (over: number) => roundOutcome(lab(), world, limit, Math.round(fair * (1 + over)));
  expect(at(0)).toMatchObject({ verdict: 'full', raised: limit });
  const dear = at(rules.tolerance / 2);
  expect(dear.verdict).toBe('partial');
  expect(dear.raised / limit).toBeCloseTo(0.5, 3);
  expect(at(rules.tolerance)).toMatchObject({ verdict: 'failed', raised: 0 });
  expect(at(-0.1).raised).toBe(limit);
});

test('F4 the dilution is exact: new holders get money over post-money, earlier ones keep their shares', () => {
  const game = testGame();
  const before = ownIn(game, STRATO).stakes[1] ?? 0;
  const value = ownIn(game, MINERVA).valuation.marketValue;
  give(game, MINERVA, { kind: 'raiseRound', amount: 5_000_000, preMoney: 50_000_000 });
  expect(moved(game, MINERVA, 'cash')).toBe(5_000_000);
  expect(ownIn(game, STRATO).stakes[1]).toBeCloseTo(before * (50 / 55), 12);
  expect(ownIn(game, MINERVA).valuation.shares).toBeCloseTo(1.1, 12);
  // Post-money is the value and the money.
  expect(ownIn(game, MINERVA).valuation.marketValue).toBe(value + 5_000_000);
});

test('F4 a round that asks too much fails: no money, less trust, a lower price next', () => {
  const game = testGame();
  const { trust, valuation } = { ...ownIn(game, MINERVA) };
  const momentum = valuation.momentum;
  give(game, MINERVA, { kind: 'raiseRound', amount: 5_000_000, preMoney: 200_000_000 });
  const own = ownIn(game, MINERVA);
  expect(moved(game, MINERVA, 'cash')).toBe(0);
  expect(own.trust).toBe(trust - rules.failureTrust);
  expect(own.valuation.momentum).toBeLessThan(momentum);
  expect(own.valuation.shares).toBe(1);
  expect(newsCodes(game)).toEqual(['roundFailed']);
  expect(refusalOf(game, MINERVA, { kind: 'raiseRound', amount: 1 })).toBe('oncePerQuarter');
});

test('F4 a down round costs trust, and people leave who are free for others', () => {
  const game = testGame();
  const own = ownIn(game, MINERVA);
  const { trust } = own;
  const people = own.lab.researchers;
  const { pool } = game.work.state.knowledge;
  give(game, MINERVA, { kind: 'raiseRound', amount: 1_000_000, preMoney: 30_000_000 });
  expect(newsCodes(game)).toEqual(['downRound']);
  expect(own.trust).toBeCloseTo(trust - rules.downTrust * 0.5, 9);
  const gone = people - own.lab.researchers;
  expect(gone).toBe(Math.floor(people * rules.downStaff * 0.5));
  expect(game.work.state.knowledge.pool - pool).toBe(gone);
});

test('F4 rounds are for private companies in good order', () => {
  const game = testGame();
  expect(refusalOf(game, STRATO, { kind: 'raiseRound', amount: 1 })).toBe('alreadyListed');
  ownIn(game, MINERVA).status = 'restructuring';
  expect(refusalOf(game, MINERVA, { kind: 'raiseRound', amount: 1 })).toBe('distress');
});

test('F4 to issue shares of a private company is a round at the fair price', () => {
  const outcome = (kind: 'issueShares' | 'raiseRound') => {
    const game = testGame();
    give(game, MINERVA, { kind, amount: 2_000_000 });
    return ownIn(game, MINERVA).valuation;
  };
  expect(outcome('issueShares')).toEqual(outcome('raiseRound'));
});
