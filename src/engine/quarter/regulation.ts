import { at, clamp } from '../math/numbers.ts';
import { announce, companyAt, drive, type Work } from './work.ts';

/** Compliance spending that takes off one point of scrutiny a quarter, kUSD. */
const COMPLIANCE_UNIT = 25_000;
/** Segment share above which concentration counts. */
const CONCENTRATION_FROM = 0.25;
/** Above this level authorities say so aloud. */
const WARNING_LEVEL = 60;

/** R1: scrutiny rises with concentration and exclusive ties, falls with time and compliance. Trust comes back (D4). */
export function regulationPhase(work: Work): void {
  work.scenario.companies.forEach((_, i) => {
    const company = companyAt(work.state, i);
    if (company.status === 'failed') return;
    const before = company.scrutiny;
    const { concentrationSlope, decay } = work.scenario.parameters.regulation;
    const rise = concentration(work, i) * concentrationSlope + exclusiveTies(work, i);
    const calm = before * decay + company.spending.compliance / COMPLIANCE_UNIT;
    company.scrutiny = clamp(before + rise - calm, 0, 100);
    drive(work, i, 'scrutiny', rise > calm ? 'concentration' : 'compliance', company.scrutiny - before, 'R1');
    if (before < WARNING_LEVEL && company.scrutiny >= WARNING_LEVEL) warn(work, i);
    recoverTrust(work, i);
  });
}

/** How far a company's segment shares lie above the level at which authorities look. */
function concentration(work: Work, i: number): number {
  let total = 0;
  for (const row of work.scratch.revenue) {
    const all = row.reduce((a, b) => a + b, 0);
    if (all > 0) total += Math.max(0, at(row, i) / all - CONCENTRATION_FROM);
  }
  return total;
}

/** Each exclusivity that a company holds over another adds a point a quarter. */
function exclusiveTies(work: Work, i: number): number {
  const id = work.scenario.companies[i]?.id;
  let ties = 0;
  for (const agreement of work.state.agreements) {
    if (agreement.status !== 'active') continue;
    const party = agreement.proposer === id || agreement.counterparty === id;
    if (!party) continue;
    for (const clause of agreement.terms.clauses) if (clause.kind === 'exclusivity' && clause.bound !== id) ties += 1;
  }
  return ties;
}

function warn(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  announce(work, {
    code: 'scrutinyRises',
    phase: 'regulation',
    companies: [company.id],
    about: null,
    params: { scrutiny: Math.round(company.scrutiny) },
    weight: 3,
  });
}

/** Trust drifts back to its neutral level while nothing happens; safety work lifts that level (M3). */
function recoverTrust(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const { trustNeutral, trustRecovery } = work.scenario.parameters.demand;
  const neutral = clamp(trustNeutral + company.spending.safety / 50_000, 0, 95);
  const change = (neutral - company.trust) * trustRecovery;
  company.trust = clamp(company.trust + change, 0, 100);
  drive(work, i, 'trust', change > 0 ? 'timeHeals' : 'reputationFades', change, 'D4');
}
