import { companyIndexOf, type Work } from '../quarter/work.ts';
import type { Offer } from '../state/state.ts';
import { askApproval } from './approval.ts';

/**
 * R2: stakes that both sides have agreed on need approval where they are large. A minority stake weighs less than a purchase
 * of the whole. False when an authority blocks it: the offer is then off the table, and nobody is to blame.
 */
export function passesReview(work: Work, offer: Offer): boolean {
  const { minority } = work.scenario.parameters.regulation.deals;
  for (const clause of offer.terms.clauses) {
    if (clause.kind !== 'equity') continue;
    const value = clause.tranches.reduce((sum, { amount }) => sum + amount, 0) * minority;
    const investor = companyIndexOf(work, clause.investor);
    if (askApproval(work, investor, value, offer.id) === null) continue;
    offer.status = 'lapsed';
    return false;
  }
  return true;
}
