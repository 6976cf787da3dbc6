import type { Snapshot } from '../../../store/types.ts';
import { rowOf } from '../history/series.model.ts';

/** A company on the tape: its value, and the change of the quarter as a fraction; null before there is one. */
export interface TapeRow {
  readonly company: string;
  readonly value: number;
  readonly change: number | null;
}

/** Market values of all companies, greatest first. */
export function tapeOf(history: Snapshot['history'], companies: readonly string[]): readonly TapeRow[] {
  return companies
    .map((company): TapeRow => {
      const row = rowOf(history, company, 'marketValue');
      const [value, before] = [row.at(-1) ?? 0, row.at(-2)];
      const isKnown = before !== null && before !== undefined && before > 0;
      return { company, value, change: isKnown ? value / before - 1 : null };
    })
    .sort((a, b) => b.value - a.value);
}

/** Changes smaller than this are nobody's victory. */
const LEAST = 0.0005;
const MOST = 3;

/** Who gained and who lost most of its value this quarter. */
export function moversOf(tape: readonly TapeRow[]): {
  readonly winners: readonly TapeRow[];
  readonly losers: readonly TapeRow[];
} {
  const change = (row: TapeRow): number => row.change ?? 0;
  const moved = [...tape].sort((a, b) => change(b) - change(a));
  return {
    winners: moved.filter((row) => change(row) > LEAST).slice(0, MOST),
    losers: moved
      .filter((row) => change(row) < -LEAST)
      .reverse()
      .slice(0, MOST),
  };
}

/** A market in the paper: who leads, and whose share moved most either way. */
export interface MarketLine {
  readonly segment: string;
  readonly leader: { readonly company: string; readonly share: number } | null;
  readonly gainer: { readonly company: string; readonly points: number } | null;
  readonly loser: { readonly company: string; readonly points: number } | null;
}

/** A share that moved by less than a tenth of a point did not move in print. */
const LEAST_POINTS = 0.001;

/** The state of every market. */
export function marketLines(
  history: Snapshot['history'],
  companies: readonly string[],
  segments: readonly string[],
): readonly MarketLine[] {
  return segments.map((segment) => {
    const rows = companies.map((company) => {
      const row = rowOf(history, company, `share.${segment}`);
      const share = row.at(-1) ?? 0;
      return { company, share, points: share - (row.at(-2) ?? share) };
    });
    const leader = rows.reduce((a, b) => (b.share > a.share ? b : a), rows[0] ?? NOBODY);
    const byPoints = [...rows].sort((a, b) => b.points - a.points);
    const [gainer, loser] = [byPoints[0] ?? NOBODY, byPoints.at(-1) ?? NOBODY];
    return {
      segment,
      leader: leader.share > 0 ? leader : null,
      gainer: gainer.points >= LEAST_POINTS ? gainer : null,
      loser: loser.points <= -LEAST_POINTS ? { ...loser, points: -loser.points } : null,
    };
  });
}

const NOBODY = { company: '', share: 0, points: 0 };

/** Whether several rows are one and the same, to the cent: then one line says it. */
export function isSameEverywhere(rows: readonly (readonly number[])[]): boolean {
  const [first = [], ...others] = rows;
  return others.every((row) => row.every((value, k) => Math.abs(value - (first[k] ?? 0)) < 0.005));
}
