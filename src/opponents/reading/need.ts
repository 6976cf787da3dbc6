import { boomYears, clamp, type Doctrine, pow, type SeatView } from '../../engine/index.ts';
import { chipChoices, chipH100e, hourCost } from './chipMarket.ts';
import { cashOf, chipIndex, definitionOf, revenueOf, soberGrowth, total } from './company.ts';
import { contractLoad } from './contracts.ts';
import { resourceFactor } from './growth.ts';
import { remembering } from './remember.ts';

/** Compute that the seat wants in a quarter to come, H100e, by use (C5). */
export interface Need {
  readonly contracts: number;
  readonly core: number;
  readonly service: number;
  readonly research: number;
  readonly rental: number;
  readonly total: number;
}

/** Use above which customers were turned away, and how much more of them are thought to wait. */
const FULL = 0.985;
const HIDDEN_DEMAND = 1.3;

/** What the seat will want `ahead` quarters from now, by its doctrine. */
export const needAt = remembering(
  (view: SeatView, doctrine: Doctrine, ahead: number) => [
    ahead,
    view.agreements,
    view.own.balances,
    view.own.prices,
    view.chips,
    doctrine,
    view.own.compute,
    view.own.depreciationYears,
    view.spotPrice,
    view.potential,
    view.quarter,
    view.seat,
    view.scenario,
  ],
  readNeed,
);

function readNeed(view: SeatView, doctrine: Doctrine, ahead: number): Need {
  const { compute } = view.own;
  const { lab, cloud } = definitionOf(view);
  const contracts = contractLoad(view, view.quarter + ahead).sold;
  const core = coreWant(view, ahead);
  const served = Math.max(pressed(compute.service, compute.serviceUse), leastOf(view, 'service'));
  const service = lab === undefined ? 0 : served * resourceFactor(view, 'serving', ahead);
  const studied = Math.max(compute.research, leastOf(view, 'research'));
  const research =
    lab === undefined
      ? 0
      : Math.max(
          studied,
          Math.min(studied * pow(1 + doctrine.researchGrowth, ahead / 4), payableStudy(view)),
        );
  const rented = Math.max(pressed(compute.rental, compute.rentalUse), leastOf(view, 'rental'));
  const rental =
    cloud === undefined ? 0 : rented * resourceFactor(view, 'rental', ahead) * rentalAppeal(view);
  return {
    contracts,
    core,
    service,
    research,
    rental,
    total: contracts + core + service + research + rental,
  };
}

/** Part of its opening share that no use falls under in the plans, however much tenants have signed for. */
const LEAST = 0.3;

function leastOf(view: SeatView, use: 'service' | 'research' | 'rental'): number {
  return LEAST * definitionOf(view).allocation[use] * view.own.compute.owned;
}

/** Parts of its sales and of its cash that a lab would spend on a year of compute for study, and providers' price over cost. */
const STUDY_REVENUE_SHARE = 0.4;
const STUDY_CASH_SHARE = 0.2;
const PROVIDER_MARGIN = 1.3;

/** H100e that a year's revenue, its growth and the bank would pay for: a lab plans no study beyond (M1). */
function payableStudy(view: SeatView): number {
  const cheapest = chipChoices(view)[0];
  if (cheapest === undefined) return Number.POSITIVE_INFINITY;
  const growth = 1 + soberGrowth(view);
  const means =
    STUDY_REVENUE_SHARE * 4 * revenueOf(view) * growth + STUDY_CASH_SHARE * Math.max(0, cashOf(view));
  return (means * 1000) / (8760 * PROVIDER_MARGIN * hourCost(view, cheapest));
}

/** What the core business wants, H100e. */
export function coreWant(view: SeatView, ahead: number): number {
  const core = definitionOf(view).core;
  if (core === undefined) return 0;
  return (
    core.computeH100e * pow(1 + core.computeGrowthPerYear, boomYears(view.scenario, view.quarter + ahead + 1))
  );
}

function pressed(pool: number, use: number): number {
  return pool * use * (use >= FULL ? HIDDEN_DEMAND : 1);
}

/** Renting out is worth building for while the rental price beats the cost of new compute (S7): 0.6–1.4. */
export function rentalAppeal(view: SeatView): number {
  const cheapest = chipChoices(view)[0];
  if (cheapest === undefined) return 1;
  const spot = total(view.spotPrice) / Math.max(1, view.spotPrice.length);
  return clamp(spot / (1.25 * hourCost(view, cheapest)), 0.6, 1.4);
}

/** H100e that the seat owns or has coming: installed, waiting and on order. */
export const ownedAndComing = remembering(
  (view: SeatView) => [view.orders, view.own.fleet, view.chips, view.maturity, view.seat, view.scenario],
  countCompute,
);

function countCompute(view: SeatView): { readonly owned: number; readonly coming: number } {
  let owned = 0;
  let coming = 0;
  for (const entry of view.own.fleet) {
    const each = chipH100e(view, chipIndex(view, entry.chip));
    owned += entry.installed * each;
    coming += entry.waiting * each;
  }
  for (const order of view.orders)
    if (order.buyer === view.seat) coming += order.left * chipH100e(view, chipIndex(view, order.chip));
  return { owned, coming };
}

/** H100e that are missing `ahead` quarters from now, before anything more is ordered; negative for too many. */
export function gapAt(view: SeatView, doctrine: Doctrine, ahead: number): number {
  const { owned, coming } = ownedAndComing(view);
  const rented = contractLoad(view, view.quarter + ahead).rented;
  return needAt(view, doctrine, ahead).total * doctrine.ahead - owned - coming - rented;
}

/**
 * Part of the compute that it lacks which the seat builds itself, 0–1: a cloud all of it; a lab by its doctrine, or as much
 * as it owns of what it has, if that is more.
 */
export function builtShare(view: SeatView, doctrine: Doctrine): number {
  const { cloud, lab } = definitionOf(view);
  if (cloud !== undefined || lab === undefined) return 1;
  const { owned, coming } = ownedAndComing(view);
  const had = owned + coming;
  const all = had + contractLoad(view, view.quarter + 1).rented;
  return Math.max(doctrine.ownCompute, all > 0 ? had / all : 0);
}
