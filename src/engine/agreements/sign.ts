import { announce, companyAt, companyIndexOf, freshId, type Work } from '../quarter/work.ts';
import type { CompanyId } from '../state/ids.ts';
import type { Agreement, Offer } from '../state/state.ts';
import type { AgreementTerms } from './clauses.ts';
import { settleVolumes } from './commitments.ts';
import { confirmLetters } from './letters.ts';
import type { Parties } from './parties.ts';
import { openingProgress } from './progress.ts';
import { openShops } from './shopOpening.ts';
import { dealValue } from './size.ts';
import { moveRelation } from './standing.ts';
import { startingNow } from './startingNow.ts';
import { payDueTranches } from './tranches.ts';

/**
 * Turns an open offer into an agreement (A1, A3): tranches due at once are paid, shops open,
 * both sides warm to each other, and the newspaper says so. Works on the copy of the quarter.
 */
export function signOffer(work: Work, offer: Offer): Agreement {
  offer.status = 'signed';
  const agreement = bind(work, offer, offer.terms);
  tellSigning(work, agreement);
  payDueTranches(work, agreement);
  openShops(work, agreement);
  warm(work, agreement.proposer, agreement.counterparty, agreement.terms);
  confirmLetters(work, agreement);
  return agreement;
}

/** Puts an agreement between two parties in force from this quarter on. */
export function bind(work: Work, { proposer, counterparty }: Parties, offered: AgreementTerms): Agreement {
  const { clauses, cancellationFee } = settleVolumes(startingNow(offered, work.state.quarter));
  const agreement: Agreement = {
    id: freshId(work.state, 'agreement'),
    proposer,
    counterparty,
    signed: work.state.quarter,
    terms: { clauses, cancellationFee },
    status: 'active',
    progress: clauses.map(openingProgress),
    renegotiated: null,
  };
  work.state.agreements.push(agreement);
  return agreement;
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

/** Two companies that agree on something think better of each other, the larger it is. */
export function warm(work: Work, one: CompanyId, other: CompanyId, terms: AgreementTerms): void {
  const first = companyIndexOf(work, one);
  const second = companyIndexOf(work, other);
  const value = dealValue(terms);
  const { signing, halfWarmKUsd } = work.scenario.parameters.agreements.relations;
  const warmth = (signing * value) / (value + halfWarmKUsd);
  moveRelation(companyAt(work.state, first), second, warmth);
  moveRelation(companyAt(work.state, second), first, warmth);
}
