import { zeros } from '../math/numbers.ts';
import { compile } from './compile.ts';
import type { ScenarioDefinition } from './definition.ts';
import type { DeepReadonly, MarketState } from './state.ts';

/** What customers buy, as market researchers count it and everybody may read it (D1, I1). Units free of the season. */
export interface Volumes {
  /** By segment and company; the last column is what nobody of the scenario serves. */
  readonly bySegment: readonly (readonly number[])[];
  /** The seat's own customers by market cell, which only it knows so closely. */
  readonly own: readonly number[];
}

/** Volumes as a seat reads them. */
export function volumesOf(
  scenario: ScenarioDefinition,
  units: DeepReadonly<MarketState['units']>,
  seatIndex: number,
): Volumes {
  const bySegment = scenario.segments.map(() => zeros(scenario.companies.length + 1));
  for (const cell of compile(scenario).cells) {
    const row = units[cell.index] ?? [];
    const total = bySegment[cell.segment] ?? [];
    for (let i = 0; i < row.length; i++) total[i] = (total[i] ?? 0) + (row[i] ?? 0);
  }
  return { bySegment, own: units.map((row) => row[seatIndex] ?? 0) };
}
