import { describe, expect, test } from 'vitest';
import { takeOver } from '../../src/engine/acquisitions/gains.ts';
import { acquisitionsPhase } from '../../src/engine/acquisitions/phase.ts';
import { priceRange, reservation } from '../../src/engine/acquisitions/price.ts';
import { createWork } from '../../src/engine/quarter/createWork.ts';
import { companyAt, type Work } from '../../src/engine/quarter/work.ts';
import { id } from '../../src/engine/state/ids.ts';
import type { GameState, MutableState } from '../../src/engine/state/state.ts';
import { give, newsCodes, ownIn, refusalOf, viewOf } from '../support/giveCommand.ts';
import { testGame } from '../support/testGame.ts';
import { FORGE, MINERVA, STRATO } from '../support/world/ids.ts';
import { targets } from '../support/world/targets.ts';

const rich = (state: MutableState): void => {
  for (const company of state.companies) {
    company.balances[0] = (company.balances[0] ?? 0) + 10_000_000;
    company.balances[11] = (company.balances[11] ?? 0) - 10_000_000;
  }
};
const bidding = (bid: number) => ({ kind: 'acquire', target: id<'target'>('tutors'), bid }) as const;
const tutors = (work: Work) => work.state.targets[0];
const next = (work: Work): Work => {
  const later = createWork(work.scenario, work.state as GameState);
  later.state.quarter += 1;
  acquisitionsPhase(later);
  return later;
};

describe('A6 bids', () => {
  test('owners take the best bid above what they want, and turn the others down', () => {
    const game = testGame({ prepare: rich });
    give(game, STRATO, bidding(1_500_000));
    give(game, MINERVA, bidding(1_600_000));
    acquisitionsPhase(game.work);
    expect(tutors(game.work)?.purchase).toMatchObject({ buyer: MINERVA, price: 1_600_000, closes: 2 });
    expect(newsCodes(game)).toEqual(expect.arrayContaining(['acquisitionAnnounced', 'bidLost']));
    expect(refusalOf(game, STRATO, bidding(2_000_000))).toBe('notForSaleNow');
  });

  test('a bid below it is refused, and the owners ask more next time', () => {
    const game = testGame({ prepare: rich });
    give(game, STRATO, bidding(900_000));
    acquisitionsPhase(game.work);
    expect(tutors(game.work)).toMatchObject({ purchase: null, interest: 1, bids: [] });
    expect(tutors(game.work)?.asking).toBeGreaterThan(1.04);
    expect(newsCodes(game)).toContain('bidRefused');
    const calm = next(next(game.work));
    expect(tutors(calm)?.asking).toBeLessThan(tutors(game.work)?.asking ?? 0);
  });

  test('the price grows with the company, and with the number of those who want it', () => {
    const { work } = testGame();
    const [definition] = targets;
    const target = tutors(work);
    if (definition === undefined || target === undefined) throw new Error('no target');
    const { low, high } = priceRange(definition, target);
    const alone = reservation(definition, target, 0.06);
    expect(alone).toBeGreaterThanOrEqual(low);
    expect(alone).toBeLessThanOrEqual(high);
    expect(reservation(definition, target, 0.06, 3)).toBeCloseTo(alone * 1.12, -1);
    const later = next(next(next(next(work))));
    expect((tutors(later)?.value ?? 0) / target.value).toBeCloseTo(1.2, 2);
  });

  test('what others bid, and what exactly the owners want, stays unknown (I1)', () => {
    const game = testGame({ prepare: rich });
    give(game, STRATO, bidding(1_500_000));
    expect(viewOf(game, STRATO).targets[0]?.bid).toBe(1_500_000);
    expect(viewOf(game, MINERVA).targets[0]).not.toHaveProperty('mood');
    expect(viewOf(game, MINERVA).targets[0]).toMatchObject({ bid: 0, interest: 0, status: 'free' });
    expect(viewOf(game, MINERVA).targets[1]?.status).toBe('resting');
  });

  test('is refused below a part of the value, without the cash, and for a third purchase', () => {
    const game = testGame({ prepare: rich });
    expect(refusalOf(game, STRATO, bidding(500_000))).toBe('belowAsking');
    expect(refusalOf(game, STRATO, bidding(900_000_000))).toBe('notEnoughCash');
    expect(refusalOf(game, STRATO, { kind: 'acquire', target: id('nobody'), bid: 1 })).toBe('unknownThing');
    expect(refusalOf(game, STRATO, { kind: 'acquire', target: id('etchers'), bid: 600_000 })).toBe(
      'notForSaleNow',
    );
  });
});

