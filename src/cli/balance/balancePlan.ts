import type { Difficulty, LeverId } from '../../engine/index.ts';
import type { ArenaGame, GameRecord } from '../arena/game.ts';
import type { Entrant } from '../arena/player.ts';

/** What a balance report is about. */
export interface BalancePlan {
  readonly scenario: string;
  readonly companies: readonly string[];
  /** Companies that a person may play. */
  readonly seats: readonly string[];
  readonly doctrines: readonly string[];
  /** From the weakest to the strongest. */
  readonly difficulties: readonly Difficulty['id'][];
  /** How everybody plays of whom nothing else is said. */
  readonly usual: string;
  readonly levers: readonly LeverId[];
  readonly bots: readonly Entrant[];
  /** First seed, and how many the largest part of the report rests on. */
  readonly seed: number;
  readonly seeds: number;
  readonly quarters: number;
}

/** Campaigns of one kind that a part of the report needs, and the text that it makes of them. */
export interface Section {
  readonly id: string;
  readonly games: (plan: BalancePlan) => readonly ArenaGame[];
  readonly write: (plan: BalancePlan, records: readonly GameRecord[]) => string;
}

/**
 * Seeds of a part. Parts that play many campaigns a seed rest on fewer: pairs of the same seed and seat say more than as many
 * campaigns of their own.
 */
export function seedsFor({ seed, seeds }: BalancePlan, part: 'all' | 'levels' | 'pairs'): number[] {
  const divisor = part === 'all' ? 1 : part === 'levels' ? 4 : 20;
  return Array.from({ length: Math.max(1, Math.ceil(seeds / divisor)) }, (_, k) => seed + k);
}

/** Campaigns in which every company is led as the scenario says. */
export function usualGames(plan: BalancePlan, seeds: readonly number[]): ArenaGame[] {
  const { scenario, quarters, usual: difficulty } = plan;
  return seeds.map((seed) => ({ scenario, seed, quarters, difficulty, players: {} }));
}

/** Final score of a company. */
export function finalScore(plan: BalancePlan, record: GameRecord | undefined, company: string): number {
  return record?.scores.at(-1)?.[plan.companies.indexOf(company)] ?? 0;
}
