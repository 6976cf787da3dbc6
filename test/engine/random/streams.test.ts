import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bell,
  createRandomState,
  STREAM_NAMES,
  type StreamName,
  uniform,
} from '../../../src/engine/random/streams.ts';

const stream = fc.constantFrom(...STREAM_NAMES);
const seed = fc.integer({ min: 0, max: 2 ** 31 - 1 });

function row(count: number, draw: () => number): number[] {
  return Array.from({ length: count }, draw);
}

const mean = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
const deviation = (values: readonly number[]) =>
  Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));

test('T5 a draw moves its own stream and no other', () => {
  fc.assert(
    fc.property(seed, stream, stream, (start, drawn, other) => {
      const random = createRandomState(start);
      uniform(random, drawn);
      bell(random, drawn);
      const fresh = createRandomState(start);
      expect(random[drawn]).not.toEqual(fresh[drawn]);
      if (other !== drawn) expect(random[other]).toEqual(fresh[other]);
    }),
  );
});

test('T5 every stream and every seed has draws of its own', () => {
  const first = (start: number, name: StreamName) => uniform(createRandomState(start), name);
  const draws = [1, 2, 3].flatMap((start) => STREAM_NAMES.map((name) => first(start, name)));
  expect(new Set(draws).size).toBe(draws.length);
});

test('T4 streams go on where plain data left them', () => {
  const random = createRandomState(9);
  uniform(random, 'training');
  const kept: typeof random = JSON.parse(JSON.stringify(random));
  const next = row(5, () => uniform(random, 'training'));
  expect(row(5, () => uniform(kept, 'training'))).toEqual(next);
});

test('T5 uniform draws fill [0, 1) evenly', () => {
  const random = createRandomState(4);
  const draws = row(20_000, () => uniform(random, 'demand'));
  expect(Math.min(...draws)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...draws)).toBeLessThan(1);
  expect(mean(draws)).toBeCloseTo(0.5, 2);
  expect(deviation(draws)).toBeCloseTo(Math.sqrt(1 / 12), 2);
});

test('M2, I1 bell draws have mean 0 and deviation 1 and stay within three', () => {
  const random = createRandomState(4);
  const draws = row(20_000, () => bell(random, 'estimates'));
  expect(Math.abs(mean(draws))).toBeLessThan(0.03);
  expect(Math.abs(deviation(draws) - 1)).toBeLessThan(0.03);
  expect(Math.max(...draws.map(Math.abs))).toBeLessThanOrEqual(3);
});
