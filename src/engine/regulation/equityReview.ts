import type { Clause } from '../agreements/clauses.ts';
import { newFraction } from '../agreements/ownership.ts';
import { otherParty } from '../agreements/parties.ts';
import { companyAt, companyIndexOf, type Work } from '../quarter/work.ts';
import type { Offer } from '../state/state.ts';
import { askApproval } from './approval.ts';

/**
 * R2: stakes that both sides have agreed on need approval where they are large. A minority stake weighs less than a purchase
 * of the whole, and a passive one nothing. False when an authority blocks it: the offer is then off the table, and nobody
 * is to blame.
 */
export function passesReview(work: Work, offer: Offer): boolean {
  const { minority } = work.scenario.parameters.regulation.deals;
  for (const clause of offer.terms.clauses) {
    if (clause.kind !== 'equity' || isPassive(work, offer, clause)) continue;
    const investor = companyIndexOf(work, clause.investor);
    if (askApproval(work, investor, amountOf(clause) * minority, offer.id) === null) continue;
    offer.status = 'lapsed';
    return false;
  }
  return true;
}

type Equity = Extract<Clause, { kind: 'equity' }>;

/** Who holds little and sits on no board decides nothing: authorities leave that alone. */
function isPassive(work: Work, offer: Offer, clause: Equity): boolean {
  const { passiveShare } = work.scenario.parameters.regulation.deals;
  const { investor, preMoney } = clause;
  if (offer.terms.clauses.some((one) => one.kind === 'boardSeat' && one.holder === investor)) return false;
  const issuer = companyIndexOf(work, otherParty(offer, investor));
  const held = companyAt(work.state, companyIndexOf(work, investor)).stakes[issuer] ?? 0;
  const bought = newFraction(preMoney, amountOf(clause));
  return held * (1 - bought) + bought <= passiveShare;
}

function amountOf({ tranches }: Equity): number {
  return tranches.reduce((sum, { amount }) => sum + amount, 0);
}
