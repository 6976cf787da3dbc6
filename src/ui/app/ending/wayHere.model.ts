import type { Snapshot } from '../../../store/types.ts';
import type { ChartSeries } from '../../charts/chartTypes.ts';
import type { Names } from '../../game/names.ts';

/** What the race can be told by, the score first: it decides (O2). */
export const RACES = ['score', 'marketValue'] as const;
export type Race = (typeof RACES)[number];

/** The segment in which a company held the largest share at the end; the first where it held none. */
export function bestSegment(
  segments: readonly string[],
  rows: Readonly<Record<string, readonly (number | null)[]>>,
): string {
  const held = (segment: string): number => last(rows[`share.${segment}`] ?? []);
  return segments.reduce((best, one) => (held(one) > held(best) ? one : best), segments[0] ?? '');
}

/** Lines that can be told apart in one chart. */
const MOST = 6;

/** A metric of the companies over time: the seat's own, and the largest of the others at the end. */
export function seriesOf(snapshot: Snapshot, metric: string, names: Names): ChartSeries[] {
  const all = Object.entries(snapshot.history.series).map(([company, rows]) => ({
    id: company,
    name: names.company(company),
    tone: company === snapshot.seat ? ('you' as const) : names.position(company),
    values: rows[metric] ?? [],
  }));
  const ranked = all
    .filter(({ values }) => values.some((value) => (value ?? 0) > 0))
    .sort((a, b) => last(b.values) - last(a.values));
  const own = ranked.filter(({ id }) => id === snapshot.seat);
  const others = ranked.filter(({ id }) => id !== snapshot.seat);
  return [...own, ...others.slice(0, MOST - own.length)];
}

/** Scores keep this distance from the foot of their chart, and the foot is a multiple of the step. */
const ROOM_BELOW = 2;
const STEP = 10;

/** Where the axis of scores starts: below the lowest of them, so that lines that ran close together stand apart. */
export function scoresFrom(series: readonly ChartSeries[]): number {
  const known = series.flatMap(({ values }) => values.filter((value) => value !== null));
  if (known.length === 0) return 0;
  return Math.max(0, STEP * Math.floor((Math.min(...known) - ROOM_BELOW) / STEP));
}

function last(values: readonly (number | null)[]): number {
  return values.at(-1) ?? 0;
}
