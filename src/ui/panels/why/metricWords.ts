import type { Metric, MetricInfo } from '../../../engine/index.ts';
import type { Voice } from '../../../i18n/createI18n.ts';
import type { DeltaUnit } from '../../../i18n/formats/delta.ts';
import { metricInfo } from '../../../store/metrics.ts';
import type { Names } from '../../game/names.ts';
import type { DeltaJudge } from '../../kit/figure/delta.model.ts';

/** Names, explanations and formats of the figures in one language. */
export interface MetricWords {
  readonly name: (metric: Metric) => string;
  /** One line: what the figure is. */
  readonly text: (metric: Metric) => string;
  /** The value with its unit, as headlines write it. */
  readonly format: (metric: Metric, value: number) => string;
  /** The same with every digit that counts. */
  readonly formatExact: (metric: Metric, value: number) => string;
  /** A change with its sign and unit; shares change by points. */
  readonly formatChange: (metric: Metric, change: number) => string;
  readonly formatExactChange: (metric: Metric, change: number) => string;
}

const QUANTITIES: Readonly<
  Record<Exclude<MetricInfo['unit'], 'kUSD'>, Exclude<DeltaUnit, 'money' | 'growth'>>
> = {
  H100e: 'h100e',
  MW: 'MW',
  share: 'percent',
  ratio: 'percent',
  points: 'score',
  people: 'people',
  usdPerMWh: 'usdPerMWh',
  kt: 'kt',
};

/** The unit of a metric as the formats know it. */
export function unitOf(metric: Metric): Exclude<DeltaUnit, 'growth'> {
  if (metric === 'capability') return 'capability';
  const { unit } = metricInfo(metric);
  return unit === 'kUSD' ? 'money' : QUANTITIES[unit];
}

/** Steps in which a change is written beside a figure: what rounds to nothing is no change. */
const STEPS: Readonly<Partial<Record<DeltaUnit, number>>> = {
  score: 1,
  people: 1,
  MW: 1,
  capability: 0.1,
  percent: 0.001,
};

/** A change as it is written beside a figure. */
export function shownChange(metric: Metric, change: number): number {
  const step = STEPS[unitOf(metric)];
  return step === undefined ? change : Math.round(change / step) * step;
}

const BAD_WHEN_UP: ReadonlySet<string> = new Set(['debt', 'scrutiny', 'powerPrice', 'emissions']);
const NEITHER: ReadonlySet<string> = new Set(['capex', 'utilisation', 'researchers', 'powerCost']);

/** Which way of a metric is good news. */
export function judgeOf(metric: Metric): DeltaJudge {
  if (metric.startsWith('scrutiny.')) return 'down';
  if (NEITHER.has(metric)) return 'neither';
  return BAD_WHEN_UP.has(metric) ? 'down' : 'up';
}

/** Decimals that show a small value: a share moves by hundredths of a point. */
const DIGITS: Readonly<Partial<Record<DeltaUnit, number>>> = { percent: 2, score: 1, capability: 2, MW: 1 };
const EXACT_DIGITS: Readonly<Partial<Record<DeltaUnit, number>>> = {
  percent: 4,
  score: 3,
  capability: 3,
  MW: 1,
};

/** The words for figures in a language. */
export function metricWords({ t, dynamic, formats }: Voice, names: Names): MetricWords {
  const parts = (metric: Metric, part: 'name' | 'text'): string => {
    if (metric.startsWith('share.'))
      return t(`metrics:share.${part}`, { segment: names.segment(metric.slice('share.'.length)) });
    if (metric.startsWith('scrutiny.'))
      return t(`metrics:jurisdiction.${part}`, {
        jurisdiction: names.jurisdiction(metric.slice('scrutiny.'.length)),
      });
    if (metric.startsWith('score.'))
      return dynamic(`metrics:perspective.${metric.slice('score.'.length)}.${part}`);
    return dynamic(`metrics:${metric}.${part}`);
  };
  const write = (metric: Metric, value: number, sign: 'negative' | 'always', isExact: boolean): string => {
    const unit = unitOf(metric);
    if (unit === 'money') return formats.formatMoney(value, { sign, style: isExact ? 'full' : 'short' });
    if (unit === 'MW' && !isExact && sign === 'negative') return formats.formatPower(value);
    const digits = (isExact ? EXACT_DIGITS : sign === 'always' ? DIGITS : {})[unit];
    const shown = unit === 'percent' && sign === 'always' ? 'points' : unit;
    return formats.formatQuantity(value, shown, {
      sign,
      exact: isExact,
      ...(digits !== undefined && { digits }),
    });
  };
  return {
    name: (metric) => parts(metric, 'name'),
    text: (metric) => parts(metric, 'text'),
    format: (metric, value) => write(metric, value, 'negative', false),
    formatExact: (metric, value) => write(metric, value, 'negative', true),
    formatChange: (metric, change) => write(metric, change, 'always', false),
    formatExactChange: (metric, change) => write(metric, change, 'always', true),
  };
}
