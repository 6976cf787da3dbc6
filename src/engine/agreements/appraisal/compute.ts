import { spread } from './concentration.ts';
import type { Consideration, Context, Matter } from './context.ts';
import { ownContractPrice, promisedAt } from './contracts.ts';
import { logRatio, reason, soft, weight } from './curve.ts';
import { annualBill, type RentDeal } from './deal.ts';
import { marketPriceGiven } from './marketPrice.ts';

/** Compute is worth more to who will be short of it, and sooner is better than later. */
const computeNeed: Consideration = (context) => {
  const { rentIn, view } = context;
  const { held, wanted } = context.desk.compute;
  if (rentIn === null) return null;
  const goal = Math.max(wanted, held, 1000);
  const lasting = Math.min(1, rentIn.quarters / 12);
  const delay = Math.max(0, rentIn.start + rentIn.ramp / 2 - view.quarter);
  const useful = (deliverable(context, rentIn) * lasting) / (1 + 0.06 * delay);
  const points = 60 * (served(held + useful, goal) - served(held, goal));
  const missing = Math.max(0, wanted - held);
  return reason('computeNeed', points, {
    h100e: rentIn.h100e,
    missing,
    quarters: view.scenario.parameters.agreements.appraisal.planningQuarters,
  });
};

/** H100e of the deal that the partner can plausibly deliver: what it is known to have and may add, less its promises. */
function deliverable({ desk, view, partner }: Context, rent: RentDeal): number {
  const full = rent.start + Math.min(rent.ramp, rent.quarters);
  const growth = 1 + 0.08 * Math.max(0, full - view.quarter);
  const promised = promisedAt(desk.inForce.partnerContracts, partner.id, full);
  const free = Math.max(0, desk.partnerMeans.capacityH100e * growth - promised);
  // Beyond what is free a promise still counts a little: partners have surprised before.
  return Math.min(rent.h100e, free + 0.2 * Math.max(0, rent.h100e - free));
}

function served(compute: number, goal: number): number {
  return compute / (compute + 0.6 * goal);
}

/** Price against the best other price at hand: the rental market, or what others already charge the seat. */
const computePrice: Consideration = (context) => {
  const { rentIn } = context;
  if (rentIn === null) return null;
  const alternative = otherPrice(context, rentIn);
  const real = deliverable(context, rentIn) / rentIn.h100e;
  const points = soft(20 * logRatio(alternative, rentIn.price) * tenantWeight(context, rentIn) * real, 20);
  return reason('computePrice', points, { price: rentIn.price, alternative });
};

/** Best price at which the seat could rent elsewhere, USD per H100e-hour. */
function otherPrice({ desk, view, partner }: Context, rent: RentDeal): number {
  const market = marketPriceGiven(view, rent.region, desk.contractPrice);
  const contract = ownContractPrice(desk.inForce.contracts, view.seat, partner.id);
  return contract === null ? market : Math.min(market, contract);
}

/** How much the deal weighs in the tenant's compute. */
export function tenantWeight({ desk }: Context, rent: RentDeal): number {
  return weight(rent.h100e, 0.15 * desk.compute.held);
}

/** Take or pay: the yearly bill beside what the tenant earns and owns. */
const computeBurden: Consideration = ({ rentIn, outlook, view }) => {
  if (rentIn === null) return null;
  const annual = annualBill(rentIn);
  const growth = 1 + Math.max(0, view.own.valuation.growthExpectation);
  const means = 4 * outlook.revenue * growth + 0.25 * Math.max(0, outlook.cash);
  const burden = annual / Math.max(means, 0.001 * annual, 1);
  return reason('computeBurden', -soft(8 * burden * burden, 40), { annual, quarters: rentIn.quarters });
};

/** Hanging on one partner is a risk; spreading compute over several lowers it. */
const dependence: Consideration = (context) => {
  const { desk, rentIn, partner } = context;
  if (rentIn === null) return null;
  const before = desk.spread;
  const after = spread(desk, rentIn.h100e);
  const above = Math.max(0, after.partner - 0.45);
  const points = 18 * (before.concentration - after.concentration) - 30 * above * above;
  return reason('dependence', points, { share: after.partner, before: before.partner, partner: partner.id });
};

/** A stiff fee for leaving binds the tenant, and comforts the provider. */
const commitment: Consideration = (context) => {
  const { rentIn, rentOut, terms, view } = context;
  const rent = rentIn ?? rentOut;
  if (rent === null) return null;
  const size =
    rentIn === null ? weight(rent.h100e, 0.15 * view.own.compute.owned) : tenantWeight(context, rent);
  const side = rentIn === null ? 1 : -1;
  return reason('commitment', side * 5 * terms.cancellationFee * size, {
    fee: terms.cancellationFee,
    quarters: rent.quarters,
  });
};

/** Considerations of who rents compute. */
export const COMPUTE: Matter = {
  isTouched: ({ rentIn, rentOut }) => rentIn !== null || rentOut !== null,
  considerations: [computeNeed, computePrice, computeBurden, dependence, commitment],
};
