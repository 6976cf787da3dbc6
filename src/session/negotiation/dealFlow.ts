import {
  type AgreementTerms,
  type Clause,
  type CompanyId,
  computeBill,
  discountFactor,
  type SeatView,
  wantedH100e,
} from '../../engine/index.ts';

/** Money that terms would move for the seat in a quarter, kUSD: positive comes in. Only what a date or a volume fixes. */
export function flowIn(view: SeatView, terms: AgreementTerms, quarter: number): number {
  const factor = discountFactor(terms);
  let total = 0;
  for (const clause of terms.clauses) total += clauseFlow(view, clause, factor, quarter);
  return Math.round(total);
}

function clauseFlow(view: SeatView, clause: Clause, factor: number, quarter: number): number {
  switch (clause.kind) {
    case 'equity':
      return signFor(view, clause.investor) * -tranchesDue(view, clause, quarter);
    case 'compute':
      return signFor(view, clause.provider) * computeBill(clause, wantedH100e(clause, quarter), factor);
    case 'chipSupply':
      return quarter < view.quarter + clause.quarters
        ? signFor(view, clause.designer) * clause.perQuarter * clause.price
        : 0;
    case 'revenueShare':
      return quarter < view.quarter + clause.quarters
        ? -signFor(view, clause.payer) * clause.share * modelRevenue(view, clause.payer)
        : 0;
    default:
      return 0;
  }
}

/** +1 where the seat is the one named, who earns; −1 where the other one is. */
const signFor = (view: SeatView, named: CompanyId): number => (named === view.seat ? 1 : -1);

/** Dated tranches that fall due in a quarter; one that is overdue falls due at once. */
function tranchesDue(view: SeatView, clause: Extract<Clause, { kind: 'equity' }>, quarter: number): number {
  let due = 0;
  for (const { amount, condition } of clause.tranches) {
    if (condition.kind === 'date' && Math.max(condition.quarter, view.quarter) === quarter) due += amount;
  }
  return due;
}

/** Model revenue of the last quarter: the seat's own exactly, another's as published, else estimated from all its revenue. */
function modelRevenue(view: SeatView, company: CompanyId): number {
  if (company === view.seat) return Math.max(0, view.own.figures.modelRevenue);
  const other = view.rivals.find((rival) => rival.id === company);
  return Math.max(0, other?.published.modelRevenue ?? other?.revenue.value ?? 0);
}
