import { PLAIN_METRICS, type QuarterReport, type ScenarioDefinition } from '../../engine/index.ts';
import { quarterLabel } from '../../session/history.ts';

/** One figure of one company in one quarter. Money in kUSD. */
export interface SeriesRow {
  /** `2026Q1`. */
  readonly quarter: string;
  readonly company: string;
  readonly metric: string;
  readonly value: number;
}

/** All figures of quarters in long form: by quarter, company in the scenario's order, metric. */
export function seriesOf(scenario: ScenarioDefinition, reports: readonly QuarterReport[]): SeriesRow[] {
  return reports.flatMap((report) => {
    const quarter = quarterLabel(scenario.start, report.quarter);
    return scenario.companies.flatMap(({ id }, index) => {
      const figures = report.figures[index];
      if (figures === undefined) return [];
      return metricsOf(figures).map(({ metric, value }) => ({ quarter, company: id, metric, value }));
    });
  });
}

function metricsOf(figures: QuarterReport['figures'][number]) {
  const shares = Object.entries(figures).filter(([metric]) => metric.startsWith('share.'));
  return [
    ...PLAIN_METRICS.map((metric) => ({ metric: metric as string, value: figures[metric] })),
    ...shares.map(([metric, value]) => ({ metric, value })),
  ];
}

/** Score of every company at the end of the last quarter. */
export function scoresOf(
  scenario: ScenarioDefinition,
  reports: readonly QuarterReport[],
): Record<string, number> {
  const last = reports.at(-1);
  return Object.fromEntries(
    scenario.companies.map(({ id }, index) => [id, last?.figures[index]?.score ?? 0]),
  );
}
