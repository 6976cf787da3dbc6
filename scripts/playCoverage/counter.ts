import type { GameState, ScenarioDefinition } from '../../src/engine/index.ts';

/** How often each thing came up, by a name such as `greatOutage` or `greatOutage/credit`. */
export type Tally = Readonly<Record<string, number>>;

/**
 * Something of a scenario that ought to come up in play: its events and their options, its objectives. What is counted is
 * one entry here; the tool knows nothing else about it.
 */
export interface Counter {
  readonly id: string;
  /** Names of everything that could come up, in the order of the scenario. */
  names(scenario: ScenarioDefinition): string[];
  /** Names that came up in a campaign that is over, each as often as it did. */
  count(state: GameState, scenario: ScenarioDefinition): string[];
  /** Whether something that never came up is a fault. */
  required(name: string): boolean;
}

/** How often each name came up in some campaigns. */
export function tallyOf(campaigns: readonly (readonly string[])[]): Tally {
  const tally: Record<string, number> = {};
  for (const name of campaigns.flat()) tally[name] = (tally[name] ?? 0) + 1;
  return tally;
}

/** Names that ought to have come up and never did. */
export function missing(counter: Counter, scenario: ScenarioDefinition, tally: Tally): string[] {
  return counter.names(scenario).filter((name) => counter.required(name) && (tally[name] ?? 0) === 0);
}
