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

/** What flows between the seat and a partner in a quarter: compute that it gets, H100e, and money for compute that it delivers, kUSD. */
interface Flow {
  rented: number;
  income: number;
}

/** More terms with a partner, and the agreement that they would replace, if any. */
interface Deal {
  readonly partner: Partner;
  readonly terms: AgreementTerms;
  readonly replaced: string | undefined;
}

function addFlow(flow: Flow, view: SeatView, terms: AgreementTerms, quarter: number): Flow {
  const factor = discountFactor(terms);
  for (const clause of terms.clauses) {
    if (clause.kind !== 'compute') continue;
    const h100e = wantedH100e(clause, quarter);
    if (clause.provider === view.seat) flow.income += computeBill(clause, h100e, factor);
    else flow.rented += h100e;
  }
  return flow;
}

/** The flow of all that is in force with a partner, but for an agreement that would be replaced. */
function flowWith(view: SeatView, { partner, replaced }: Deal, quarter: number): Flow {
  const flow = { rented: 0, income: 0 };
  for (const one of view.agreements) {
    if (one.status !== 'active' || one.id === replaced) continue;
    if (isParty(one, view.seat) && isParty(one, partner)) addFlow(flow, view, one.terms, quarter);
  }
  return flow;
}

/** Part of one kind of flow, contracts grown, that would be with the partner of a deal, 0–1; 0 where it brings none of it. */
function shareWith(
  view: SeatView,
  deal: Deal,
  kind: keyof Flow,
  allOf: (quarter: number, more: number) => number,
): number {
  const quarter = view.quarter + AHEAD;
  const more = addFlow({ rented: 0, income: 0 }, view, deal.terms, quarter)[kind];
  if (more <= 0) return 0;
  return (flowWith(view, deal, quarter)[kind] + more) / Math.max(1, allOf(quarter, more));
}

/** Part of its compute that the seat would get from a partner under more terms, 0–1; 0 where they bring none. */
export function rentedShareWith(
  view: SeatView,
  partner: Partner,
  terms: AgreementTerms,
  replaced?: string,
): number {
  return shareWith(view, { partner, terms, replaced }, 'rented', (quarter, more) => {
    const { owned, coming } = ownedAndComing(view);
    return owned + coming + contractLoad(view, quarter).rented + more;
  });
}

/** Part of its revenue that would come from a partner as a tenant under more terms, 0–1; 0 where they bring none. */
export function incomeShareWith(
  view: SeatView,
  partner: Partner,
  terms: AgreementTerms,
  replaced?: string,
): number {
  return shareWith(view, { partner, terms, replaced }, 'income', (quarter, more) => {
    const now = contractLoad(view, view.quarter - 1).income;
    return revenueOf(view) - now + contractLoad(view, quarter).income + more;
  });
}
