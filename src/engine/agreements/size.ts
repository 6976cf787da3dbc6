import type { AgreementTerms } from './clauses.ts';
import { computeBill, discountFactor, remainingH100eQuarters } from './schedule.ts';

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
