import shipped from '../../assets/forecast/calibration.json';
import { clamp, kindOf, type Metric, metricInfo } from '../engine/index.ts';
import { type Band, type Fan, LIMITS } from './fan.ts';
import type { ForecastRequest } from './request.ts';

/** What is added to each limit of a band, in parts of the metric's scale. */
export type Correction = Readonly<Record<keyof Band, number>>;

/** Corrections by quarters ahead, for each kind of company that was measured and for all together. */
export type Corrections = Readonly<Record<string, readonly Correction[]>>;

/** What forecasts were off by where the outcome is known, by metric. */
export interface Calibration {
  readonly metrics: Readonly<Record<string, Corrections>>;
}

/** Name under which what holds for all companies stands. */
export const EVERYBODY = 'all';

/** The corrections that are shipped, measured by `forecast --measure`. */
export const CALIBRATION: Calibration = shipped;

/** Shares, scores and scrutiny are corrected alike, whatever segment, perspective or authority they are of. */
export function calibrationKey(metric: Metric): string {
  const dot = metric.indexOf('.');
  return dot < 0 ? metric : metric.slice(0, dot);
}

/** By what the errors of a forecast are measured: the kind of company, and the size of its figures. */
export interface Gauge {
  readonly kind: string;
  /** Scale of a metric's errors, given the middle of its band. */
  readonly scale: (metric: Metric, middle: number) => number;
}

/** The gauge for the company of a request. */
export function gaugeOf({ view, company }: Pick<ForecastRequest, 'view' | 'company'>): Gauge {
  const i = view.scenario.companies.findIndex(({ id }) => id === company);
  const definition = view.scenario.companies[i];
  const own = i === view.seatIndex;
  const seen = view.rivals[i];
  const revenue = own ? view.own.figures.revenue : (seen?.revenue.value ?? 0);
  return {
    kind: definition === undefined ? EVERYBODY : kindOf(definition),
    scale: (metric, middle) => scaleOf(metric, middle, revenue),
  };
}

/** Money that is earned or spent beside all that is turned over: the least part of it by which errors are measured. */
const LEAST_PART = 0.1;
/** Stocks of money are measured by what is turned over where they are small. */
const STOCKS: ReadonlySet<string> = new Set(['cash', 'debt', 'equity', 'backlog']);

/** Money and counts are off by parts of what they are, points by points. */
export function scaleOf(metric: Metric, middle: number, revenue: number): number {
  const { unit } = metricInfo(metric);
  if (unit === 'points' || unit === 'share' || unit === 'ratio') return 1;
  if (unit !== 'kUSD') return Math.max(1, Math.abs(middle));
  const least = STOCKS.has(metric) ? revenue : LEAST_PART * revenue;
  return Math.max(1, Math.abs(middle), least);
}

/** Fans with what past errors taught: every limit is moved, and none passes its neighbour. */
export function calibrated(fans: readonly Fan[], { kind, scale }: Gauge, { metrics }: Calibration): Fan[] {
  return fans.map(({ metric, quarters }) => {
    const known = metrics[calibrationKey(metric)];
    const rows = known?.[kind] ?? known?.[EVERYBODY] ?? [];
    return {
      metric,
      quarters: quarters.map((band, q) =>
        moved(band, correctionAt(rows, q), scale(metric, band.p50), metric),
      ),
    };
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
