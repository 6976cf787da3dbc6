import { describe, expect, test } from 'vitest';
import { id } from '../../../src/engine/index.ts';
import {
  justAhead,
  podiumOf,
  rankOf,
  verdictOf,
  weakestOf,
} from '../../../src/ui/app/ending/ending.model.ts';
import { bestSegment, scoresFrom } from '../../../src/ui/app/ending/wayHere.model.ts';

const ranking = [
  ['a', 80],
  ['b', 71.5],
  ['c', 70],
].map(([company, score]) => ({
  company: id<'company'>(String(company)),
  score: Number(score),
  marketValue: 1,
  growth: 1,
  failed: false,
}));

describe('the last edition', () => {
  test('says who stands just ahead, and by how much', () => {
    expect(justAhead(ranking, 'c')).toEqual({ company: 'b', place: 2, points: 1.5 });
    expect(justAhead(ranking, 'a')).toBeNull();
    expect(justAhead(ranking, 'nobody')).toBeNull();
  });

  test('the podium has the second, the first and the third, and no place for nobody', () => {
    expect(podiumOf(ranking).map(({ company, place }) => `${place} ${company}`)).toEqual([
      '2 b',
      '1 a',
      '3 c',
    ]);
    expect(podiumOf(ranking.slice(0, 1)).map(({ place }) => place)).toEqual([1]);
  });

  test('opens with the market in which the company sold most at the end', () => {
    const rows = { 'share.x': [0.9, 0.1], 'share.y': [0, 0.3], 'share.z': [null, null] };
    expect(bestSegment(['x', 'y', 'z'], rows)).toBe('y');
    expect(bestSegment(['x', 'y'], {})).toBe('x');
  });

  test('scores that ran close together stand apart, on an axis below the lowest of them', () => {
    const line = (...values: (number | null)[]) => ({ id: 'a', name: 'A', tone: 0, values });
    expect(scoresFrom([line(76, 83), line(null, 68)])).toBe(60);
    expect(scoresFrom([line(76, 71)])).toBe(60);
    expect(scoresFrom([line(76, 8)])).toBe(0);
    expect(scoresFrom([line(null)])).toBe(0);
  });

  test('O2 names the side that cost most points by its weight', () => {
    const weights = { value: 0.3, market: 0.2, technology: 0.2, resilience: 0.15, responsibility: 0.15 };
    const score = { value: 60, market: 60, technology: 30, resilience: 20, responsibility: 90 };
    expect(weakestOf(score, weights)).toBe('technology');
    expect(weakestOf({ ...score, value: 50 }, weights)).toBe('value');
  });

  test('gives the verdict by place, and says when a company is no more', () => {
    expect(rankOf(ranking, 'b')).toBe(2);
    expect([1, 3, 7, 8].map((rank) => verdictOf(rank, 'active'))).toEqual([
      'first',
      'leading',
      'middle',
      'behind',
    ]);
    expect(verdictOf(1, 'failed')).toBe('failed');
  });
});
