import { describe, expect, test } from 'vitest';
import { PHASES } from '../../../src/ui/market/picture.ts';
import {
  LONGEST_MS,
  makeTimeline,
  TimelineClock,
  weightiest,
} from '../../../src/ui/market/play/timeline.model.ts';
import { happening } from './picture.ts';

describe('timeline', () => {
  test('T3 phases come in the order of the quarter, silent ones are passed over', () => {
    const timeline = makeTimeline([
      happening('a', 'valuation'),
      happening('b', 'agreements'),
      happening('c', 'construction'),
    ]);
    expect(timeline.steps.map((step) => step.phase)).toEqual(['agreements', 'construction', 'valuation']);
    expect(timeline.steps.map((step) => step.start)).toEqual(
      [...timeline.steps.map((step) => step.start)].sort((a, b) => a - b),
    );
  });

  test('a phase shows its largest happenings and lists them all', () => {
    const many = Array.from({ length: 30 }, (_, index) => happening(`h${index}`, 'construction', index / 30));
    const [step] = makeTimeline(many).steps;
    expect(step?.beats.length).toBe(6);
    expect(step?.beats[0]?.happening.id).toBe('h29');
    expect(step?.all.length).toBe(30);
    if (step === undefined) throw new Error('A phase with happenings has a step.');
    expect(weightiest(step, 2).map((beat) => beat.happening.id)).toEqual(['h28', 'h29']);
  });

  test('however much happened, it is told within the limit', () => {
    const flood = PHASES.flatMap((phase) =>
      Array.from({ length: 9 }, (_, index) => happening(`${phase}${index}`, phase)),
    );
    const timeline = makeTimeline(flood);
    expect(timeline.duration).toBeLessThanOrEqual(LONGEST_MS);
    const last = timeline.steps.at(-1);
    expect((last?.start ?? 0) + (last?.duration ?? 0)).toBeCloseTo(LONGEST_MS, 6);
  });

  test('nothing happened: it is over at once', () => {
    const clock = new TimelineClock(makeTimeline([]), 1);
    expect(clock.advance(16)).toEqual({ step: null, beats: [], done: true });
    expect(clock.fraction).toBe(1);
  });
});

describe('clock', () => {
  const timeline = makeTimeline([
    happening('a', 'agreements'),
    happening('b', 'agreements'),
    happening('c', 'report'),
  ]);

  test('every beat is passed exactly once, whatever the frame length', () => {
    for (const frame of [3, 16, 90, 5000]) {
      const clock = new TimelineClock(timeline, 1);
      const heard: string[] = [];
      for (let i = 0; i < 5000; i++) {
        const passed = clock.advance(frame);
        heard.push(...passed.beats.map((beat) => beat.happening.id));
        if (passed.done) break;
      }
      expect(heard).toEqual(['a', 'b', 'c']);
    }
  });

  test('double speed takes half the time, and speed is kept in range', () => {
    const clock = new TimelineClock(timeline, 2);
    expect(clock.advance(timeline.duration / 2).done).toBe(true);
    const fast = new TimelineClock(timeline, 1);
    fast.setSpeed(1000);
    expect(fast.advance(timeline.duration / 9).done).toBe(false);
    expect(fast.advance(timeline.duration / 8).done).toBe(true);
  });
});
