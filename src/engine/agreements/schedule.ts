import { HOURS_PER_QUARTER } from '../market/demand.ts';
import type { AgreementsParameters } from '../state/definition/parameters/agreements.ts';
import type { DeepReadonly } from '../state/state.ts';
import type { AgreementTerms, ChipSupplyClause, Clause, ComputeClause } from './clauses.ts';

/** Whole H100e that a compute clause calls for in a quarter: nothing before its start, a linear ramp, then its size. */
export function wantedH100e(clause: ComputeClause, quarter: number): number {
  const nth = quarter - clause.start + 1;
  if (nth < 1 || nth > clause.quarters) return 0;
  return Math.floor(nth < clause.ramp ? (clause.h100e * nth) / clause.ramp : clause.h100e);
}

/** H100e-quarters that the clause still calls for from quarter `from` on. */
export function remainingH100eQuarters(clause: ComputeClause, from: number): number {
  const end = clause.start + clause.quarters;
  let quarter = Math.max(from, clause.start);
  let total = 0;
  for (; quarter < end && quarter - clause.start + 1 < clause.ramp; quarter++)
    total += wantedH100e(clause, quarter);
  return total + Math.max(0, end - quarter) * Math.floor(clause.h100e);
}

/** Factor on the compute price after the discounts for adopting the provider's chips (S5). */
export function discountFactor(terms: AgreementTerms): number {
  let factor = 1;
  for (const clause of terms.clauses) {
    if (clause.kind === 'adoption') factor -= clause.share * clause.discount;
  }
  return Math.max(0, factor);
}

/** Price of H100e-quarters under a compute clause, kUSD, before rounding; `factor` from {@link discountFactor}. */
export function computeBill(clause: ComputeClause, h100eQuarters: number, factor: number): number {
  return (h100eQuarters * HOURS_PER_QUARTER * clause.pricePerHour * factor) / 1000;
}

/** Whether a chip-supply clause orders in a quarter: from the quarter of signing on. */
export function suppliesIn(clause: ChipSupplyClause, signed: number, quarter: number): boolean {
  return quarter >= signed && quarter < signed + clause.quarters;
}

/** What decides how long an open promise lasts. */
export type EndRules = Pick<AgreementsParameters, 'longStopQuarters' | 'board'>;

/** First quarter in which the clause no longer binds. An equity clause ends when its last tranche is paid or lapses (A2). */
export function clauseEnd(
  clause: DeepReadonly<Clause>,
  signed: number,
  paid: readonly boolean[],
  rules: EndRules,
): number {
  switch (clause.kind) {
    case 'equity':
      return equityEnd(clause, signed, paid, rules.longStopQuarters);
    case 'compute':
      return clause.start + clause.quarters;
    case 'chipSupply':
    case 'revenueShare':
    case 'exclusivity':
      return signed + clause.quarters;
    case 'boardSeat':
      return signed + rules.board.termQuarters;
    case 'commerce':
      return signed + (clause.quarters ?? rules.longStopQuarters);
    case 'adoption':
      // Adoption lives with the compute that it prices.
      return signed;
  }
}

function equityEnd(
  clause: DeepReadonly<Extract<Clause, { kind: 'equity' }>>,
  signed: number,
  paid: readonly boolean[],
  longStop: number,
): number {
  let end = signed;
  clause.tranches.forEach((tranche, i) => {
    if (paid[i] === true) return;
    const condition = tranche.condition;
    end = Math.max(end, condition.kind === 'date' ? condition.quarter + 1 : signed + longStop);
  });
  return end;
}
