import type { AgreementTerms } from '../agreements/clauses.ts';
import type { Reason } from '../agreements/reasons.ts';
import type { CompanyId } from './ids.ts';

export interface Agreement {
  readonly id: string;
  readonly proposer: CompanyId;
  readonly counterparty: CompanyId;
  readonly signed: number;
  readonly terms: AgreementTerms;
  status: 'active' | 'ended' | 'cancelled' | 'breached';
  /** Per clause: tranches paid, or H100e-quarters and kUSD delivered. */
  progress: ClauseProgress[];
}

export interface ClauseProgress {
  /** Tranches paid, by index. */
  paid: boolean[];
  /** H100e delivered in the last quarter. */
  delivered: number;
  /** kUSD recognised so far. */
  recognised: number;
}

/** A3: an offer on the table. */
export interface Offer {
  readonly id: string;
  readonly proposer: CompanyId;
  readonly counterparty: CompanyId;
  readonly made: number;
  readonly terms: AgreementTerms;
  /** What the other side answered: 'open' waits. */
  status: 'open' | 'signed' | 'countered' | 'refused' | 'withdrawn' | 'lapsed';
  /** Reasons of the answer, with weights in points. */
  reasons: Reason[];
  /** The offer that this one counters. */
  readonly counters: string | null;
}
