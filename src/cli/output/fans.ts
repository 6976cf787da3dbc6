import { metricInfo } from '../../engine/index.ts';
import type { Band, Fan } from '../../forecast/index.ts';
import { billions, figure, textTable } from './table.ts';

const columns = [
  { heading: 'metric' },
  { heading: 'quarter' },
  ...['p10', 'p25', 'p50', 'p75', 'p90'].map((heading) => ({ heading, right: true })),
];

/** Fan charts for people: money in billions of dollars, shares and ratios in per cent. */
export function fanTable(fans: readonly Fan[], quarters: readonly string[]): string {
  const rows = fans.flatMap(({ metric, quarters: bands }) =>
    bands.map((band, k) => [
      k === 0 ? nameOf(metric) : '',
      quarters[k] ?? '',
      ...limitsOf(band).map((value) => inWords(metric, value)),
    ]),
  );
  return textTable(columns, rows);
}

function limitsOf({ p10, p25, p50, p75, p90 }: Band): readonly number[] {
  return [p10, p25, p50, p75, p90];
}

function nameOf(metric: Fan['metric']): string {
  const { unit } = metricInfo(metric);
  if (unit === 'kUSD') return `${metric}, USD bn`;
  return unit === 'share' || unit === 'ratio' ? `${metric}, %` : metric;
}

function inWords(metric: Fan['metric'], value: number): string {
  const { unit } = metricInfo(metric);
  if (unit === 'kUSD') return billions(value);
  if (unit === 'share' || unit === 'ratio') return figure(value * 100, 1);
  return figure(value, Math.abs(value) < 1000 ? 1 : 0);
}
