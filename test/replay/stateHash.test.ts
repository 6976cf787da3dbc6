import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assertPlainData } from '../../src/replay/plainData.ts';
import { scenarioHash, stateHash } from '../../src/replay/stateHash.ts';
import { testGame, testScenario } from '../support/testGame.ts';

describe('T4 the hash of a state', () => {
  test('is the same for equal states, whatever the order of their keys', () => {
    const { state } = testGame();
    const turned = Object.fromEntries(Object.entries(structuredClone(state)).reverse());
    // The same members in another order: still a state.
    expect(stateHash(turned as unknown as typeof state)).toBe(stateHash(state));
    expect(stateHash(state)).toMatch(/^[0-9a-f]{64}$/);
  });

  test('changes with any figure', () => {
    const { state } = testGame();
    const other = testGame({
      prepare: (draft) => {
        draft.sentiment += 1e-12;
      },
    });
    expect(stateHash(other.state)).not.toBe(stateHash(state));
  });

  test('of a scenario tells two scenarios apart', () => {
    expect(scenarioHash(testScenario())).toBe(scenarioHash(testScenario()));
    expect(scenarioHash(testScenario({ quarters: 23 }))).not.toBe(scenarioHash(testScenario()));
  });

  test('is the known one of RFC 8785 canonical JSON', () => {
    // sha256 of {"a":1,"b":[true,null,"é"]}
    const data = { b: [true, null, 'é'], a: 1 } as unknown as Parameters<typeof stateHash>[0];
    expect(stateHash(data)).toBe('9488dd13ca33d3291f5a91a1833dfa164811755ffba538c2b340780f8c31a0cb');
  });
});

describe('plain data', () => {
  test.each([
    ['undefined', { a: [{ b: undefined }] }, /^a\[0\]\.b: undefined/],
    ['NaN', { a: Number.NaN }, /^a: NaN/],
    ['infinity', [1, Number.POSITIVE_INFINITY], /^\[1\]: Infinity/],
    ['minus zero', { a: -0 }, /^a: -0/],
    ['a hole in a list', { a: new Array<number>(2) }, /^a\[0\]: undefined/],
    ['a Map', { a: new Map() }, /^a: not a plain object/],
    ['a Date', { a: new Date(0) }, /^a: not a plain object/],
    ['a function', { a: () => 1 }, /^a: function/],
    ['a bigint', { a: 1n }, /^a: bigint/],
  ])('%s is refused, with its place', (_name, value, message) => {
    expect(() => assertPlainData(value)).toThrow(message);
  });

  test('a circle is refused', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(() => assertPlainData(circle)).toThrow(/circle/);
  });

  test('whatever is allowed comes back from JSON as it was', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withSparseArray: true }),
        (value) => {
          try {
            assertPlainData(value);
          } catch {
            return;
          }
          expect(JSON.parse(JSON.stringify(value))).toEqual(value);
        },
      ),
      { numRuns: 500 },
    );
  });
});
