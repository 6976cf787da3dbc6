import { z } from 'zod';
import { FORFEIT_REASONS } from '../bots/botApi.ts';
import type { Player } from './player.ts';

/** One campaign to be played. Plain data: it goes to a worker, and its hash names it in a file of kept games. */
export interface ArenaGame {
  /** As the scenario was named: an id, a folder or a file. */
  readonly scenario: string;
  readonly seed: number;
  readonly quarters: number;
  /** How well the program plays where no player says it. */
  readonly difficulty: string;
  /** Players by company; every other company is led by the program with the scenario's own doctrine. */
  readonly players: Readonly<Record<string, Player>>;
}

const forfeitSchema = z.object({
  quarter: z.int().nonnegative(),
  seat: z.string(),
  reason: z.enum(FORFEIT_REASONS),
  detail: z.string(),
});

/** What is kept of a campaign; rows by quarter, then by company in the scenario's order. */
export const gameRecordSchema = z.object({
  seed: z.int(),
  stateHash: z.string(),
  /** Score at the end of each quarter, 0–100. */
  scores: z.array(z.array(z.number())).min(1),
  /** Commands that were carried out. */
  done: z.array(z.array(z.int())),
  /** Quarter in which a company failed; null = never. */
  failed: z.array(z.int().nullable()),
  /** Quarters that bots forfeited. */
  forfeits: z.array(forfeitSchema),
  /** Commands of bots that were none, and that the rules refused. */
  misread: z.int().nonnegative(),
  refused: z.int().nonnegative(),
});

export type GameRecord = z.infer<typeof gameRecordSchema>;
