import { companyAt, companyIndexOf, freshId, type Work } from '../quarter/work.ts';
import { makeOrder } from '../state/orders.ts';
import type { Agreement } from '../state/state.ts';
import type { ChipSupplyClause } from './clauses.ts';
import { otherParty } from './parties.ts';
import { suppliesIn } from './schedule.ts';

/** Places this quarter's orders of the agreement's chip-supply clauses on the designer's book, at the agreed price (A1). */
export function placeSupplyOrders(work: Work, agreement: Agreement): void {
  agreement.terms.clauses.forEach((clause, i) => {
    if (clause.kind !== 'chipSupply' || !canOrder(work, agreement, clause)) return;
    const count = Math.floor(clause.perQuarter);
    if (count <= 0) return;
    const buyer = otherParty(agreement, clause.designer);
    const order = {
      id: freshId(work.state, 'order'),
      buyer,
      chip: clause.chip,
      region: homeRegion(work, companyIndexOf(work, buyer)),
      left: count,
      price: clause.price,
      prepaid: 0,
      placed: work.state.quarter,
      agreement: agreement.id,
    };
    work.state.orders.push(makeOrder(order, undefined));
    const progress = agreement.progress[i];
    if (progress !== undefined) progress.recognised += Math.round(count * clause.price);
  });
}

/** A chip that is not made yet, or no more, is not ordered. */
function canOrder(work: Work, agreement: Agreement, clause: ChipSupplyClause): boolean {
  const chip = work.index.chip.get(clause.chip);
  if (chip === undefined || !suppliesIn(clause, agreement.signed, work.state.quarter)) return false;
  const launch = work.state.chips[chip]?.launch ?? Number.POSITIVE_INFINITY;
  return launch <= work.state.quarter && work.state.quarter <= (work.scenario.chips[chip]?.end ?? 0);
}

/** Where the buyer has most power: chips under contract are sent there. */
function homeRegion(work: Work, buyer: number) {
  const power = companyAt(work.state, buyer).liveMW;
  let best = 0;
  for (let r = 1; r < power.length; r++) if ((power[r] ?? 0) > (power[best] ?? 0)) best = r;
  const region = work.scenario.regions[best];
  if (region === undefined) throw new Error('a scenario has at least one region');
  return region.id;
}
