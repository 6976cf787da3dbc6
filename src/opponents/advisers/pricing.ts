import {
  at,
  type Command,
  clamp,
  type Doctrine,
  type SeatView,
  type SegmentDefinition,
} from '../../engine/index.ts';
import { definitionOf, recentMean, revenueOf, total } from '../reading/company.ts';
import { provocationIn } from '../reading/grudge.ts';
import type { Advise } from './adviser.ts';

/** Bounds of a price beside its reference that a sober seller keeps. */
const LOWEST = 0.3;
const HIGHEST = 2.5;
/** Change of a price that is worth telling customers. */
const WORTHWHILE = 0.004;
/** Part of a whole step by which an attack on prices is answered. */
const RETORT = 0.8;
/** Capability behind the frontier at which a model still finds buyers, points. */
const SELLABLE_GAP = 18;

/** Prices every offer by how full the company is, by its rivals and by its margin; enters where it can serve (D2, D5). */
export const pricing: Advise = (view, doctrine) =>
  view.scenario.segments.flatMap((segment, s): readonly Command[] => {
    if (!segment.offers.some((offer) => offer.company === view.seat)) return [];
    const now = at(view.own.prices, s);
    const price =
      now > 0 ? nextPrice(view, doctrine, segment, s, now) : entryPrice(view, doctrine, segment, s);
    return price === null || Math.abs(price - now) < WORTHWHILE
      ? []
      : [{ kind: 'setPrice', segment: segment.id, price }];
  });

function nextPrice(
  view: SeatView,
  doctrine: Doctrine,
  segment: SegmentDefinition,
  s: number,
  now: number,
): number {
  const step = doctrine.priceStep;
  const fullness = clamp((busyness(view, segment) - contentUse(doctrine, segment)) * 10, -1, 1);
  const rivals = rivalPrice(view, s);
  // Idle compute for services can study instead: it is no reason to sell cheap.
  const idle = fullness < 0 && segment.resource === 'serving' ? 0.15 * fullness : fullness;
  const position =
    rivals === null ? 0 : clamp(openingPosition(view, doctrine, segment) * rivals - now, -1, 1) * 2;
  const thin = marginPressure(view);
  // Who has to turn customers away need not be cheaper than the others.
  const pull = fullness > 0.8 ? Math.max(0, position) : position;
  // Nobody answers an attack with customers that he has to turn away, or with a margin that he does not have.
  const retort = fullness < 0.8 && thin === 0 ? RETORT * provocationIn(view, doctrine, segment, s) : 0;
  const move = clamp(idle + clamp(pull, -0.6, 0.6) + thin - retort, -1, 1) * step;
  return rounded(clamp(now * (1 + move), LOWEST, HIGHEST));
}

/** General servers are bought as they are needed, so that a well-kept cloud runs them fuller (D5). */
function contentUse(doctrine: Doctrine, { resource }: SegmentDefinition): number {
  return doctrine.targetUse + (resource === 'servers' ? 0.06 : 0);
}

/** Where the company stood beside its rivals when the campaign began, moved by the taste of its doctrine. */
function openingPosition(view: SeatView, doctrine: Doctrine, segment: SegmentDefinition): number {
  const own = segment.offers.find((offer) => offer.company === view.seat);
  const others = segment.offers.filter(
    (offer) => offer.company !== view.seat && offer.active && offer.price > 0,
  );
  const mean = others.length === 0 ? 1 : total(others.map((offer) => offer.price)) / others.length;
  return (own?.active === true ? own.price / mean : 1) * doctrine.pricePosition;
}

function rivalPrice(view: SeatView, s: number): number | null {
  const prices = view.rivals
    .filter((rival, i) => i !== view.seatIndex && rival.status !== 'failed')
    .map((rival) => at(rival.prices, s))
    .filter((price) => price > 0);
  return prices.length === 0 ? null : total(prices) / prices.length;
}

/** How full the resource of a segment is, 0–1.2. */
function busyness(view: SeatView, { resource }: SegmentDefinition): number {
  const { compute, serverMW } = view.own;
  if (resource === 'rental') return compute.rentalUse;
  if (resource === 'serving') return compute.serviceUse;
  const all = Math.max(1, total(serverMW));
  return Math.min(1.2, total(serverMW.map((mw, r) => mw * at(compute.serverUse, r))) / all);
}

/** A listed company whose margin has gone leans its prices upwards. */
function marginPressure(view: SeatView): number {
  const revenue = revenueOf(view);
  if (revenue <= 0 || !view.own.listed) return 0;
  const margin = recentMean(view.own.past.operatingIncome, 4) / revenue;
  return margin < 0.25 * definitionOf(view).valuation.matureMargin ? 0.4 : 0;
}

/** Enters a segment when there is something to sell and room to serve it. */
function entryPrice(
  view: SeatView,
  doctrine: Doctrine,
  segment: SegmentDefinition,
  s: number,
): number | null {
  const { compute, lab, allocation } = view.own;
  const able =
    segment.resource === 'servers'
      ? total(view.own.serverMW) > 0
      : segment.resource === 'rental'
        ? allocation.rental > 0 && compute.rental > 0
        : lab.capability >= view.knowledge.frontier - SELLABLE_GAP &&
          compute.service > 0 &&
          compute.serviceUse < 0.95;
  if (!able || view.quarter === 0) return null;
  const row = segment.offers.find((offer) => offer.company === view.seat);
  return rounded(clamp((rivalPrice(view, s) ?? row?.price ?? 1) * doctrine.pricePosition, LOWEST, HIGHEST));
}

function rounded(price: number): number {
  return Math.round(price * 1000) / 1000;
}
