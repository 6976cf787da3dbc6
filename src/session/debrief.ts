import type { CompanyId, NewsItem, QuarterReport } from '../engine/index.ts';
import { type Campaign, reportOf } from './campaign.ts';
import { quarterLabel } from './history.ts';
import { newsFor } from './snapshot.ts';

/** A quarter in which much changed for a seat. */
export interface TurningPoint {
  readonly quarter: number;
  readonly label: string;
  /** Change of the score, in points, and of the market value, as a share of what it was. */
  readonly scoreChange: number;
  readonly valueChange: number;
  /** What was in the newspaper about the seat, weightiest first. */
  readonly news: readonly NewsItem[];
}

/** How a company stands at the end. */
export interface Standing {
  readonly company: CompanyId;
  readonly score: number;
  readonly marketValue: number;
  /** Market value over what it was at the start. */
  readonly growth: number;
  readonly failed: boolean;
}

/** What the end of a campaign tells: who stands where, and where it was decided. */
export interface Debrief {
  /** Best score first. */
  readonly ranking: readonly Standing[];
  /** At most five, in the order in which they came. */
  readonly turningPoints: readonly TurningPoint[];
}

const MOST = 5;
const NEWS_EACH = 2;
/** A tenth of the market value weighs as much as this many points of the score. */
const POINTS_PER_TENTH = 4;

/** The story of a campaign as a seat may tell it (I1). */
export function debriefFor(campaign: Campaign, seat: CompanyId): Debrief {
  return { ranking: ranking(campaign), turningPoints: turningPoints(campaign, seat) };
}

function ranking({ state, opening }: Campaign): Standing[] {
  return state.companies
    .map((company, i) => {
      const { marketValue } = company.valuation;
      const before = opening.figures[i]?.marketValue ?? 0;
      return {
        company: company.id,
        score: company.score.total,
        marketValue,
        growth: before > 0 ? marketValue / before : 0,
        failed: company.status === 'failed',
      };
    })
    .sort((a, b) => b.score - a.score || (a.company < b.company ? -1 : 1));
}

function turningPoints(campaign: Campaign, seat: CompanyId): TurningPoint[] {
  const points = campaign.reports.map((report) => pointOf(campaign, seat, report));
  return [...points]
    .sort((a, b) => weightOf(b) - weightOf(a) || a.quarter - b.quarter)
    .slice(0, MOST)
    .sort((a, b) => a.quarter - b.quarter);
}

function pointOf(campaign: Campaign, seat: CompanyId, report: QuarterReport): TurningPoint {
  const index = campaign.state.companies.findIndex((company) => company.id === seat);
  const before = reportOf(campaign, report.quarter - 1)?.figures[index];
  const now = report.figures[index];
  const valueBefore = before?.marketValue ?? 0;
  return {
    quarter: report.quarter,
    label: quarterLabel(campaign.scenario.start, report.quarter),
    scoreChange: (now?.score ?? 0) - (before?.score ?? 0),
    valueChange: valueBefore > 0 ? (now?.marketValue ?? 0) / valueBefore - 1 : 0,
    news: newsFor(report.news, seat)
      .filter((item) => item.companies.includes(seat))
      .slice(0, NEWS_EACH),
  };
}

function weightOf({ scoreChange, valueChange, news }: TurningPoint): number {
  const told = news.reduce((most, item) => Math.max(most, item.weight), 0);
  return Math.abs(scoreChange) + Math.abs(valueChange) * 10 * POINTS_PER_TENTH + told;
}
