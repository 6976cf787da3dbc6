import { modifier } from '../events/modifiers.ts';
import { clamp } from '../math/numbers.ts';
import { uniform } from '../random/streams.ts';
import { noteConduct } from '../regulation/conduct.ts';
import type { Parameters } from '../state/definition.ts';
import type { CompanyState } from '../state/state.ts';
import { announce, book, companyAt, drive, type Work } from './work.ts';

/** C6: the fuller and the less cared for, the likelier an outage; it costs credits and trust. */
export function outages(work: Work): void {
  work.scenario.companies.forEach((definition, i) => {
    const company = companyAt(work.state, i);
    if (definition.cloud === undefined || company.status === 'failed') return;
    if (uniform(work.state.random, 'outages') < outageChance(work, i)) strike(work, i);
  });
}

/** Chance of a large outage this quarter (C6). */
export function outageChance(work: Pick<Work, 'scenario' | 'state'>, i: number): number {
  const usual = outageChanceOf(work.scenario.parameters.compute, companyAt(work.state, i));
  return clamp(usual * modifier(work, 'outageChance', i), 0, 0.9);
}

/** The same for one company as its seat sees it: load of the last clearing against resilience spending (C6). */
export function outageChanceOf(rules: Parameters['compute'], company: CompanyState): number {
  const live = company.liveMW.reduce((a, b) => a + b, 0);
  const load = Math.max(
    company.compute.rentalUse,
    ...company.compute.serverUse.map((use) => clamp(use, 0, 1)),
  );
  const care = company.spending.resilience / Math.max(1, live * rules.resilienceKUsdPerMW);
  const strain = 1 + rules.outageLoadSlope * Math.max(0, load - rules.outageStrain);
  return clamp((rules.outageBase * strain) / (1 + care), 0, 0.9);
}

function strike(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const { outageCreditShare, outageTrustLoss } = work.scenario.parameters.compute;
  const sales = work.scratch.revenue.reduce((total, row) => total + (row[i] ?? 0), 0);
  const credits = book(work, i, 'outageCredits', sales * outageCreditShare);
  const lost = Math.min(company.trust, outageTrustLoss);
  company.trust -= lost;
  drive(work, i, 'trust', 'outage', -lost, 'C6');
  noteConduct(work, i, 'outageScrutiny', work.scenario.parameters.regulation.outagePoints);
  announce(work, {
    code: 'outage',
    phase: 'clearing',
    companies: [company.id],
    about: null,
    params: { credits },
    weight: 4,
  });
}
