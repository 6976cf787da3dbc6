import type { SeatView } from '../../../engine/index.ts';
import type { Standing } from '../../../store/types.ts';

/** The five perspectives of the score, in the order in which they are told (O2). */
export const PERSPECTIVES = ['value', 'market', 'technology', 'resilience', 'responsibility'] as const;

/** Place of a company in the ranking, from 1; 0 when it is not in it. */
export function rankOf(ranking: readonly Standing[], company: string): number {
  return ranking.findIndex((one) => one.company === company) + 1;
}

/** What the headline says. */
export type Verdict = 'failed' | 'first' | 'leading' | 'middle' | 'behind';

/** The headline for a place among all companies. */
export function verdictOf(rank: number, status: SeatView['own']['status']): Verdict {
  if (status === 'failed') return 'failed';
  if (rank === 1) return 'first';
  if (rank <= 3) return 'leading';
  return rank <= 7 ? 'middle' : 'behind';
}
