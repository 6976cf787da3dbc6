import type { AgreementTerms } from '../agreements/clauses.ts';
import type { Reason } from '../agreements/reasons.ts';
import type { CompanyId } from './ids.ts';

export interface Agreement {
  readonly id: string;
  readonly proposer: CompanyId;
  readonly counterparty: CompanyId;
  readonly signed: number;
  /** Replaced as a whole when the parties agree on other terms (A5). */
  terms: AgreementTerms;
  /** 'letter' binds nobody yet; 'confirmed' and 'lapsed' are how letters end, 'transferred' and 'boughtOut' others (A2, A5). */
  status:
    | 'active'
    | 'letter'
    | 'confirmed'
    | 'lapsed'
    | 'ended'
    | 'cancelled'
    | 'breached'
    | 'transferred'
    | 'boughtOut';
  /** Per clause: tranches paid, or H100e-quarters and kUSD delivered. */
  progress: ClauseProgress[];
  /** Quarter in which its terms were last changed by both (A5); null = as signed. */
  renegotiated: number | null;
}

export interface ClauseProgress {
  /** Tranches paid, by index. */
  paid: boolean[];
  /** H100e delivered in the last quarter. */
  delivered: number;
  /** kUSD recognised so far. */
  recognised: number;
}

/** What an offer is about, where it is no new agreement (A1, A2, A5). */
export type OfferSubject =
  /** Other terms for an agreement in force. */
  | { readonly kind: 'renegotiation'; readonly agreement: string }
  /** The proposer's side of an agreement, for a price that the receiver pays; kUSD, negative = it is paid. */
  | { readonly kind: 'transfer'; readonly agreement: string; readonly price: number }
  /** An end to an agreement, for a price that the proposer pays, kUSD. */
  | { readonly kind: 'buyOut'; readonly agreement: string; readonly price: number }
  /** A letter of intent made binding. */
  | { readonly kind: 'confirmation'; readonly agreement: string }
  /** The question to the holder of a right of first refusal: the same deal as that offer's, with the holder in it. */
  | { readonly kind: 'match'; readonly offer: string };

/** A3: an offer on the table. */
export interface Offer {
  readonly id: string;
  readonly proposer: CompanyId;
  readonly counterparty: CompanyId;
  readonly made: number;
  readonly terms: AgreementTerms;
  /** What the other side answered: 'open' waits; 'held' is agreed, and waits for who has to be asked first (A1). */
  status: 'open' | 'held' | 'signed' | 'matched' | 'countered' | 'refused' | 'withdrawn' | 'lapsed';
  /** Reasons of the answer, with weights in points. */
  reasons: Reason[];
  /** The offer that this one counters. */
  readonly counters: string | null;
  readonly subject: OfferSubject | null;
}
