import type { ChipId, CompanyId, FamilyId, MerchantId, RegionId } from '../state/ids.ts';

/** A1: what one side promises. The parties are the agreement's `proposer` and `counterparty`. */
export type Clause =
  | EquityClause
  | ComputeClause
  | ChipSupplyClause
  | AdoptionClause
  | CommerceClause
  | RevenueShareClause
  | ExclusivityClause
  | BoardSeatClause;

/** When a tranche falls due (A2). */
export type TrancheCondition =
  | { readonly kind: 'date'; readonly quarter: number }
  | { readonly kind: 'capability'; readonly points: number }
  | { readonly kind: 'delivered'; readonly h100e: number }
  | { readonly kind: 'power'; readonly mw: number }
  | { readonly kind: 'revenue'; readonly kUsd: number }
  | { readonly kind: 'listing' };

export interface Tranche {
  /** kUSD. */
  readonly amount: number;
  readonly condition: TrancheCondition;
}

/** One party buys new shares of the other at a pre-money value (F4, A2). */
export interface EquityClause {
  readonly kind: 'equity';
  readonly investor: CompanyId;
  readonly preMoney: number;
  readonly tranches: readonly Tranche[];
}

/** One party rents compute from the other: take or pay (D6). */
export interface ComputeClause {
  readonly kind: 'compute';
  readonly provider: CompanyId;
  /** H100e rented at full ramp; follows from the money and the price where the commitment is one of money. */
  readonly h100e: number;
  /** Commitment in money instead: kUSD a quarter at full ramp, whatever the price comes to. */
  readonly kUsdPerQuarter?: number;
  /** USD per H100e-hour. */
  readonly pricePerHour: number;
  /** Quarter index of the first delivery. */
  readonly start: number;
  /** Quarters of delivery. */
  readonly quarters: number;
  /** Quarters over which the volume rises to its full size. */
  readonly ramp: number;
  readonly region?: RegionId;
}

/** The designer reserves chips for the other party at a price. */
export interface ChipSupplyClause {
  readonly kind: 'chipSupply';
  readonly designer: CompanyId;
  readonly chip: ChipId;
  readonly perQuarter: number;
  /** kUSD a chip. */
  readonly price: number;
  readonly quarters: number;
}

/** The tenant moves a share of its workload to one of the provider's chip families (S5). */
export interface AdoptionClause {
  readonly kind: 'adoption';
  readonly tenant: CompanyId;
  readonly family: FamilyId;
  /** Share of the rented compute, 0–1. */
  readonly share: number;
  /** Discount on the compute price for that share, 0–1. */
  readonly discount: number;
}

/** One party's models enter the other's shops (K1). */
export interface CommerceClause {
  readonly kind: 'commerce';
  readonly vendor: CompanyId;
  readonly merchant: MerchantId;
  readonly fee: number;
  /** Quarters for which the doors stay open whatever the shop's managers think; the long stop where none is named. */
  readonly quarters?: number;
}

/** A share of one party's model revenue goes to the other. */
export interface RevenueShareClause {
  readonly kind: 'revenueShare';
  readonly payer: CompanyId;
  readonly share: number;
  readonly quarters: number;
}

/** The bound party may not buy compute from, or sell equity to, anybody but the other party. */
export interface ExclusivityClause {
  readonly kind: 'exclusivity';
  readonly bound: CompanyId;
  readonly scope: 'compute' | 'equity';
  /** 'full' forbids; with 'firstRefusal' the other party is asked first, and may take the deal itself. */
  readonly strength: 'full' | 'firstRefusal';
  readonly quarters: number;
}

export interface BoardSeatClause {
  readonly kind: 'boardSeat';
  readonly holder: CompanyId;
}

/** The whole content of an offer or agreement. */
export interface AgreementTerms {
  readonly clauses: readonly Clause[];
  /** Share of what is still owed that the party who leaves pays (A5). */
  readonly cancellationFee: number;
  /** A letter of intent: binds nobody, moves nothing, and lapses if nothing follows (A2). */
  readonly letter?: boolean;
}

/** The same terms with other clauses. */
export function withClauses(terms: AgreementTerms, clauses: readonly Clause[]): AgreementTerms {
  const { cancellationFee, letter } = terms;
  return letter === undefined ? { clauses, cancellationFee } : { clauses, cancellationFee, letter };
}

/** H100e at full ramp that the compute clauses of some terms add up to. */
export function rentedVolume(terms: AgreementTerms): number {
  let total = 0;
  for (const clause of terms.clauses) if (clause.kind === 'compute') total += clause.h100e;
  return total;
}
