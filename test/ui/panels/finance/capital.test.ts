import { describe, expect, test } from 'vitest';
import type { SeatView } from '../../../../src/engine/index.ts';
import { circularRows } from '../../../../src/ui/panels/finance/circular.model.ts';
import { covenantMeters, covenantTone } from '../../../../src/ui/panels/finance/covenant.model.ts';
import { LADDER, rungOf, waysOut } from '../../../../src/ui/panels/finance/distress.model.ts';
import { lotsOf } from '../../../../src/ui/panels/finance/estates.model.ts';
import { tradables } from '../../../../src/ui/panels/finance/trade.model.ts';
import { viewOf } from '../../../support/giveCommand.ts';
import { testGame } from '../../../support/testGame.ts';
import { FORGE, MINERVA, STRATO } from '../../../support/world/ids.ts';

const view = viewOf(testGame(), STRATO);
const withOwn = (change: Partial<SeatView['own']>): SeatView => ({
  ...view,
  own: { ...view.own, ...change },
});
const withFinance = (change: Partial<SeatView['own']['finance']>): SeatView =>
  withOwn({ finance: { ...view.own.finance, ...change } });

describe('F3 covenants', () => {
  const limits = { leverage: 3, coverage: 4, highestLeverage: 2, lowestCoverage: 4, secured: 200 };

  test('meters fill up to their limit, and stop a little beyond it', () => {
    const meters = covenantMeters({ ...limits, isSecured: true, isMet: true }, 100);
    expect(meters.map(({ id, value }) => [id, value])).toEqual([
      ['security', 0.5],
      ['leverage', 1.25],
      ['coverage', 1],
    ]);
  });

  test('a breach is told louder than a warning', () => {
    expect([covenantTone('met'), covenantTone('warned'), covenantTone('breached')]).toEqual([
      'good',
      'warn',
      'bad',
    ]);
  });
});

describe('F3 the ladder', () => {
  test('a company stands on the worst rung that is true of it', () => {
    expect(rungOf(view)).toBe('sound');
    expect(rungOf(withFinance({ covenant: { rating: 'A', status: 'warned', quartersOff: 1 } }))).toBe(
      'warned',
    );
    expect(rungOf(withFinance({ emergencyDebt: 1 }))).toBe('loan');
    expect(rungOf(withOwn({ status: 'restructuring' }))).toBe('restructuring');
    expect(rungOf(withOwn({ status: 'failed' }))).toBe('failed');
    expect(LADDER[0]).toBe('sound');
  });

  test('only ways that are open are shown', () => {
    expect(waysOut(view, 'sound')).toEqual(['keep']);
    const ways = waysOut(view, 'loan');
    expect(ways).toContain('shares');
    expect(ways).not.toContain('round');
    // What it holds is private: it cannot be sold on the market.
    expect(ways).not.toContain('sellStakes');
    expect(waysOut(withOwn({ payout: 0 }), 'loan')).not.toContain('payout');
  });
});

test('F6 listed companies can be bought, private ones and one’s own not, and nothing is sold that is not held', () => {
  expect(tradables(view, 'buy').map(({ company }) => company)).toEqual([FORGE]);
  expect(tradables(view, 'sell')).toEqual([]);
  const stakes = view.own.stakes.map((held, i) => (i === 2 ? 0.01 : held));
  expect(tradables(withOwn({ stakes }), 'sell')).toEqual([{ company: FORGE, held: 0.01, most: 0.01 }]);
});

test('F6 circles of the seat come first, and bars are relative to the largest sum', () => {
  const flow = { returned: 5, compute: 1, chips: 2 };
  const rows = circularRows({
    ...view,
    circular: [
      { ...flow, investor: FORGE, buyer: MINERVA, invested: 40 },
      { ...flow, investor: STRATO, buyer: MINERVA, invested: 10 },
    ],
  });
  expect(
    rows.map(({ investor, investedBar, returnedBar, lastQuarter }) => [
      investor,
      investedBar,
      returnedBar,
      lastQuarter,
    ]),
  ).toEqual([
    [STRATO, 0.25, 0.125, 3],
    [FORGE, 1, 0.125, 3],
  ]);
});

test('F3 lots that can still be had come first, with the seat’s own bid', () => {
  const lot = {
    what: { kind: 'model', model: 'Rook', capability: 9 },
    value: 5,
    reserve: 3,
    buyer: null,
    price: 0,
  } as const;
  const estate = {
    company: FORGE,
    opened: 0,
    auctions: 1,
    status: 'open',
    raised: 0,
    paidToLenders: 0,
  } as const;
  const lots = lotsOf({
    ...view,
    estates: [
      {
        ...estate,
        lots: [
          { ...lot, id: 'sold', status: 'sold', bids: [] },
          { ...lot, id: 'open', status: 'open', bids: [{ bidder: STRATO, amount: 4 }] },
        ],
      },
    ],
  });
  expect(lots.map(({ lot: one, bid }) => [one.id, bid])).toEqual([
    ['open', 4],
    ['sold', null],
  ]);
});
