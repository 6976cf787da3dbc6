import { boomLeft } from '../market/boom.ts';
import type { TideState } from '../market/tides.ts';
import { clamp } from '../math/numbers.ts';
import { log } from '../math/real.ts';
import type { SeatView } from '../state/view.ts';
import type { Draws } from './draws.ts';
import { openingOf } from './opening.ts';

/**
 * D1: tides that fit what is seen. How large a market has become tells part of the tide under it: the rest is drawn. What
 * customers like in an offer, and what drives foundries, is drawn whole.
 */
export function believedTides(view: SeatView, growth: readonly number[], draws: Draws): TideState {
  const { demand } = view.scenario.parameters;
  const bounds = { stays: demand.tidePersistence, moves: demand.growthVolatility };
  const opening = openingOf(view.scenario);
  const appeal = spreadAfter(1 - demand.appealReversion, demand.appealVolatility, view.quarter);
  return {
    demand: view.scenario.segments.map(({ volatility }, s) => {
      const moves = bounds.moves * volatility;
      const seen = ratioLog(view.potential[s] ?? 0, opening.market.potential[s] ?? 0);
      return tideBehind(seen, stepsOf(view, s, growth), { ...bounds, moves }, draws.bell());
    }),
    appeal: view.scenario.segments.map(() => view.scenario.companies.map(() => appeal * draws.bell())),
    supply: spreadAfter(bounds.stays, demand.supplyVolatility, view.quarter) * draws.bell(),
    outside: tideBehind(outsideGrowth(view), outsideSteps(view), bounds, draws.bell()),
  };
}

/** Growth of a segment by trend, quarter by quarter since the start. */
function stepsOf({ scenario, quarter }: SeatView, s: number, last: readonly number[]): number[] {
  const segment = scenario.segments[s];
  const steps: number[] = [];
  let now = segment?.growth ?? last[s] ?? 0;
  for (let q = 0; q < quarter; q++) {
    steps.push(now);
    if (segment !== undefined) now = segment.growthFloor + (now - segment.growthFloor) * segment.growthDecay;
  }
  return steps;
}

function outsideSteps({ scenario, quarter }: SeatView): number[] {
  const [buyer] = scenario.supply.outsideDemand;
  return Array.from({ length: quarter }, (_, q) => ((buyer?.growthPerYear ?? 0) * boomLeft(scenario, q)) / 4);
}

function outsideGrowth(view: SeatView): number {
  return ratioLog(view.supply.outsideDemand[0] ?? 0, view.scenario.supply.outsideDemand[0]?.spend ?? 0);
}

function ratioLog(now: number, before: number): number {
  return now > 0 && before > 0 ? log(now / before) : 0;
}

interface Bounds {
  readonly stays: number;
  readonly moves: number;
}

/**
 * A tide of which only the sum of its past is seen: growth beyond the trend. Mean and spread of what it is now, given that
 * sum, follow from how a tide turns; `bell` says where in that spread it lies. Tides turn from the second quarter on.
 */
function tideBehind(seen: number, trend: readonly number[], { stays, moves }: Bounds, bell: number): number {
  let now = 0;
  let shared = 0;
  let whole = 0;
  let expected = 0;
  trend.forEach((growth, q) => {
    expected += log(1 + Math.max(-0.5, growth));
    if (q === 0) return;
    const weight = growth / (1 + Math.max(-0.5, growth));
    now = stays * stays * now + moves * moves;
    shared = stays * shared;
    whole += 2 * weight * shared + weight * weight * now;
    shared += weight * now;
  });
  if (whole <= 0) return Math.sqrt(now) * bell;
  const bound = 3 * Math.sqrt(now);
  const mean = clamp((shared / whole) * (seen - expected), -bound, bound);
  return mean + Math.sqrt(Math.max(0, now - (shared * shared) / whole)) * bell;
}

/** Deviation of a tide that began at rest and has turned since. */
function spreadAfter(stays: number, moves: number, quarter: number): number {
  let variance = 0;
  for (let q = 1; q < quarter; q++) variance = stays * stays * variance + moves * moves;
  return Math.sqrt(variance);
}
