import type { GameRecord } from '../arena/game.ts';
import { mean } from '../arena/standing.ts';

/** How often a company had nothing to do, and whether it lasted. */
export interface Idleness {
  readonly company: string;
  readonly games: number;
  /** Decisions carried out in a quarter, mean. */
  readonly decisions: number;
  /** Part of the quarters without any. */
  readonly idle: number;
  /** Longest run of such quarters in any campaign. */
  readonly longestStreak: number;
  readonly failures: number;
}

/** The same for every company over some campaigns. Quarters after a failure do not count. */
export function idlenessOf(companies: readonly string[], records: readonly GameRecord[]): Idleness[] {
  return companies.map((company, i) => {
    const lives = records.map(({ done, failed }) => {
      const rows = done.map((row) => row[i] ?? 0);
      return rows.slice(0, failed[i] ?? rows.length);
    });
    const all = lives.flat();
    return {
      company,
      games: records.length,
      decisions: mean(all),
      idle: mean(all.map((count) => (count === 0 ? 1 : 0))),
      longestStreak: Math.max(0, ...lives.map(longestIdle)),
      failures: records.filter(({ failed }) => (failed[i] ?? null) !== null).length,
    };
  });
}

function longestIdle(counts: readonly number[]): number {
  let longest = 0;
  let now = 0;
  for (const count of counts) {
    now = count === 0 ? now + 1 : 0;
    longest = Math.max(longest, now);
  }
  return longest;
}
