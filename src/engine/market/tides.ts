import type { Work } from '../quarter/work.ts';
import { drawing, type Luck } from '../random/streams.ts';
import type { ScenarioDefinition } from '../state/definition.ts';

/**
 * D1: what nobody foresees. Growth of markets, of foundries and of buyers outside runs above or below its trend for
 * some quarters, and customers' liking for an offer wanders. Nobody sees the tides, only what they do (I1).
 */
export interface TideState {
  /** Growth above trend per segment, relative to it: 0.2 = a fifth faster. */
  demand: number[];
  /** Liking for each company's offer per segment, in units of utility. */
  appeal: number[][];
  /** Growth of packaging and memory above trend, relative to it (W5). */
  supply: number;
  /** Growth of chip buyers outside the scenario above trend, relative to it (S4). */
  outside: number;
}

/** Still water: where every campaign begins. */
export function stillTides(scenario: ScenarioDefinition): TideState {
  return {
    demand: scenario.segments.map(() => 0),
    appeal: scenario.segments.map(() => scenario.companies.map(() => 0)),
    supply: 0,
    outside: 0,
  };
}

/** A copy that phases may change. */
export function copyTides(tides: TideState): TideState {
  return {
    demand: tides.demand.slice(),
    appeal: tides.appeal.map((row) => row.slice()),
    supply: tides.supply,
    outside: tides.outside,
  };
}

/** Moves every tide by a quarter: part of it stays, chance adds to it. Streams of their own (T5). */
export function turnTides(work: Pick<Work, 'scenario' | 'state'>): void {
  const { random } = work.state;
  drawing(random, 'tides', (luck) => turnGrowth(work, luck));
  drawing(random, 'appeal', (luck) => turnAppeal(work, luck));
}

function turnGrowth({ scenario, state: { tides } }: Pick<Work, 'scenario' | 'state'>, luck: Luck): void {
  const { tidePersistence, growthVolatility, supplyVolatility } = scenario.parameters.demand;
  const turned = (tide: number, volatility: number): number =>
    tide * tidePersistence + luck.bell() * volatility;
  for (let s = 0; s < tides.demand.length; s++) {
    const moves = growthVolatility * (scenario.segments[s]?.volatility ?? 1);
    tides.demand[s] = turned(tides.demand[s] ?? 0, moves);
  }
  tides.supply = turned(tides.supply, supplyVolatility);
  tides.outside = turned(tides.outside, growthVolatility);
}

function turnAppeal({ scenario, state: { tides } }: Pick<Work, 'scenario' | 'state'>, luck: Luck): void {
  const { appealVolatility, appealReversion } = scenario.parameters.demand;
  for (const row of tides.appeal)
    for (let i = 0; i < row.length; i++)
      row[i] = (row[i] ?? 0) * (1 - appealReversion) + luck.bell() * appealVolatility;
}
