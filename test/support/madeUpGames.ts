import type { ArenaPlan } from '../../src/cli/arena/arenaPlan.ts';
import type { GameRecord } from '../../src/cli/arena/game.ts';

/** A game that nobody played: scores by quarter, then by company. */
export function madeUpGame(scores: number[][], changes: Partial<GameRecord> = {}): GameRecord {
  const companies = scores[0] ?? [];
  return {
    seed: 1,
    stateHash: '',
    scores,
    done: scores.map((row) => row.map(() => 1)),
    failed: companies.map(() => null),
    forfeits: [],
    misread: 0,
    refused: 0,
    ...changes,
  };
}

/** A plan of entrants by name; `c` is a company that nobody may play. */
export function madeUpPlan(names: readonly string[], changes: Partial<ArenaPlan> = {}): ArenaPlan {
  return {
    scenario: 'made-up',
    companies: ['a', 'b', 'c'],
    seats: ['a', 'b'],
    entrants: names.map((name) => ({ name, entrant: name, player: { kind: 'program', doctrine: name } })),
    games: 2,
    seed: 1,
    quarters: 4,
    difficulty: 'manager',
    ...changes,
  };
}
