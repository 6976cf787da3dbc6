import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whenItsTurn } from '../../../src/ui/charts/turns.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('charts take turns: one piece of work a task, in the order in which it was asked for', () => {
  const done: string[] = [];
  for (const name of ['first', 'second', 'third']) whenItsTurn(() => done.push(name));
  expect(done).toEqual([]);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(['first']);
  vi.advanceTimersToNextTimer();
  expect(done).toEqual(['first', 'second']);
  vi.runAllTimers();
  expect(done).toEqual(['first', 'second', 'third']);
});

test('work that is taken back is not done, and what comes after it is', () => {
  const done: string[] = [];
  const takeBack = whenItsTurn(() => done.push('gone'));
  whenItsTurn(() => done.push('kept'));
  takeBack();
  vi.runAllTimers();
  expect(done).toEqual(['kept']);
});

test('work asked for after the last turn gets a turn of its own', () => {
  const done: string[] = [];
  whenItsTurn(() => done.push('early'));
  vi.runAllTimers();
  whenItsTurn(() => done.push('late'));
  vi.runAllTimers();
  expect(done).toEqual(['early', 'late']);
});
