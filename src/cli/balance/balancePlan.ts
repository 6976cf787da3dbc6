import type { Difficulty, LeverId } from '../../engine/index.ts';
import type { ArenaGame, GameRecord } from '../arena/game.ts';
import type { Entrant } from '../arena/player.ts';

/**
 * Parts with seeds of their own: campaigns of all doctrines at one table (one a seed), campaigns as the scenario seats them
 * (one a seed), duels of levels, campaigns that follow the adviser, duels of bots, pairs with and without a lever (each from every seat on every seed), and
 * quarters whose decisions are looked at (one a seed).
 */
export type SeedPart = 'doctrines' | 'usual' | 'levels' | 'advice' | 'bots' | 'levers' | 'choices';

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
  /** First seed of every part, and how many seeds each part rests on. */
  readonly seed: number;
  readonly seeds: Readonly<Record<SeedPart, number>>;
  readonly quarters: number;
}

/** Campaigns of one kind that a part of the report needs, and the text that it makes of them. */
export interface Section {
  readonly id: string;
  readonly games: (plan: BalancePlan) => readonly ArenaGame[];
  readonly write: (plan: BalancePlan, records: readonly GameRecord[]) => string;
}

/** Seeds of a part: those of a smaller part are the first of those of a larger one, so that parts share their campaigns. */
export function seedsFor({ seed, seeds }: BalancePlan, part: SeedPart): number[] {
  return Array.from({ length: seeds[part] }, (_, k) => seed + k);
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
