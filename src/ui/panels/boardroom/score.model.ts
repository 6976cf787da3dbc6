import type { SeatView } from '../../../engine/index.ts';
import { PERSPECTIVES } from '../../../store/metrics.ts';
import { kindOf } from '../../../store/rules.ts';

export type PerspectiveName = (typeof PERSPECTIVES)[number];

/** One perspective of the score, beside the best company in it. */
export interface PerspectiveRow {
  readonly name: PerspectiveName;
  readonly value: number;
  /** Points since the last quarter; 0 while there is none. */
  readonly change: number;
  /** Weight in the total, 0–1. */
  readonly weight: number;
  readonly best: { readonly company: string; readonly value: number };
}

/** The five perspectives of a seat (O2). */
export function perspectivesOf(
  view: SeatView,
  rows: Readonly<Record<string, readonly (number | null)[]>> | undefined,
): readonly PerspectiveRow[] {
  const { weights } = view.scenario.scorecard;
  const all = PERSPECTIVES.reduce((sum, name) => sum + weights[name], 0);
  return PERSPECTIVES.map((name) => {
    const value = view.own.score[name];
    const before = rows?.[`score.${name}`]?.at(-2);
    return {
      name,
      value,
      change: before === null || before === undefined ? 0 : value - before,
      weight: all > 0 ? weights[name] / all : 0,
      best: bestIn(view, name),
    };
  });
}

/** The best of the seat's own kind: companies are compared with their like (O2). */
function bestIn(
  { rivals, seat, seatIndex, scenario }: SeatView,
  name: PerspectiveName,
): PerspectiveRow['best'] {
  const kinds = scenario.companies.map(kindOf);
  const peers = rivals.filter((one, i) => one.status !== 'failed' && kinds[i] === kinds[seatIndex]);
  const best = peers.reduce<(typeof peers)[number] | undefined>(
    (top, one) => (top === undefined || one.score[name] > top.score[name] ? one : top),
    undefined,
  );
  return { company: best?.id ?? seat, value: best?.score[name] ?? 0 };
}

/** How far the score fell within a year, and on which side most. */
export interface ScoreFall {
  /** Whole points, and quarters ago. */
  readonly points: number;
  readonly since: number;
  readonly perspective: PerspectiveName;
}

const A_YEAR = 4;

/** The fall of the score since its best of the last year (O2); null where it has not fallen. */
export function scoreFall(
  rows: Readonly<Record<string, readonly (number | null)[]>> | undefined,
): ScoreFall | null {
  const lately = (row: string): readonly (number | null)[] => (rows?.[row] ?? []).slice(-1 - A_YEAR);
  const totals = lately('score').map((value) => value ?? 0);
  const best = totals.indexOf(Math.max(...totals));
  const points = Math.round((totals[best] ?? 0) - (totals.at(-1) ?? 0));
  if (points <= 0) return null;
  const lost = (name: PerspectiveName): number => {
    const side = lately(`score.${name}`);
    return (side[best] ?? 0) - (side.at(-1) ?? 0);
  };
  const perspective = PERSPECTIVES.reduce((most, one) => (lost(one) > lost(most) ? one : most));
  return { points, since: totals.length - 1 - best, perspective };
}

/** Place of the seat among all companies by score, from 1. */
export const rankOf = ({ rivals, own }: SeatView): number =>
  1 + rivals.filter((one) => one.score.total > own.score.total).length;
