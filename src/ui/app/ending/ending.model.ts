import type { SeatView } from '../../../engine/index.ts';
import type { Standing } from '../../../store/types.ts';

/** The five perspectives of the score, in the order in which they are told (O2). */
export const PERSPECTIVES = ['value', 'market', 'technology', 'resilience', 'responsibility'] as const;

/** Place of a company in the ranking, from 1; 0 when it is not in it. */
export function rankOf(ranking: readonly Standing[], company: string): number {
  return ranking.findIndex((one) => one.company === company) + 1;
}

/** The three best as they stand on a podium: the second, the first, the third. */
export function podiumOf(ranking: readonly Standing[]): readonly (Standing & { readonly place: number })[] {
  return [2, 1, 3].flatMap((place) => {
    const one = ranking[place - 1];
    return one === undefined ? [] : [{ ...one, place }];
  });
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

/** The rival just ahead, and by how many points; null for whoever came first or is not ranked. */
export function justAhead(
  ranking: readonly Standing[],
  company: string,
): { readonly company: string; readonly place: number; readonly points: number } | null {
  const place = rankOf(ranking, company) - 1;
  const [ahead, own] = [ranking[place - 1], ranking[place]];
  if (ahead === undefined || own === undefined) return null;
  return { company: ahead.company, place, points: ahead.score - own.score };
}

type Perspective = (typeof PERSPECTIVES)[number];

/** The perspective in which most points of the score were left lying, by its weight (O2). */
export function weakestOf(
  score: Readonly<Record<Perspective, number>>,
  weights: Readonly<Record<Perspective, number>>,
): Perspective {
  const lost = (id: Perspective): number => weights[id] * (100 - score[id]);
  return PERSPECTIVES.reduce<Perspective>((most, id) => (lost(id) > lost(most) ? id : most), 'value');
}
