import {
  type AgreementTerms,
  computeBill,
  discountFactor,
  isParty,
  type SeatView,
  wantedH100e,
} from '../../engine/index.ts';
import { revenueOf } from './company.ts';
import { contractLoad } from './contracts.ts';
import { ownedAndComing } from './need.ts';

type Partner = SeatView['seat'];

/** Quarters ahead at which contracts have grown and dependence is measured. */
const AHEAD = 6;

/** Flows under some terms in a quarter, as the seat sees them: compute that it gets, and money for compute that it delivers. */
function flowOf(view: SeatView, terms: AgreementTerms, quarter: number) {
  const factor = discountFactor(terms);
  const flow = { rented: 0, income: 0 };
  for (const clause of terms.clauses) {
    if (clause.kind !== 'compute') continue;
    const h100e = wantedH100e(clause, quarter);
    if (clause.provider === view.seat) flow.income += computeBill(clause, h100e, factor);
    else flow.rented += h100e;
  }
  return flow;
}

/** The same for all that is in force with a partner, but for an agreement that would be replaced. */
function flowWith(view: SeatView, partner: Partner, quarter: number, replaced: string | undefined) {
  const flow = { rented: 0, income: 0 };
  for (const one of view.agreements) {
    if (one.status !== 'active' || one.id === replaced) continue;
    if (!isParty(one, view.seat) || !isParty(one, partner)) continue;
    const { rented, income } = flowOf(view, one.terms, quarter);
    flow.rented += rented;
    flow.income += income;
  }
  return flow;
}

/** Part of its compute that the seat would get from a partner under more terms, 0–1; 0 where they bring none. */
export function rentedShareWith(
  view: SeatView,
  partner: Partner,
  terms: AgreementTerms,
  replaced?: string,
): number {
  const quarter = view.quarter + AHEAD;
  const more = flowOf(view, terms, quarter).rented;
  if (more <= 0) return 0;
  const { owned, coming } = ownedAndComing(view);
  const known = contractLoad(view, quarter).rented;
  return (
    (flowWith(view, partner, quarter, replaced).rented + more) / Math.max(1, owned + coming + known + more)
  );
}

/** Part of its revenue that would come from a partner as a tenant under more terms, 0–1; 0 where they bring none. */
export function incomeShareWith(
  view: SeatView,
  partner: Partner,
  terms: AgreementTerms,
  replaced?: string,
): number {
  const quarter = view.quarter + AHEAD;
  const more = flowOf(view, terms, quarter).income;
  if (more <= 0) return 0;
  const now = contractLoad(view, view.quarter - 1).income;
  const revenue = revenueOf(view) - now + contractLoad(view, quarter).income + more;
  return (flowWith(view, partner, quarter, replaced).income + more) / Math.max(1, revenue);
}
