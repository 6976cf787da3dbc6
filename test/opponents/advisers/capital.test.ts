import { describe, expect, test } from 'vitest';
import type { SeatView } from '../../../src/engine/index.ts';
import { estates } from '../../../src/opponents/advisers/estates.ts';
import { holdings } from '../../../src/opponents/advisers/holdings.ts';
import { listing } from '../../../src/opponents/advisers/listing.ts';
import type { Budget } from '../../../src/opponents/budget.ts';
import { viewOf } from '../../support/giveCommand.ts';
import { testGame } from '../../support/testGame.ts';
import { FORGE, MINERVA, STRATO } from '../../support/world/ids.ts';
import { balanced } from '../support.ts';

const doctrine = balanced;
const rich: Budget = {
  cash: 100_000_000,
  floor: 1_000_000,
  income: 5_000_000,
  promised: 0,
  room: 100_000_000,
  near: 100_000_000,
  envelope: 10_000_000,
  plan: 10_000_000,
  invest: 10_000_000,
  runway: 40,
};
const poor: Budget = { ...rich, cash: 0, near: -1_000_000, room: -1_000_000, invest: 0, runway: 1 };

/** The lab with books that a market likes, some quarters into the campaign. */
function ready(quarter: number): SeatView {
  const game = testGame({
    prepare(state) {
      state.quarter = quarter;
      state.companies[1]?.past.revenue.fill(800_000);
    },
  });
  return viewOf(game, MINERVA);
}

test('F4 a private company lists while the window is open, sooner when money is short', () => {
  const quarters = Array.from({ length: 40 }, (_, k) => k + 3);
  const count = (budget: Budget) =>
    quarters.filter((q) => listing(ready(q), doctrine, budget).length > 0).length;
  expect(count(poor)).toBeGreaterThan(count(rich));
  const shut = quarters.filter((q) => listing({ ...ready(q), sentiment: 0.5 }, doctrine, poor).length > 0);
  expect(shut).toEqual([]);
});

describe('F6 holdings', () => {
  const holder = (): SeatView => {
    const view = viewOf(testGame(), STRATO);
    return { ...view, own: { ...view.own, stakes: [0, 0.1, 0.03] } };
  };

  test('what is listed is sold when cash runs out', () => {
    expect(holdings(holder(), doctrine, poor)).toMatchObject([{ kind: 'sellStake', company: FORGE }]);
    expect(holdings(holder(), doctrine, { ...rich, cash: 0 })).toEqual([]);
  });

  /** The holder beside a listed company whose sales grew so fast of late and that earns such a part of them. */
  const beside = (growth: number, margin: number): SeatView => {
    const view = holder();
    const rivals = view.rivals.map((one) => {
      if (one.id !== FORGE || one.filings === null) return one;
      const revenue = [1, 1 + growth / 4, 1 + growth / 2, 1 + (3 * growth) / 4, 1 + growth].map(
        (factor) => (factor * one.marketValue) / 20,
      );
      const operatingIncome = revenue.map((sales) => margin * sales);
      // The view's own objects read from the state when asked: a plain copy stands still.
      return { ...plainly(one), filings: { ...one.filings, revenue, operatingIncome } };
    });
    return { ...view, rivals };
  };
  const plainly = (one: SeatView['rivals'][number]): SeatView['rivals'][number] => ({
    ...one,
    id: one.id,
    listed: one.listed,
    status: one.status,
    lockedUntil: one.lockedUntil,
    marketValue: one.marketValue,
    stakes: one.stakes,
  });
  const years = Array.from({ length: 40 }, (_, quarter) => quarter);
  const boughtIn = (growth: number, margin: number, budget: Budget) =>
    years.flatMap((quarter) => {
      const view = beside(growth, margin);
      return holdings({ ...view, own: { ...view.own, stakes: [0, 0, 0] }, quarter }, doctrine, budget);
    });

  test('a price that has run ahead of profits and growth is sold, block by block', () => {
    expect(holdings(beside(-0.2, -0.1), doctrine, rich)).toEqual([
      { kind: 'sellStake', company: FORGE, fraction: 0.02 },
    ]);
    expect(holdings(beside(0.2, 0.3), doctrine, rich).filter(({ kind }) => kind === 'sellStake')).toEqual([]);
  });

  test('spare money goes into shares with good prospects now and then, and never into poor ones', () => {
    const bought = boughtIn(0.2, 0.4, rich);
    expect(bought.length).toBeGreaterThan(0);
    expect(bought.length).toBeLessThan(years.length);
    for (const one of bought) expect(one).toMatchObject({ kind: 'buyStake', company: FORGE });
    expect(boughtIn(0, 0.02, rich)).toEqual([]);
    expect(boughtIn(0.2, 0.4, { ...rich, cash: 2_000_000 })).toEqual([]);
  });
});

describe('F3 estates', () => {
  const sale = (): SeatView => {
    const view = viewOf(testGame(), STRATO);
    const what = { kind: 'stake', company: FORGE, fraction: 0.01 } as const;
    const lot = { id: 'lot-1', what, value: 700_000, reserve: 420_000, bids: [], status: 'open' } as const;
    const estate = {
      company: MINERVA,
      opened: 0,
      auctions: 0,
      status: 'open',
      raised: 0,
      paidToLenders: 0,
    } as const;
    return { ...view, estates: [{ ...estate, lots: [{ ...lot, buyer: null, price: 0 }] }] };
  };

  test('a company with means bids less than the worth and at least the lowest bid', () => {
    const [bid] = estates(sale(), doctrine, rich);
    expect(bid).toMatchObject({ kind: 'bidForAssets', lot: 'lot-1' });
    const amount = bid?.kind === 'bidForAssets' ? bid.amount : 0;
    expect(amount).toBeGreaterThanOrEqual(420_000);
    expect(amount).toBeLessThan(700_000);
  });

  test('nobody bids with money that is not there', () => {
    expect(estates(sale(), doctrine, poor)).toEqual([]);
  });
});
