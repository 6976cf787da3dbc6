import type { ArenaGame } from './game.ts';
import type { Entrant } from './player.ts';

/** What an arena is played on. */
export interface ArenaPlan {
  readonly scenario: string;
  /** Companies in the scenario's order, and those of them that a person may play. */
  readonly companies: readonly string[];
  readonly seats: readonly string[];
  readonly entrants: readonly Entrant[];
  readonly games: number;
  /** Seed of the first block of games. */
  readonly seed: number;
  readonly quarters: number;
  readonly difficulty: string;
}

/** A campaign of the plan on a seed, every seat led as the scenario says. */
export function gameOf({ scenario, quarters, difficulty }: ArenaPlan, seed: number): ArenaGame {
  return { scenario, seed, quarters, difficulty, players: {} };
}
