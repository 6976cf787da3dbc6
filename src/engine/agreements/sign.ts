import { announce, companyAt, companyIndexOf, freshId, type Work } from '../quarter/work.ts';
import type { Agreement, ClauseProgress, Offer } from '../state/state.ts';
import { startPorting } from './adoption.ts';
import type { AgreementTerms, Clause } from './clauses.ts';
import { exclusivityAgainst } from './exclusivity.ts';
import { otherParty } from './parties.ts';
import { computeBill, discountFactor, remainingH100eQuarters } from './schedule.ts';
import { openShops } from './shopOpening.ts';
import { moveRelation } from './standing.ts';
import { startingNow } from './startingNow.ts';
import { payDueTranches } from './tranches.ts';

/**
 * Turns an open offer into an agreement (A1, A3): tranches due at once are paid, porting starts, shops open,
 * both sides warm to each other, and the newspaper says so. Works on the copy of the quarter.
 */
export function signOffer(work: Work, offer: Offer): Agreement {
  offer.status = 'signed';
  const agreement: Agreement = {
    id: freshId(work.state, 'agreement'),
    proposer: offer.proposer,
    counterparty: offer.counterparty,
    signed: work.state.quarter,
    terms: startingNow(offer.terms, work.state.quarter),
    status: 'active',
    progress: offer.terms.clauses.map(openingProgress),
  };
  overlookFirstRefusals(work, agreement);
  work.state.agreements.push(agreement);
  tellSigning(work, agreement);
  payDueTranches(work, agreement);
  startPorting(work, agreement);
  openShops(work, agreement);
  warm(work, agreement);
  return agreement;
}

/** Progress of a clause on which nothing has happened yet. */
export function openingProgress(clause: Clause): ClauseProgress {
  return {
    paid: clause.kind === 'equity' ? clause.tranches.map(() => false) : [],
    delivered: 0,
    recognised: 0,
  };
}

/** kUSD that all clauses of some terms move at full length: equity, compute and chips (size of a deal). */
export function dealValue(terms: AgreementTerms): number {
  let total = 0;
  for (const clause of terms.clauses) {
    if (clause.kind === 'equity') for (const tranche of clause.tranches) total += tranche.amount;
    if (clause.kind === 'compute')
      total += computeBill(clause, remainingH100eQuarters(clause, clause.start), discountFactor(terms));
    if (clause.kind === 'chipSupply') total += clause.perQuarter * clause.price * clause.quarters;
  }
  return Math.round(total);
}

function tellSigning(work: Work, agreement: Agreement): void {
  const value = dealValue(agreement.terms);
  announce(work, {
    code: 'agreementSigned',
    phase: 'agreements',
    companies: [agreement.proposer, agreement.counterparty],
    about: agreement.id,
    params: { value, clauses: agreement.terms.clauses.length },
    weight: value >= 10_000_000 ? 5 : value >= 1_000_000 ? 4 : 3,
  });
}

function warm(work: Work, agreement: Agreement): void {
  const first = companyIndexOf(work, agreement.proposer);
  const second = companyIndexOf(work, agreement.counterparty);
  const value = dealValue(agreement.terms);
  // A token deal between friends makes no alliance.
  const warmth = (0.1 * value) / (value + 1_000_000);
  moveRelation(companyAt(work.state, first), second, warmth);
  moveRelation(companyAt(work.state, second), first, warmth);
}

/** A partner with a right of first refusal resents a deal that goes past it (A1). */
function overlookFirstRefusals(work: Work, agreement: Agreement): void {
  for (const clause of agreement.terms.clauses) {
    if (clause.kind !== 'compute' && clause.kind !== 'equity') continue;
    const dealer = clause.kind === 'compute' ? clause.provider : clause.investor;
    const bound = otherParty(agreement, dealer);
    const { agreements, quarter } = work.state;
    const right = exclusivityAgainst(agreements, bound, dealer, quarter, clause.kind, 'firstRefusal');
    if (right === null) continue;
    const holder = companyAt(work.state, companyIndexOf(work, right.holder));
    moveRelation(holder, companyIndexOf(work, bound), -0.15);
  }
}
