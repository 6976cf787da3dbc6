import { announce, companyAt, companyIndexOf, freshId, type Work } from '../quarter/work.ts';
import type { CompanyId } from '../state/ids.ts';
import type { Offer } from '../state/state.ts';
import type { AgreementTerms, Clause } from './clauses.ts';
import { exclusivityAgainst } from './exclusivity.ts';
import { otherParty } from './parties.ts';
import { moveRelation } from './standing.ts';

/** A right that stands between an agreed offer and its signature (A1). */
interface Right {
  readonly bound: CompanyId;
  readonly holder: CompanyId;
  /** The deal with the holder in the other side's place. */
  readonly terms: AgreementTerms;
}

/**
 * A1: an agreed deal that goes past a right of first refusal is held, and its holder asked whether it takes the deal on
 * the same terms. True when somebody has to be asked.
 */
export function askHolder(work: Work, offer: Offer): boolean {
  const right = rightAgainst(work, offer);
  if (right === null) return false;
  offer.status = 'held';
  work.state.offers.push({
    id: freshId(work.state, 'offer'),
    proposer: right.bound,
    counterparty: right.holder,
    made: work.state.quarter,
    terms: right.terms,
    status: 'open',
    reasons: [],
    counters: null,
    subject: { kind: 'match', offer: offer.id },
  });
  announce(work, {
    code: 'firstRefusalAsked',
    phase: 'agreements',
    companies: [right.holder, right.bound],
    about: offer.id,
    params: {},
    weight: 3,
  });
  return true;
}

function rightAgainst(work: Work, offer: Offer): Right | null {
  const { agreements, quarter } = work.state;
  for (const clause of offer.terms.clauses) {
    if (clause.kind !== 'compute' && clause.kind !== 'equity') continue;
    const dealer = clause.kind === 'compute' ? clause.provider : clause.investor;
    const bound = otherParty(offer, dealer);
    const bond = exclusivityAgainst(agreements, bound, dealer, quarter, clause.kind, 'firstRefusal');
    if (bond === null || companyAt(work.state, companyIndexOf(work, bond.holder)).status !== 'active')
      continue;
    const terms = matchedTerms(work, offer.terms, clause.kind, dealer, bond.holder);
    if (terms !== null) return { bound, holder: bond.holder, terms };
  }
  return null;
}

/** The part of a deal to which the right goes, with its holder as provider or investor; null where it has no cloud. */
function matchedTerms(
  work: Work,
  terms: AgreementTerms,
  scope: 'compute' | 'equity',
  dealer: CompanyId,
  holder: CompanyId,
): AgreementTerms | null {
  const definition = work.scenario.companies[companyIndexOf(work, holder)];
  if (scope === 'compute' && definition?.cloud === undefined) return null;
  const clauses: Clause[] = [];
  for (const clause of terms.clauses) {
    if (clause.kind === 'compute' && scope === 'compute' && clause.provider === dealer)
      clauses.push({ ...clause, provider: holder });
    if (clause.kind === 'equity' && scope === 'equity' && clause.investor === dealer)
      clauses.push({ ...clause, investor: holder });
  }
  return clauses.length === 0 ? null : { clauses, cancellationFee: terms.cancellationFee };
}

/** The holder takes the deal itself: who was outbid remembers it (A1). */
export function loseToHolder(work: Work, request: Offer): void {
  const held = heldFor(work, request);
  if (held === undefined) return;
  held.status = 'matched';
  const bound = request.proposer;
  const outbid = otherParty(held, bound);
  const loss = work.scenario.parameters.agreements.relations.matched;
  moveRelation(companyAt(work.state, companyIndexOf(work, outbid)), companyIndexOf(work, bound), -loss);
  announce(work, {
    code: 'offerMatched',
    phase: 'agreements',
    companies: [request.counterparty, bound, outbid],
    about: held.id,
    params: {},
    weight: 4,
  });
}

/** The deal that a request holds up, as long as it is held. */
function heldFor(work: Work, request: Offer): Offer | undefined {
  const { subject } = request;
  if (subject?.kind !== 'match') return undefined;
  return work.state.offers.find((offer) => offer.id === subject.offer && offer.status === 'held');
}

/** Requests that nobody answered in their quarter are waived; deals that nothing holds up any more are free. */
export function freeHeldDeals(work: Work): readonly Offer[] {
  const { offers, quarter } = work.state;
  for (const request of offers)
    if (request.subject?.kind === 'match' && request.status === 'open' && request.made < quarter)
      request.status = 'lapsed';
  return offers.filter(
    (offer) =>
      offer.status === 'held' &&
      !offers.some(
        (request) =>
          request.status === 'open' &&
          request.subject?.kind === 'match' &&
          request.subject.offer === offer.id,
      ),
  );
}
