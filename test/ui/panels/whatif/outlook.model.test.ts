import { describe, expect, test } from 'vitest';
import type { OutlookPicture } from '../../../../src/store/types.ts';
import {
  effectOf,
  effectsOf,
  fanOf,
  metricOf,
  verdictOf,
} from '../../../../src/ui/panels/whatif/outlook.model.ts';
import { seatView } from '../seat.ts';

const band = (p50: number, half = 2) => ({
  p10: p50 - half,
  p25: p50 - half / 2,
  p50,
  p75: p50 + half / 2,
  p90: p50 + half,
});
const picture = (isStaged: boolean): OutlookPicture => ({
  worlds: 4,
  of: 8,
  quarters: 2,
  metrics: {
    cash: {
      plain: [band(10), band(20)],
      staged: isStaged ? [band(11), band(25)] : null,
      difference: isStaged ? [band(1), band(5)] : null,
    },
    revenue: { plain: [band(1), band(2)], staged: null, difference: null },
  },
});
const history = {
  quarters: ['2025Q4', '2026Q1'],
  series: { strato: { cash: [7, 9], debt: [null, 1] } },
  world: {},
};
const seat = seatView('strato');
const source = { history, seat: seat.seat, quarter: 1 };
const start = { year: 2026, quarter: 1 };

describe('the fan of a figure', () => {
  test('T1 has its past, and the quarters from the one that is being decided', () => {
    const data = fanOf(picture(true), 'cash', source, start, (id) => id);
    expect(data?.past).toEqual([
      { period: '2025Q4', value: 7 },
      { period: '2026Q1', value: 9 },
    ]);
    expect(data?.periods).toEqual(['2026Q2', '2026Q3']);
    expect(data?.withStaged.map(({ p50 }) => p50)).toEqual([11, 25]);
    expect(data?.withoutStaged?.map(({ p50 }) => p50)).toEqual([10, 20]);
  });

  test('is a single one while nothing is staged, and none for a figure that nobody knows', () => {
    const data = fanOf(picture(false), 'cash', source, start, (id) => id);
    expect(data?.withStaged.map(({ p50 }) => p50)).toEqual([10, 20]);
    expect(data?.withoutStaged).toBeUndefined();
    expect(fanOf(picture(false), 'trust', source, start, (id) => id)).toBeNull();
  });
});

test('an effect is read at the end of the horizon', () => {
  expect(effectOf(picture(true), 'cash')).toMatchObject({
    plain: band(20),
    staged: band(25),
    difference: band(5),
  });
  expect(effectOf(picture(true), 'score')).toBeNull();
  expect(effectsOf(picture(true), seat).map(({ metric }) => metric)).toEqual(['revenue', 'cash']);
});

test.each([
  [band(0, 0), 'none'],
  [band(5, 2), 'clear'],
  [band(-5, 2), 'clear'],
  [band(3, 0), 'clear'],
  [band(1, 10), 'eitherWay'],
])('%j is %s', (difference, verdict) => {
  expect(verdictOf(difference)).toBe(verdict);
});

test('a figure that the picture does not have gives way to cash', () => {
  expect(metricOf(picture(true), 'revenue')).toBe('revenue');
  expect(metricOf(picture(true), 'none')).toBe('cash');
  expect(metricOf(null, null)).toBe('cash');
});
