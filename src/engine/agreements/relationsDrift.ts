import { companyAt, companyIndexOf, type Work } from '../quarter/work.ts';
import type { AgreementsParameters } from '../state/definition/parameters/agreements.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { MutableCompany } from '../state/state.ts';
import { sitsIn } from './board.ts';
import { moveRelation } from './standing.ts';

/**
 * Relations fall back towards what they were at the start of the campaign, and working together warms them;
 * patience at the table comes back slowly (A3).
 */
export function driftRelations(work: Work): void {
  const natural = naturalRelations(work.scenario);
  const rules = work.scenario.parameters.agreements;
  for (let i = 0; i < natural.length; i++) driftOne(companyAt(work.state, i), natural[i] ?? [], rules);
  warmPartners(work, natural);
}

function driftOne(company: MutableCompany, natural: readonly number[], rules: AgreementsParameters): void {
  const { relations, patience } = company;
  for (let j = 0; j < natural.length; j++) {
    const now = relations[j] ?? 0;
    relations[j] = now + rules.relations.drift * ((natural[j] ?? 0) - now);
    patience[j] = Math.min(1, (patience[j] ?? 0) + rules.patienceRecovery);
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
  const { relations, board } = work.scenario.parameters.agreements;
  for (const agreement of work.state.agreements) {
    if (agreement.status !== 'active') continue;
    const first = companyIndexOf(work, agreement.proposer);
    const second = companyIndexOf(work, agreement.counterparty);
    const { proposer, counterparty } = agreement;
    // Who sits on the board talks to the company all year (A1).
    const seated =
      sitsIn(agreement, proposer, work.state.quarter, board.termQuarters) ||
      sitsIn(agreement, counterparty, work.state.quarter, board.termQuarters);
    const by = relations.partnerWarmth + (seated ? board.warmth : 0);
    const most = relations.mostWarmth + (seated ? 10 * board.warmth : 0);
    warm(companyAt(work.state, first), second, (natural[first]?.[second] ?? 0) + most, by);
    warm(companyAt(work.state, second), first, (natural[second]?.[first] ?? 0) + most, by);
  }
}

function warm(company: MutableCompany, partner: number, ceiling: number, by: number): void {
  if ((company.relations[partner] ?? 0) < ceiling) moveRelation(company, partner, by);
}
