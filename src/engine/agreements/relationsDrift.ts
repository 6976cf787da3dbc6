import { companyAt, companyIndexOf, type Work } from '../quarter/work.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { MutableCompany } from '../state/state.ts';
import { moveRelation } from './standing.ts';

/** Part of the way back to its natural level that a relation goes each quarter. */
const DRIFT = 0.06;
/** By how much a quarter of working together warms two partners. */
const PARTNER_WARMTH = 0.015;
/** How far above where they started partners can come by that alone, however many papers they sign. */
const MOST_WARMTH = 0.3;

/**
 * Relations fall back towards what they were at the start of the campaign, and working together warms them;
 * patience at the table comes back slowly (A3).
 */
export function driftRelations(work: Work): void {
  const natural = naturalRelations(work.scenario);
  const recovery = work.scenario.parameters.agreements.patienceRecovery;
  for (let i = 0; i < natural.length; i++) driftOne(companyAt(work.state, i), natural[i] ?? [], recovery);
  warmPartners(work, natural);
}

function driftOne(company: MutableCompany, natural: readonly number[], recovery: number): void {
  const { relations, patience } = company;
  for (let j = 0; j < natural.length; j++) {
    const now = relations[j] ?? 0;
    relations[j] = now + DRIFT * ((natural[j] ?? 0) - now);
    patience[j] = Math.min(1, (patience[j] ?? 0) + recovery);
  }
}

const cache = new WeakMap<ScenarioDefinition, readonly (readonly number[])[]>();

/** Relations at the start of the campaign by company indices; looked up once for each scenario. */
function naturalRelations(scenario: ScenarioDefinition): readonly (readonly number[])[] {
  const known = cache.get(scenario);
  if (known !== undefined) return known;
  const rows = scenario.companies.map((one) =>
    scenario.companies.map((other) => one.relations[other.id] ?? 0),
  );
  cache.set(scenario, rows);
  return rows;
}

function warmPartners(work: Work, natural: readonly (readonly number[])[]): void {
  for (const agreement of work.state.agreements) {
    if (agreement.status !== 'active') continue;
    const first = companyIndexOf(work, agreement.proposer);
    const second = companyIndexOf(work, agreement.counterparty);
    warm(companyAt(work.state, first), second, natural[first]?.[second] ?? 0);
    warm(companyAt(work.state, second), first, natural[second]?.[first] ?? 0);
  }
}

function warm(company: MutableCompany, partner: number, natural: number): void {
  if ((company.relations[partner] ?? 0) < natural + MOST_WARMTH)
    moveRelation(company, partner, PARTNER_WARMTH);
}
