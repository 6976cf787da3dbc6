import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MarketBook } from '../../src/engine/market/book.ts';
import { serve } from '../../src/engine/market/clear.ts';
import { nestedShares } from '../../src/engine/market/logit.ts';
import { allocationPhase } from '../../src/engine/quarter/allocation.ts';
import { clearingPhase } from '../../src/engine/quarter/clearing.ts';
import type { Cell } from '../../src/engine/state/compile.ts';
import type { MutableCompany, MutableState } from '../../src/engine/state/state.ts';
import { runs } from '../support/propertyRuns.ts';
import { testGame } from '../support/testGame.ts';

const utility = fc.double({ min: -6, max: 6, noNaN: true });
const gain = fc.double({ min: 0, max: 4, noNaN: true });
const offers = fc.array(fc.tuple(utility, fc.integer({ min: 0, max: 2 })), { minLength: 1, maxLength: 8 });
const lambdas = fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 0.2, max: 1, noNaN: true })));

function sharesOf(rows: readonly (readonly [number, number])[], lambda: readonly number[]): number[] {
  const out = new Float64Array(rows.length);
  const nests = Int32Array.from(rows, ([, nest]) => nest);
  const outside = nestedShares(
    Float64Array.from(rows, ([value]) => value),
    nests,
    lambda,
    out,
    rows.length,
  );
  return [...out, outside];
}

test('D2 shares are shares: none below nothing, all of them one', () => {
  fc.assert(
    fc.property(offers, lambdas, (rows, lambda) => {
      const shares = sharesOf(rows, lambda);
      expect(shares.every((share) => share >= 0)).toBe(true);
      expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
    }),
    runs(300),
  );
});

test('D2 a better offer never lowers its own share and never raises another’s', () => {
  fc.assert(
    fc.property(offers, lambdas, gain, (rows, lambda, better) => {
      const before = sharesOf(rows, lambda);
      const after = sharesOf(
        rows.map(([value, nest], k) => [k === 0 ? value + better : value, nest] as const),
        lambda,
      );
      after.forEach((share, k) => {
        const change = share - (before[k] ?? 0);
        if (k === 0) expect(change).toBeGreaterThanOrEqual(-1e-12);
        else expect(change).toBeLessThanOrEqual(1e-12);
      });
    }),
    runs(300),
  );
});

test('D2 a clone takes more from its nest than from others', () => {
  const rows = [
    [1, 0],
    [1, 1],
  ] as const;
  const before = sharesOf(rows, [0.5, 0.5]);
  const after = sharesOf([...rows, [1, 0]], [0.5, 0.5]);
  const lost = (k: number) => 1 - (after[k] ?? 0) / (before[k] ?? 1);
  expect(lost(0)).toBeGreaterThan(2 * lost(1));
});

const positive = fc.double({ min: 0, max: 1000, noNaN: true });
const crowd = fc.array(fc.tuple(positive, positive, fc.double({ min: 0.01, max: 1, noNaN: true })), {
  minLength: 2,
  maxLength: 6,
});

/** One cell in which companies with some demand and target meet some capacity. */
function served(rows: readonly (readonly [number, number, number])[], capacity: readonly number[]): number[] {
  const all = rows.reduce((sum, [, , target]) => sum + target, 0) + 0.5;
  const row = () => new Float64Array(rows.length);
  const book: MarketBook = {
    start: Int32Array.from([0, rows.length]),
    company: Int32Array.from(rows, (_, i) => i),
    terms: new Float64Array(0),
    target: Float64Array.from(rows, ([, , target]) => target / all),
    outside: Float64Array.from([0.5 / all]),
    demand: Float64Array.from(rows, ([demand]) => demand),
    served: row(),
    spilled: row(),
  };
  const cell = { index: 0, segment: 0 } as Cell; // the rest of a cell is of no account here
  serve(book, [cell], [rows.map(() => 1)], capacity);
  return [...book.served];
}

test('D4 unmet demand spills to rivals with room, and nobody serves more than he can or than is wanted', () => {
  fc.assert(
    fc.property(crowd, (rows) => {
      const capacity = rows.map(([, room]) => room);
      const units = served(rows, capacity);
      const wanted = rows.reduce((sum, [demand]) => sum + demand, 0);
      expect(units.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(wanted + 1e-6);
      rows.forEach(([demand, room], i) => {
        expect(units[i]).toBeLessThanOrEqual(room + 1e-6);
        expect(units[i]).toBeGreaterThanOrEqual(Math.min(demand, room) - 1e-6);
      });
    }),
    runs(300),
  );
  expect(
    served(
      [
        [100, 0, 1],
        [100, 0, 1],
      ],
      [0, 1000],
    )[1],
  ).toBeGreaterThan(150);
  expect(
    served(
      [
        [100, 0, 1],
        [100, 0, 1],
      ],
      [0, 100],
    ),
  ).toEqual([0, 100]);
});

test('D4 more capacity never lowers the volume that its owner serves', () => {
  fc.assert(
    fc.property(crowd, gain, (rows, more) => {
      const capacity = rows.map(([, room]) => room);
      const [before] = served(rows, capacity);
      const [after] = served(
        rows,
        capacity.map((room, i) => (i === 0 ? room + more * 100 : room)),
      );
      expect(after).toBeGreaterThanOrEqual((before ?? 0) - 1e-6);
    }),
    runs(300),
  );
});

/** Units that a company sells in a segment of the small world after a change of its first state. */
function sold(segment: number, company: number, change: (state: MutableState) => void): number {
  const game = testGame({ prepare: change });
  allocationPhase(game.work);
  clearingPhase(game.work);
  return game.work.scratch.served[segment]?.[company] ?? 0;
}

const SALES = [
  [0, 0],
  [1, 0],
  [2, 1],
] as const;

test('property 3: a lower price never lowers own volume, in any segment', () => {
  const price = fc.double({ min: 0.2, max: 5, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...SALES), price, price, ([segment, company], a, b) => {
      const at = (value: number) =>
        sold(segment, company, (state) => {
          const row = state.companies[company]?.prices;
          if (row !== undefined) row[segment] = value;
        });
      expect(at(Math.min(a, b))).toBeGreaterThanOrEqual(at(Math.max(a, b)) - 1e-9);
    }),
    runs(60),
  );
});

test('property 3: more trust, more sales effort and more servers never lower own volume', () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.constantFrom(...SALES), part, part, ([segment, company], a, b) => {
      const [low, high] = [Math.min(a, b), Math.max(a, b)];
      const edit = (state: MutableState, change: (own: MutableCompany) => void) => {
        const own = state.companies[company];
        if (own !== undefined) change(own);
      };
      const changes: ((state: MutableState, part: number) => void)[] = [
        (state, share) => {
          edit(state, (own) => {
            own.trust = 100 * share;
          });
        },
        (state, share) => {
          edit(state, (own) => {
            own.spending.sales = 1e6 * share;
          });
        },
        (state, share) => {
          edit(state, (own) => {
            own.serverMW = [2600 * share, 1300 * share];
          });
        },
      ];
      for (const change of changes) {
        const [less, more] = [low, high].map((share) =>
          sold(segment, company, (state) => change(state, share)),
        );
        expect(more).toBeGreaterThanOrEqual((less ?? 0) - 1e-9);
      }
    }),
    runs(30),
  );
});
