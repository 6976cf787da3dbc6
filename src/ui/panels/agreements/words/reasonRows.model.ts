import type { Appraisal, Reason } from '../../../../engine/index.ts';

/** A reason, the length of its bar, and how it moved since the draft before. */
export interface ReasonRow {
  readonly reason: Reason;
  /** 0–1, of the longest bar. */
  readonly length: number;
  /** Points since the last draft; 0 where nothing is to be said. */
  readonly moved: number;
}

/** Points under which nobody would notice. */
const UNNOTICED = 0.05;

/** Reasons of an appraisal with their bars, heaviest first; those without weight are left out. */
export function reasonRows(now: readonly Reason[], before: Appraisal | null): readonly ReasonRow[] {
  const heard = now.filter((reason) => Math.abs(reason.points) >= UNNOTICED);
  const heaviest = Math.max(...heard.map((reason) => Math.abs(reason.points)), 1);
  return [...heard]
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map((reason) => ({
      reason,
      length: Math.abs(reason.points) / heaviest,
      moved: before === null ? 0 : movedSince(reason, before),
    }));
}

function movedSince(reason: Reason, before: Appraisal): number {
  const old = before.reasons.find((one) => one.code === reason.code);
  const moved = reason.points - (old?.points ?? 0);
  return Math.abs(moved) < UNNOTICED ? 0 : moved;
}
