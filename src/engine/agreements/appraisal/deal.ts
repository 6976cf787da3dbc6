import type { CompanyId } from '../../state/ids.ts';
import type { AgreementTerms, Clause, ComputeClause, EquityClause } from '../clauses.ts';
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

/** What `investor` would put into the other party; null when nothing. */
export function moneyFrom(terms: AgreementTerms, investor: CompanyId, quarter: number): MoneyDeal | null {
  let amount = 0;
  let present = 0;
  let weighted = 0;
  for (const clause of clausesOf(terms, 'equity')) {
    if (clause.investor !== investor) continue;
    for (const tranche of clause.tranches) {
      amount += tranche.amount;
      present += tranche.amount * worthNow(tranche, quarter);
      weighted += tranche.amount * clause.preMoney;
    }
  }
  return amount > 0 ? { amount, present, preMoney: weighted / amount } : null;
}

function worthNow(tranche: EquityClause['tranches'][number], quarter: number): number {
  if (tranche.condition.kind !== 'date') return 0.6;
  return 1 / (1 + 0.03 * Math.max(0, tranche.condition.quarter - quarter));
}

/** What the other party would rent from `provider`; null when nothing. */
export function rentFrom(terms: AgreementTerms, provider: CompanyId): RentDeal | null {
  let largest: ComputeClause | null = null;
  let h100e = 0;
  let value = 0;
  for (const clause of clausesOf(terms, 'compute')) {
    if (clause.provider !== provider) continue;
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
