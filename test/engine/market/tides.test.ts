import { describe, expect, test } from 'vitest';
import { growMarkets } from '../../../src/engine/market/capacity.ts';
import { type TideState, turnTides } from '../../../src/engine/market/tides.ts';
import { resolveQuarter } from '../../../src/engine/quarter/resolveQuarter.ts';
import type { DeepReadonly } from '../../../src/engine/state/state.ts';
import { testGame, testScenario } from '../../support/testGame.ts';

const ROUGH = { tidePersistence: 0.7, growthVolatility: 0.2, appealVolatility: 0.05, supplyVolatility: 0.2 };

/** Tides after so many quarters, with rules of demand changed. */
function tidesAfter(quarters: number, rules: Partial<typeof ROUGH>, seed = 1): TideState {
  const plain = testScenario();
  const demand = { ...plain.parameters.demand, ...rules };
  const scenario = { ...plain, parameters: { ...plain.parameters, demand } };
  const { work } = testGame({ scenario, setup: { seed } });
  for (let k = 0; k < quarters; k++) turnTides(work);
  return work.state.tides;
}

const levels = (tides: DeepReadonly<TideState>): number[] => [
  ...tides.demand,
  ...tides.appeal.flat(),
  tides.supply,
  tides.outside,
];

describe('D1 tides', () => {
  test('D1 without volatility the water stays still', () => {
    expect(levels(tidesAfter(8, {})).every((level) => level === 0)).toBe(true);
  });

  test('W3, D1 the first quarter goes on from the last real one in still water; tides turn after it', () => {
    const plain = testScenario();
    const demand = { ...plain.parameters.demand, ...ROUGH };
    const game = testGame({ scenario: { ...plain, parameters: { ...plain.parameters, demand } } });
    const first = resolveQuarter(game.scenario, game.state, {}).state;
    expect(levels(first.tides).every((level) => level === 0)).toBe(true);
    const second = resolveQuarter(game.scenario, first, {}).state;
    expect(levels(second.tides).some((level) => level !== 0)).toBe(true);
  });

  test('D1 growth runs above and below trend, and comes back', () => {
    const seeds = Array.from({ length: 200 }, (_, k) => tidesAfter(12, ROUGH, k + 1).demand[0] ?? 0);
    const mean = seeds.reduce((a, b) => a + b, 0) / seeds.length;
    const deviation = Math.sqrt(seeds.reduce((a, b) => a + b * b, 0) / seeds.length);
    // An autoregression of 0.7 with steps of 0.2 has a deviation of 0.2 / √(1 − 0.49) = 0.28.
    expect(Math.abs(mean)).toBeLessThan(0.07);
    expect(deviation).toBeGreaterThan(0.22);
    expect(deviation).toBeLessThan(0.34);
  });

  test('D1 a segment may be rougher than the others, or calm: its own factor on the deviation', () => {
    const plain = testScenario();
    const demand = { ...plain.parameters.demand, ...ROUGH };
    const segments = plain.segments.map((segment, s) => ({ ...segment, volatility: [3, 0][s] ?? 1 }));
    const scenario = { ...plain, segments, parameters: { ...plain.parameters, demand } };
    const { work } = testGame({ scenario, setup: { seed: 1 } });
    for (let k = 0; k < 8; k++) turnTides(work);
    const even = tidesAfter(8, ROUGH).demand;
    expect(work.state.tides.demand[0]).toBeCloseTo(3 * (even[0] ?? 0), 12);
    expect(work.state.tides.demand[1]).toBe(0);
    expect(work.state.tides.demand[2]).toBe(even[2]);
  });

  test('T5 the liking for offers has a stream of its own: it moves no tide of growth', () => {
    const calm = tidesAfter(6, { ...ROUGH, appealVolatility: 0 });
    const moved = tidesAfter(6, ROUGH);
    expect(moved.demand).toEqual(calm.demand);
    expect(moved.appeal).not.toEqual(calm.appeal);
  });

  test('D1 a market above its trend grows faster than planned', () => {
    const { work } = testGame({
      prepare: (state) => {
        state.tides.demand[0] = 0.5;
      },
    });
    const before = [...work.state.market.potential];
    const growth = [...work.state.market.growth];
    growMarkets(work);
    expect(work.state.market.potential[0]).toBeCloseTo((before[0] ?? 0) * (1 + (growth[0] ?? 0) * 1.5), 6);
    expect(work.state.market.potential[1]).toBeCloseTo((before[1] ?? 0) * (1 + (growth[1] ?? 0)), 6);
  });
});
