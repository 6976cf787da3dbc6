import type { ChartSeries } from '../../charts/chartTypes.ts';

/**
 * Series as comma-separated values (RFC 4180): a row a quarter, a column a series, plain numbers with a point, in the
 * units of the metric names of the manual. Empty where nothing is known.
 */
export function csvOf(quarters: readonly string[], series: readonly ChartSeries[]): string {
  const head = ['quarter', ...series.map((one) => one.id)];
  const rows = quarters.map((quarter, at) => [
    quarter,
    ...series.map((one) => {
      const value = one.values[at];
      return value === null || value === undefined ? '' : String(value);
    }),
  ]);
  return `${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
