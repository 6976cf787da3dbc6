import shipped from '../../assets/forecast/calibration.json';
import { clamp, type Metric, metricInfo } from '../engine/index.ts';
import { type Band, type Fan, LIMITS } from './fan.ts';
import type { ForecastRequest } from './request.ts';

/** What is added to each limit of a band, in parts of the metric's scale. */
export type Correction = Readonly<Record<keyof Band, number>>;

/** What forecasts were off by where the outcome is known: by metric, then by quarters ahead. */
export interface Calibration {
  readonly metrics: Readonly<Record<string, readonly Correction[]>>;
}

/** The corrections that are shipped, measured by `forecast --measure`. */
export const CALIBRATION: Calibration = shipped;

/** Shares, scores and scrutiny are corrected alike, whatever segment, perspective or authority they are of. */
export function calibrationKey(metric: Metric): string {
  const dot = metric.indexOf('.');
  return dot < 0 ? metric : metric.slice(0, dot);
}

/** Scale of each metric's errors for the company of a request. */
export function scalesOf({ view, metrics, company }: ForecastRequest): ReadonlyMap<Metric, number> {
  const i = view.scenario.companies.findIndex(({ id }) => id === company);
  const own = i === view.seatIndex;
  const seen = view.rivals[i];
  const figure = (metric: Metric): number => (own ? view.own.figures[metric] : seen?.published[metric]) ?? 0;
  const revenue = own ? figure('revenue') : (seen?.revenue.value ?? 0);
  const facts = { revenue, value: seen?.marketValue ?? 0 };
  return new Map(metrics.map((metric) => [metric, scaleOf(metric, figure(metric), facts)]));
}

/** Money is off by parts of what a company turns over, points by points. */
export function scaleOf(
  metric: Metric,
  now: number,
  { revenue, value }: { readonly revenue: number; readonly value: number },
): number {
  const { unit } = metricInfo(metric);
  if (unit === 'kUSD') {
    if (metric === 'marketValue') return Math.max(1, value);
    if (metric === 'cash' || metric === 'debt' || metric === 'equity' || metric === 'backlog')
      return Math.max(1, Math.abs(now), revenue);
    return Math.max(1, metric === 'revenue' ? revenue : Math.max(Math.abs(now), 0.1 * revenue));
  }
  if (unit === 'points' || unit === 'share' || unit === 'ratio') return 1;
  return Math.max(1, Math.abs(now));
}

/** Fans with what past errors taught: every limit is moved, and none passes its neighbour. */
export function calibrated(
  fans: readonly Fan[],
  scales: ReadonlyMap<Metric, number>,
  { metrics }: Calibration,
): Fan[] {
  return fans.map(({ metric, quarters }) => {
    const rows = metrics[calibrationKey(metric)] ?? [];
    const scale = scales.get(metric) ?? 1;
    return { metric, quarters: quarters.map((band, q) => moved(band, correctionAt(rows, q), scale, metric)) };
  });
}

/** The correction of a horizon; beyond the last that was measured errors go on growing as a walk does. */
function correctionAt(rows: readonly Correction[], q: number): Correction | null {
  const known = rows[q];
  if (known !== undefined) return known;
  const last = rows.at(-1);
  if (last === undefined) return null;
  const grown = Math.sqrt((q + 1) / rows.length);
  return {
    p10: last.p10 * grown,
    p25: last.p25 * grown,
    p50: last.p50 * grown,
    p75: last.p75 * grown,
    p90: last.p90 * grown,
  };
}

function moved(band: Band, correction: Correction | null, scale: number, metric: Metric): Band {
  if (correction === null) return band;
  const rows = LIMITS.map(([name]) => bounded(metric, band[name] + correction[name] * scale));
  rows.sort((a, b) => a - b);
  const [p10 = 0, p25 = 0, p50 = 0, p75 = 0, p90 = 0] = rows;
  return { p10, p25, p50, p75, p90 };
}

/** No band leaves what a figure can be. */
function bounded(metric: Metric, value: number): number {
  const { unit } = metricInfo(metric);
  if (unit === 'share') return clamp(value, 0, 1);
  if (metric === 'capability') return Math.max(0, value);
  if (unit === 'points') return clamp(value, 0, 100);
  const isSigned = unit === 'kUSD' && SIGNED.has(metric);
  return isSigned ? value : Math.max(0, value);
}

/** Money figures that may fall below nothing. */
const SIGNED: ReadonlySet<string> = new Set([
  'operatingIncome',
  'netIncome',
  'operatingCashFlow',
  'freeCashFlow',
  'cash',
  'equity',
  'powerCost',
]);
