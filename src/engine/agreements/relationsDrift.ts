import { at } from '../math/numbers.ts';
import { companyAt, companyIndexOf, type Work } from '../quarter/work.ts';
import { movePatience, moveRelation } from './standing.ts';

/** Part of the way back to its natural level that a relation goes each quarter. */
const DRIFT = 0.06;
/** How much above the opening level partners who work together end up, and how fast. */
const PARTNER_WARMTH = 0.015;

/**
 * Relations fall back towards what they were at the start of the campaign, and working together warms them;
 * patience at the table comes back slowly (A3).
 */
export function driftRelations(work: Work): void {
  const recovery = work.scenario.parameters.agreements.patienceRecovery;
  work.scenario.companies.forEach((definition, i) => {
    const company = companyAt(work.state, i);
    work.scenario.companies.forEach((other, j) => {
      if (i === j) return;
      const natural = definition.relations[other.id] ?? 0;
      moveRelation(company, j, DRIFT * (natural - at(company.relations, j)));
      movePatience(company, j, recovery);
    });
  });
  warmPartners(work);
}

function warmPartners(work: Work): void {
  for (const agreement of work.state.agreements) {
    if (agreement.status !== 'active') continue;
    const first = companyIndexOf(work, agreement.proposer);
    const second = companyIndexOf(work, agreement.counterparty);
    moveRelation(companyAt(work.state, first), second, PARTNER_WARMTH);
    moveRelation(companyAt(work.state, second), first, PARTNER_WARMTH);
  }
}
