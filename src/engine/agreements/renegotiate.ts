import { announce, type Work } from '../quarter/work.ts';
import type { Agreement, ClauseProgress, DeepReadonly, Offer } from '../state/state.ts';
import type { AgreementTerms } from './clauses.ts';
import { settleVolumes } from './commitments.ts';
import { openingProgress } from './progress.ts';
import { continuedClauses } from './sameSubject.ts';
import { openShops } from './shopOpening.ts';
import { dealValue } from './size.ts';
import { payDueTranches } from './tranches.ts';

/** Both sides agree on other terms for what is in force (A5): nobody pays a fee, and what was paid stays paid. */
export function renegotiateAgreement(work: Work, offer: Offer): void {
  const { subject } = offer;
  if (subject?.kind !== 'renegotiation') return;
  const agreement = work.state.agreements.find((one) => one.id === subject.agreement);
  if (agreement?.status !== 'active') {
    offer.status = 'lapsed';
    return;
  }
  offer.status = 'signed';
  const before = agreement.terms;
  const terms = settleVolumes(offer.terms);
  agreement.progress = carriedProgress(agreement, terms);
  agreement.terms = terms;
  agreement.renegotiated = work.state.quarter;
  dropIdleOrders(work, agreement);
  payDueTranches(work, agreement);
  openShops(work, agreement);
  announce(work, {
    code: 'agreementRenegotiated',
    phase: 'agreements',
    companies: [offer.proposer, offer.counterparty],
    about: agreement.id,
    params: { before: dealValue(before), value: dealValue(terms) },
    weight: 3,
  });
}

/** Progress of the clauses that go on, and a fresh start for the others. */
function carriedProgress(agreement: Agreement, terms: AgreementTerms): ClauseProgress[] {
  const places = continuedClauses(agreement.terms.clauses, terms.clauses);
  return terms.clauses.map((clause, i) => {
    const fresh = openingProgress(clause);
    const old = agreement.progress[places[i] ?? -1];
    if (old === undefined) return fresh;
    return { ...old, paid: fresh.paid.map((_, t) => old.paid[t] === true) };
  });
}

/** Chips ordered under a supply that was struck out are not delivered any more. */
function dropIdleOrders(work: Work, { id, terms }: Agreement): void {
  const supplied = (chip: string) =>
    terms.clauses.some((clause) => clause.kind === 'chipSupply' && clause.chip === chip);
  work.state.orders = work.state.orders.filter((order) => order.agreement !== id || supplied(order.chip));
}

/**
 * Why changed terms can't take the place of those in force: shares that were paid for can't be struck out or paid for
 * otherwise. Null when they can.
 */
export function touchesPaidTranches(agreement: DeepReadonly<Agreement>, terms: AgreementTerms): boolean {
  if (!agreement.progress.some(({ paid }) => paid.includes(true))) return false;
  const places = continuedClauses(agreement.terms.clauses, terms.clauses);
  return agreement.terms.clauses.some((old, i) => {
    const paid = agreement.progress[i]?.paid ?? [];
    if (old.kind !== 'equity' || !paid.includes(true)) return false;
    const next = terms.clauses[places.indexOf(i)];
    if (next?.kind !== 'equity') return true;
    return old.tranches.some((tranche, t) => paid[t] === true && next.tranches[t]?.amount !== tranche.amount);
  });
}
