import { clamp, sum } from '../../math/numbers.ts';
import type { CompanyId } from '../../state/ids.ts';
import {
  type AgreementTerms,
  type Clause,
  type ComputeClause,
  rentedVolume,
  type TrancheCondition,
} from '../clauses.ts';
import { discountFactor } from '../schedule.ts';

/** All shares that change hands one way. kUSD. */
export interface MoneyDeal {
  /** Sum of the tranches. */
  readonly amount: number;
  /** What the tranches are worth now: later ones and those under a condition count less. */
  readonly present: number;
  /** Pre-money value, weighted by amount. */
  readonly preMoney: number;
}

/** All compute that is rented one way. */
export interface RentDeal {
  readonly h100e: number;
  /** USD per H100e-hour before discounts, weighted by volume. */
  readonly price: number;
  /** Factor on the price after adoption discounts. */
  readonly factor: number;
  /** First delivery, quarter index, and length in quarters, of the largest clause. */
  readonly start: number;
  readonly quarters: number;
  readonly ramp: number;
  readonly region: string | null;
}

type Of<Kind extends Clause['kind']> = Extract<Clause, { kind: Kind }>;

/** Clauses of a kind. */
export function clausesOf<Kind extends Clause['kind']>(
  terms: AgreementTerms,
  kind: Kind,
): readonly Of<Kind>[] {
  return terms.clauses.filter((clause): clause is Of<Kind> => clause.kind === kind);
}

/** First clause of a kind; null where there is none. */
export function firstOf<Kind extends Clause['kind']>(terms: AgreementTerms, kind: Kind): Of<Kind> | null {
  // The kind was compared: the compiler can't follow it through a type parameter.
  for (const clause of terms.clauses) if (clause.kind === kind) return clause as Of<Kind>;
  return null;
}

/** What `investor` would put into the other party, of which `issuer` is what is known; null when nothing. */
export function moneyFrom(
  terms: AgreementTerms,
  investor: CompanyId,
  issuer: Issuer,
  quarter: number,
): MoneyDeal | null {
  let amount = 0;
  let present = 0;
  let weighted = 0;
  for (const clause of terms.clauses) {
    if (clause.kind !== 'equity' || clause.investor !== investor) continue;
    for (const tranche of clause.tranches) {
      amount += tranche.amount;
      present += tranche.amount * likelihood(tranche.condition, issuer, terms, quarter);
      weighted += tranche.amount * clause.preMoney;
    }
  }
  return amount > 0 ? { amount, present, preMoney: weighted / amount } : null;
}

/** What it takes to judge whether a tranche will ever fall due. */
export interface Issuer {
  readonly listed: boolean;
  readonly capability: number;
  /** IT power at its own sites by region, MW. */
  readonly liveMW: readonly number[];
  /** Revenue of a quarter, kUSD. */
  readonly revenue: number;
}

/** What a tranche is worth now, 0–1: later dates count less, conditions the less the further away they are. */
function likelihood(
  condition: TrancheCondition,
  issuer: Issuer,
  terms: AgreementTerms,
  quarter: number,
): number {
  switch (condition.kind) {
    case 'date':
      return 1 / (1 + 0.03 * Math.max(0, condition.quarter - quarter));
    case 'capability':
      return 0.8 * clamp(1 - (condition.points - issuer.capability) / 60, 0, 1);
    case 'revenue':
      return 0.8 * clamp((4 * issuer.revenue) / Math.max(1, condition.kUsd), 0, 1);
    case 'delivered':
      return rentedVolume(terms) >= condition.h100e ? 0.7 : 0;
    case 'power':
      return 0.8 * clamp((sum(issuer.liveMW) + 1) / condition.mw, 0.1, 1);
    case 'listing':
      return issuer.listed ? 1 : 0.4;
  }
}

/** What the other party would rent from `provider`; null when nothing. */
export function rentFrom(terms: AgreementTerms, provider: CompanyId): RentDeal | null {
  let largest: ComputeClause | null = null;
  let h100e = 0;
  let value = 0;
  for (const clause of terms.clauses) {
    if (clause.kind !== 'compute' || clause.provider !== provider) continue;
    h100e += clause.h100e;
    value += clause.h100e * clause.pricePerHour;
    if (largest === null || clause.h100e > largest.h100e) largest = clause;
  }
  if (largest === null || h100e <= 0) return null;
  const { start, quarters, ramp, region } = largest;
  return {
    h100e,
    price: value / h100e,
    factor: discountFactor(terms),
    start,
    quarters,
    ramp,
    region: region ?? null,
  };
}

/** Yearly bill at full ramp, kUSD. */
export function annualBill(rent: RentDeal): number {
  return (rent.h100e * rent.price * rent.factor * 8760) / 1000;
}
