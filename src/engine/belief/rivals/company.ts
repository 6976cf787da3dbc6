import { quarterOfYear } from '../../market/demand.ts';
import { clamp, toKUsd } from '../../math/numbers.ts';
import { pow } from '../../math/real.ts';
import type { Figures, Metric } from '../../report/metrics.ts';
import type { Estimate, PublicCompany } from '../../state/publicCompany.ts';
import type { CompanyState } from '../../state/state.ts';
import type { SeatView } from '../../state/view.ts';
import type { Draws } from '../draws.ts';
import { believedLab } from './laboratory.ts';
import { believedPast } from './past.ts';

/**
 * The part of a rival that everybody can know or reckon without its plant: standing, prices, people, results. Its plant and
 * books come after, when it is known what its customers need.
 */
export function believedOutside(
  view: SeatView,
  seen: PublicCompany,
  opening: CompanyState,
  i: number,
  draws: Draws,
): CompanyState {
  const definition = view.scenario.companies[i];
  const past = believedPast(seen, opening, view.quarter, definition?.valuation.matureMargin ?? 0);
  const facts = {
    quarter: view.quarter,
    industry: view.knowledge.algorithms,
    researchers: behind(seen.researchers, draws.bell()),
  };
  return {
    ...opening,
    id: seen.id,
    status: seen.status,
    listed: seen.listed,
    depreciationYears: seen.filings?.depreciationYears ?? opening.depreciationYears,
    power: believedPower(opening, view.quarter),
    liveMW: seen.liveMW,
    prices: seen.prices,
    lab: believedLab(definition?.lab, seen, opening.lab, facts, draws),
    spending: believedSpending(opening, past),
    trust: seen.trust,
    relations: opening.relations.map((usual, k) => (k === view.seatIndex ? seen.relation : usual)),
    patience: opening.patience.map((usual, k) => (k === view.seatIndex ? seen.patience : usual)),
    payout: seen.filings?.payout ?? opening.payout,
    coreRevenue: believedCore(view, seen, opening, i),
    stakes: seen.stakes,
    scrutiny: seen.scrutiny,
    programmes: seen.programmes,
    score: seen.score,
    figures: figuresOf(opening, seen),
    past,
    intelligence: 0,
  };
}

/** A private figure behind its estimate, for one draw of how far that is off (I1). */
export function behind({ value, error }: Estimate, bell: number): number {
  return value / Math.max(0.3, 1 + error * bell);
}

/** What it publishes of the last quarter; what it does not stays as at the start until a quarter has been played. */
function figuresOf({ figures }: CompanyState, { published }: PublicCompany): CompanyState['figures'] {
  const known: Figures = { ...figures };
  for (const name of Object.keys(published)) {
    // Keys of published figures are metrics; Object.keys forgets it.
    const metric = name as Metric;
    const value = published[metric];
    if (value !== undefined) known[metric] = value;
  }
  return known;
}

/** E2: contracts and stations of the start, as far as they still run or run by now. */
function believedPower({ power }: CompanyState, quarter: number): CompanyState['power'] {
  return {
    ...power,
    ppas: power.ppas.filter(({ until }) => until > quarter),
    generation: power.generation.map((station) => ({
      ...station,
      quartersLeft: Math.max(0, station.quartersLeft - quarter),
    })),
  };
}

/** How far budgets follow sales: a company that sells twice as much does not spend twice as much on everything. */
const FOLLOWS = 0.7;

function believedSpending(
  { spending, past: before }: CompanyState,
  past: CompanyState['past'],
): CompanyState['spending'] {
  const grown = clamp((past.revenue.at(-1) ?? 0) / Math.max(1, before.revenue.at(-1) ?? 1), 0.2, 20);
  const factor = pow(grown, FOLLOWS);
  const more = (amount: number): number => toKUsd(amount * factor);
  return {
    research: more(spending.research),
    safety: more(spending.safety),
    sales: more(spending.sales),
    software: more(spending.software),
    resilience: more(spending.resilience),
    compliance: more(spending.compliance),
    intelligence: 0,
  };
}

/** W2: revenue of the core business in a seasonally average quarter, from the last one that was published. */
function believedCore(view: SeatView, seen: PublicCompany, opening: CompanyState, i: number): number {
  const core = view.scenario.companies[i]?.core;
  if (core === undefined) return 0;
  const last = quarterOfYear({ scenario: view.scenario, state: { quarter: view.quarter - 1 } });
  const told = seen.published.coreRevenue;
  if (view.quarter > 0 && told !== undefined && told > 0) return told / (core.seasonality[last] ?? 1);
  return opening.coreRevenue * pow(1 + core.growthPerYear, view.quarter / 4);
}
