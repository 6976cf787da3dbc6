import { at, clamp } from '../math/numbers.ts';
import { announce, companyAt, companyIndexOf, drive, type Work } from './work.ts';

/** Compliance spending that takes off one point of scrutiny a quarter, kUSD. */
const COMPLIANCE_UNIT = 25_000;
/** Segment share above which concentration counts. */
const CONCENTRATION_FROM = 0.25;
/** Above this level authorities say so aloud. */
const WARNING_LEVEL = 60;

/** R1: scrutiny rises with concentration and exclusive ties, falls with time and compliance. Trust comes back (D4). */
export function regulationPhase(work: Work): void {
  const totals = work.scratch.revenue.map((row) => row.reduce((a, b) => a + b, 0));
  const ties = exclusiveTies(work);
  work.scenario.companies.forEach((_, i) => {
    const company = companyAt(work.state, i);
    if (company.status === 'failed') return;
    const before = company.scrutiny;
    const { concentrationSlope, decay } = work.scenario.parameters.regulation;
    const rise = concentration(work, i, totals) * concentrationSlope + at(ties, i);
    const calm = before * decay + company.spending.compliance / COMPLIANCE_UNIT;
    company.scrutiny = clamp(before + rise - calm, 0, 100);
    drive(
      work,
      i,
      'scrutiny',
      rise > calm ? 'concentration' : 'scrutinyFades',
      company.scrutiny - before,
      'R1',
    );
    if (before < WARNING_LEVEL && company.scrutiny >= WARNING_LEVEL) warn(work, i);
    recoverTrust(work, i);
  });
}

/** How far a company's segment shares lie above the level at which authorities look. */
function concentration(work: Work, i: number, totals: readonly number[]): number {
  let above = 0;
  work.scratch.revenue.forEach((row, s) => {
    if (at(totals, s) > 0) above += Math.max(0, at(row, i) / at(totals, s) - CONCENTRATION_FROM);
  });
  return above;
}

/** Exclusivities that each company holds over another: a point a quarter each. */
function exclusiveTies(work: Work): number[] {
  const ties = work.state.companies.map(() => 0);
  for (const agreement of work.state.agreements) {
    if (agreement.status !== 'active') continue;
    for (const clause of agreement.terms.clauses) {
      if (clause.kind !== 'exclusivity') continue;
      const holder = clause.bound === agreement.proposer ? agreement.counterparty : agreement.proposer;
      const i = companyIndexOf(work, holder);
      ties[i] = at(ties, i) + 1;
    }
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
