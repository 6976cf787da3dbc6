import { type CompanyId, type Metric, metricInfo, type QuarterReport } from '../engine/index.ts';
import type { Campaign } from './campaign.ts';
import { worldSeries } from './worldMarks.ts';

/** Figures over time as a seat may read them: its own in full, the others' where they are public (I1). */
export interface History {
  /** Labels of the quarters, opening first: '2025Q4', '2026Q1', … */
  readonly quarters: readonly string[];
  /** company → metric → one value a quarter; null where the seat may not know it. */
  readonly series: Readonly<Record<string, Readonly<Record<string, readonly (number | null)[]>>>>;
  /** What everybody sees of the world, by name of the mark: prices, scarcity, frontier, shops. */
  readonly world: Readonly<Record<string, readonly number[]>>;
}

/** Label of a quarter by its index: −1 is the one before the campaign. */
export function quarterLabel(
  start: { readonly year: number; readonly quarter: number },
  index: number,
): string {
  const all = start.year * 4 + (start.quarter - 1) + index;
  return `${Math.floor(all / 4)}Q${(all % 4) + 1}`;
}

/** Metrics that a private company cannot hide. */
const ALWAYS_SEEN: ReadonlySet<string> = new Set(['capability', 'trust', 'scrutiny', 'score', 'marketValue']);

/** Whether a seat may read a metric of a company (I1). */
export function mayRead(campaign: Campaign, seat: CompanyId, company: number, metric: string): boolean {
  const other = campaign.state.companies[company];
  if (other === undefined) return false;
  if (other.id === seat) return true;
  if (ALWAYS_SEEN.has(metric) || metric.startsWith('share.') || metric.startsWith('scrutiny.')) return true;
  // Names come from figures, whose keys are metrics.
  return other.listed && metricInfo(metric as Metric).public;
}

/** The campaign so far as series for charts and tables. */
export function historyFor(campaign: Campaign, seat: CompanyId): History {
  const reports: readonly QuarterReport[] = [campaign.opening, ...campaign.reports];
  const series: Record<string, Record<string, (number | null)[]>> = {};
  campaign.scenario.companies.forEach((company, i) => {
    const metrics = Object.keys(campaign.opening.figures[i] ?? {});
    const rows: Record<string, (number | null)[]> = {};
    for (const metric of metrics) {
      const seen = mayRead(campaign, seat, i, metric);
      rows[metric] = reports.map((report) => (seen ? (report.figures[i]?.[metric as Metric] ?? null) : null));
    }
    series[company.id] = rows;
  });
  return {
    quarters: reports.map((report) => quarterLabel(campaign.scenario.start, report.quarter)),
    series,
    world: worldSeries(campaign.marks),
  };
}
