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

/** Place of the seat among all companies by score, from 1. */
export const rankOf = ({ rivals, own }: SeatView): number =>
  1 + rivals.filter((one) => one.score.total > own.score.total).length;
