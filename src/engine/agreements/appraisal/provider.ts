import { clamp } from '../../math/numbers.ts';
import type { Consideration, Context, Matter } from './context.ts';
import { promisedAt } from './contracts.ts';
import { logRatio, reason, soft, weight } from './curve.ts';
import { annualBill, type RentDeal } from './deal.ts';
import { hourlyCostGiven } from './hourlyCost.ts';
import { marketPriceGiven } from './marketPrice.ts';

/** Price of the compute, after discounts, against what an hour of it costs the seat (C3, C4). */
const computeReturn: Consideration = ({ desk, rentOut, view, terms }) => {
  if (rentOut === null) return null;
  const cost = hourlyCostGiven(view.seat, rentOut, terms, desk.cheapestHours);
  const price = rentOut.price * rentOut.factor;
  const { hurdle } = view.scenario.parameters.agreements.appraisal;
  const size = 0.3 + 0.7 * weight(rentOut.h100e, 0.1 * view.own.compute.owned);
  return reason('computeReturn', soft(16 * logRatio(price, cost * hurdle) * size, 25), { price, cost });
};

/** What others would pay for the same hours: a contract below the market gives something away. */
const marketRate: Consideration = ({ desk, rentOut, view }) => {
  if (rentOut === null) return null;
  const alternative = marketPriceGiven(view, rentOut.region, desk.contractPrice);
  const price = rentOut.price * rentOut.factor;
  const size = 0.3 + 0.7 * weight(rentOut.h100e, 0.1 * view.own.compute.owned);
  return reason('marketPrice', soft(10 * logRatio(price, 0.9 * alternative) * size, 15), {
    price,
    alternative,
  });
};

/** Compute that is free or can be built in time; what is missing has to be found at short notice. */
const capacity: Consideration = (context) => {
  const { rentOut, view } = context;
  if (rentOut === null) return null;
  const full = rentOut.start + Math.min(rentOut.ramp, rentOut.quarters);
  const missing = Math.max(0, rentOut.h100e - freeAt(context, full));
  const pressure = 1 / (1 + Math.max(0, full - view.quarter - 4) / 4);
  const size = weight(rentOut.h100e, 0.2 * view.own.compute.owned);
  const points = 2 * size - (28 * missing * pressure * size) / rentOut.h100e;
  return reason('capacity', points, { missing, h100e: rentOut.h100e });
};

/**
 * H100e that the provider can spare in a quarter: what neither contracts nor its own business, services and most of its
 * research use now, and what it can add until then.
 */
function freeAt({ desk, view }: Context, quarter: number): number {
  const { movableResearch, buildRate } = view.scenario.parameters.agreements.appraisal;
  const { contracts } = desk.inForce;
  const { liveMW, comingMW } = desk.sites;
  const { compute, id } = view.own;
  const promised = promisedAt(contracts, id, quarter);
  const ownUse =
    compute.core + compute.service * compute.serviceUse + compute.research * (1 - movableResearch);
  const today = Math.max(0, compute.owned - promisedAt(contracts, id, view.quarter) - ownUse);
  const perMW = compute.owned / Math.max(1, liveMW);
  const ahead = clamp(quarter - view.quarter, 0, 8);
  const built = Math.max(comingMW * perMW * (ahead / 8), buildRate * ahead * compute.owned);
  return Math.max(0, today + built - Math.max(0, promised - promisedAt(contracts, id, view.quarter)));
}

/** A bill that the tenant can hardly pay may never be paid. */
const credit: Consideration = ({ desk, rentOut, partner }) => {
  if (rentOut === null) return null;
  const annual = annualBill(rentOut);
  const means = 4 * Math.max(0, desk.partnerMeans.revenue) * 1.3 + 0.3 * Math.max(0, desk.partnerMeans.cash);
  const burden = annual / Math.max(means, 0.001 * annual, 1);
  return reason('credit', -soft(8 * burden * burden, 40), { annual, partner: partner.id });
};

/** A tenant at the frontier fills sites and draws other customers. */
const strategicFit: Consideration = ({ rentOut, partner, view }) => {
  if (rentOut === null) return null;
  const fame = clamp(partner.capability / Math.max(1, view.knowledge.frontier), 0, 1);
  const points =
    6 * (0.3 + 0.7 * fame) * lasting(rentOut) * weight(rentOut.h100e, 0.1 * view.own.compute.owned);
  return reason('strategicFit', points, {
    partner: partner.id,
    h100e: rentOut.h100e,
    share: rentOut.h100e / Math.max(rentOut.h100e, view.own.compute.owned),
  });
};

function lasting(rent: RentDeal): number {
  return Math.min(1, rent.quarters / 16);
}

/** Considerations of who delivers compute. */
export const PROVIDER: Matter = {
  isTouched: ({ rentOut }) => rentOut !== null,
  considerations: [computeReturn, marketRate, capacity, credit, strategicFit],
};