/** A purchase that closes this quarter. */
function closing(price: number, prepare: (state: MutableState) => void = rich) {
  const game = testGame({ prepare });
  const target = tutors(game.work);
  if (target === undefined) throw new Error('no target');
  target.purchase = { buyer: MINERVA, price, announced: -2, closes: 0 };
  return game;
}

describe('A6, R2 closing', () => {
  test('is paid, brings what the company has, and makes authorities look harder', () => {
    const game = closing(1_400_000, (state) => {
      rich(state);
      for (const row of state.regulation.scrutiny) row.fill(0);
    });
    const before = structuredClone(ownIn(game, MINERVA));
    acquisitionsPhase(game.work);
    const own = ownIn(game, MINERVA);
    expect(tutors(game.work)).toMatchObject({ owner: MINERVA, purchase: null });
    expect(own.balances[0]).toBe((before.balances[0] ?? 0) - 1_400_000);
    expect(own.lab.researchers).toBe(before.lab.researchers + 50);
    expect(own.lab.algorithms).toBeCloseTo(before.lab.algorithms + 0.02, 12);
    expect(own.lab.data).toBeCloseTo(before.lab.data + 0.05, 12);
    expect(own.trust).toBeGreaterThan(before.trust);
    expect(game.work.state.regulation.conduct.map(({ cause }) => cause)).toContain('purchaseScrutiny');
    expect(own.balances.reduce((a, b) => a + b, 0)).toBe(0);
  });

  test('without the money it fails, for a fee', () => {
    const game = closing(1_400_000, (state) => {
      companyAt(state, 1).balances[0] = 100_000;
    });
    acquisitionsPhase(game.work);
    expect(tutors(game.work)).toMatchObject({ owner: null, purchase: null });
    expect(game.work.report.ledger).toMatchObject([{ cause: 'breakFee', amount: 70_000 }]);
    expect(newsCodes(game)).toContain('acquisitionUnpaid');
  });

  test('authorities stop a purchase that is large for one they watch, after a warning; the target rests', () => {
    const watched = (state: MutableState): void => {
      rich(state);
      for (const row of state.regulation.scrutiny) row.fill(100);
    };
    const blocked = (seed: number) => {
      const game = testGame({ prepare: watched, setup: { seed } });
      const { deals } = game.scenario.parameters.regulation;
      const target = tutors(game.work);
      if (target === undefined) throw new Error('no target');
      companyAt(game.work.state, 1).balances[0] = 100 * deals.scale;
      target.purchase = { buyer: MINERVA, price: 50 * deals.scale, announced: -2, closes: 1 };
      acquisitionsPhase(game.work);
      expect(newsCodes(game)).toContain('acquisitionReviewed');
      return next(game.work);
    };
    const ends = [1, 2, 3, 4, 5, 6, 7, 8].map(blocked);
    const stopped = ends.filter((work) => tutors(work)?.owner === null);
    expect(stopped.length).toBeGreaterThan(0);
    for (const work of stopped) {
      expect(tutors(work)?.restsUntil).toBe(5);
      expect(work.report.news.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['dealBlocked', 'acquisitionBlocked']),
      );
    }
  });
});

test('A6 what a buyer has no business for brings it nothing', () => {
  const game = testGame();
  const [tutoring, etching] = targets;
  if (tutoring === undefined || etching === undefined) throw new Error('no targets');
  const lab = ownIn(game, FORGE).lab.researchers;
  takeOver(game.work, 2, tutoring);
  expect(ownIn(game, FORGE).lab.researchers).toBe(lab);
  const before = game.work.state.maturity.slice();
  const sites = game.work.state.sites.length;
  takeOver(game.work, 0, etching);
  expect(game.work.state.maturity.some((now, f) => now > (before[f] ?? 1))).toBe(true);
  expect(game.work.state.sites).toHaveLength(sites + 1);
  expect(ownIn(game, STRATO).power.generation.at(-1)).toMatchObject({
    source: 'gas',
    mw: 100,
    quartersLeft: 2,
  });
  expect(ownIn(game, STRATO).coreRevenue).toBe(20_001_000);
});
