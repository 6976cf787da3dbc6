import type { SeatView } from '../../../engine/index.ts';
import { PERSPECTIVES } from '../../../store/metrics.ts';

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

function bestIn({ rivals, seat }: SeatView, name: PerspectiveName): PerspectiveRow['best'] {
  const living = rivals.filter((one) => one.status !== 'failed');
  const best = living.reduce<(typeof living)[number] | undefined>(
    (top, one) => (top === undefined || one.score[name] > top.score[name] ? one : top),
    undefined,
  );
  return { company: best?.id ?? seat, value: best?.score[name] ?? 0 };
}

/** Place of the seat among all companies by score, from 1. */
export const rankOf = ({ rivals, own }: SeatView): number =>
  1 + rivals.filter((one) => one.score.total > own.score.total).length;
