import { describe, expect, test } from 'vitest';
import { moved, weightOf } from '../../../src/cli/sensitivity/moved.ts';
import { type Outcome, WORLD, type WorldMark } from '../../../src/cli/sensitivity/outcome.ts';

/** A campaign in which every mark came to 1000, but some. */
function outcome(
  other: Partial<Record<WorldMark, number>> = {},
  scores: readonly number[] = [50, 60],
): Outcome {
  // Object.fromEntries loses the literal keys; the list holds every one of them.
  const even = Object.fromEntries(WORLD.map((mark) => [mark, 1000])) as Record<WorldMark, number>;
  return { world: { ...even, ...other }, scores };
}

describe('what a number moves', () => {
  test('tells what moves most, with its sign, and the mean of all marks', () => {
    const found = moved([{ first: outcome(), second: outcome({ capex: 2000, powerMW: 900 }, [55, 58]) }]);
    expect(found.most).toEqual({ mark: 'capex', change: expect.closeTo(1, 9) });
    expect(found.world).toBeCloseTo((Math.log(2) - Math.log(0.9)) / WORLD.length, 9);
    expect(found.scores).toBeCloseTo(3.5, 9);
    expect(moved([{ first: outcome({ capex: 2000 }), second: outcome() }]).most.change).toBeCloseTo(-0.5, 9);
  });

  test('what goes up on one seed and down on another is chance, and cancels', () => {
    const up = { first: outcome(), second: outcome({ capex: 1500 }, [60, 60]) };
    const down = { first: outcome({ capex: 1500 }, [60, 60]), second: outcome() };
    expect(moved([up]).world).toBeGreaterThan(0.05);
    expect(moved([up, down])).toMatchObject({ world: expect.closeTo(0, 12), scores: 0 });
  });

  test('a tenth of the world weighs as much as ten points', () => {
    expect(weightOf({ world: 0.1, scores: 0 })).toBeCloseTo(weightOf({ world: 0, scores: 10 }), 12);
  });
});
