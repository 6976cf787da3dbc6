import type { Metric, SeatView } from '../../../engine/index.ts';
import type { Band, OutlookPicture, Snapshot } from '../../../store/types.ts';
import type { FanChartData } from '../../charts/fanChart.model.ts';
import { headlineMetrics, shareMetrics } from '../boardroom/headlines.model.ts';
import { quarterIdAt } from '../decision/quarters.model.ts';

/** Past quarters drawn before the fan at most: as many as lie ahead. */
const PAST = 8;

/** What the fan chart of a figure draws: its past, and its futures with and without what is staged. */
export function fanOf(
  picture: OutlookPicture,
  metric: Metric,
  { history, seat, quarter }: Pick<Snapshot, 'history' | 'seat' | 'quarter'>,
  start: { readonly year: number; readonly quarter: number },
  write: (quarterId: string) => string,
): FanChartData | null {
  const outlook = picture.metrics[metric];
  if (outlook === undefined || outlook.plain.length === 0) return null;
  const values = history.series[seat]?.[metric] ?? [];
  const past = history.quarters
    .map((id, k) => ({ period: write(id), value: values[k] ?? null }))
    .filter((one): one is { period: string; value: number } => one.value !== null)
    .slice(-PAST);
  const periods = outlook.plain.map((_, k) => write(quarterIdAt(start, quarter + k)));
  if (outlook.staged === null) return { past, periods, withStaged: outlook.plain };
  return { past, periods, withStaged: outlook.staged, withoutStaged: outlook.plain };
}

/** A figure at the end of the horizon. */
export interface Effect {
  readonly metric: Metric;
  readonly plain: Band;
  /** With what is staged, and the difference that it makes; null where nothing is staged. */
  readonly staged: Band | null;
  readonly difference: Band | null;
}

/** The figure in the last quarter of the picture; null where it is not in it. */
export function effectOf({ metrics }: OutlookPicture, metric: Metric): Effect | null {
  const outlook = metrics[metric];
  const plain = outlook?.plain.at(-1);
  if (outlook === undefined || plain === undefined) return null;
  return {
    metric,
    plain,
    staged: outlook.staged?.at(-1) ?? null,
    difference: outlook.difference?.at(-1) ?? null,
  };
}

/** The figures by which a decision is judged: headlines, free cash, debt, shares of markets. */
export function effectsOf(picture: OutlookPicture, view: SeatView): Effect[] {
  const metrics: Metric[] = [...headlineMetrics(view), 'freeCashFlow', 'debt', ...shareMetrics(view)];
  return metrics.flatMap((metric) => effectOf(picture, metric) ?? []);
}

/** Whether a difference is there, and whether most worlds agree on its direction. */
export function verdictOf({ p10, p25, p50, p75, p90 }: Band): 'none' | 'clear' | 'eitherWay' {
  if (p10 === 0 && p50 === 0 && p90 === 0) return 'none';
  return p25 > 0 || p75 < 0 || p10 === p90 ? 'clear' : 'eitherWay';
}

/** The figure that is shown until another one is chosen. */
export const FIRST_METRIC: Metric = 'cash';

/** A metric by its name in a selection; the first one where it is none. */
export function metricOf(picture: OutlookPicture | null, wanted: string | null): Metric {
  const known = Object.keys(picture?.metrics ?? {}) as Metric[]; // the picture names metrics
  return known.find((metric) => metric === wanted) ?? FIRST_METRIC;
}
