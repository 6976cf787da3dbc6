import { type Command, clamp, type Doctrine, log, pow, type SeatView } from '../../engine/index.ts';
import type { Budget } from '../budget.ts';
import { type ChipChoice, chipChoices, chipH100e } from '../reading/chipMarket.ts';
import { chipIndex, total } from '../reading/company.ts';
import { builtShare, gapAt } from '../reading/need.ts';
import { obsoletePower, powerByRegion, type RegionPower, slotsFor } from '../reading/power.ts';
import type { Advise } from './adviser.ts';

/** Quarters ahead for which chips are ordered, and part of what is missing then that is ordered at once. */
const AHEAD = 4;
/** Quarters more for which chips are ordered while everybody queues for them. */
const QUEUE = 1;
const PACE = 0.45;
const URGENT_PACE = 0.55;
/**
 * Part of the power for new chips, there and soon, that one quarter's orders take. Halls come by the hundred megawatts: filled as
 * soon as they are in sight, they make a vendor's years a row of feasts and famines.
 */
const FILL = 0.24;
/** Part of a quarter's need below which a chip for a region is no order of its own. */
const TINY = 0.08;
/** Part of a region's accelerators that is renewed in a quarter at most. */
const UPGRADE_SHARE = 0.1;
/** Cost of work over the cheapest at which a second vendor is still asked, how sharply cost decides, and what a stranger's chips are given. */
const DEAREST = 1.3;
const COST_POWER = 4;
const STRANGER = 0.12;
/** Most of its new chips that a designer makes itself, the first part of them, and how fast trust in them grows. */
const MOST_OWN = 0.95;
const FIRST_BET = 0.1;
const TRUST_GROWTH = 1.5;
/** Fewer chips than this are not worth an order. */
const FEWEST = 50;
/** Foundry load above which those who can pay early do (S4). */
const TIGHT = 1.1;

interface Part {
  readonly choice: ChipChoice;
  readonly share: number;
}

/** Orders accelerators for the compute that is missing, where there is power for them (S4, S6, C3). */
export const chips: Advise = (view, doctrine, budget) => {
  const mix = chipMix(view, doctrine);
  const missing = missingH100e(view, doctrine);
  if (mix.length === 0 || missing <= 0 || budget.invest <= 0) return [];
  const best = mean(mix, ({ choice }) => choice.h100e / choice.megawatts);
  const slots = powerByRegion(view).map((power, r) => slotsWith(view, power, r, best));
  const room = FILL * total(slots);
  const perH100e = mean(mix, ({ choice }) => choice.megawatts / choice.h100e);
  const price = mean(mix, ({ choice }) => choice.outlay / choice.h100e);
  const h100e = Math.min(missing, room / perH100e, budget.invest / price);
  const where = inOrders(slots, mix);
  return view.scenario.regions.flatMap((region, r) =>
    mix.flatMap(({ choice }, k) =>
      orderOf(view, doctrine, budget, choice, region.id, h100e * (where[k]?.[r] ?? 0)),
    ),
  );
};

/**
 * Parts of what is ordered by chip and region, as power is free. What would be tiny goes along to the region with most power: a
 * small region waits until its part is worth an order.
 */
function inOrders(slots: readonly number[], mix: readonly Part[]): readonly (readonly number[])[] {
  const all = total(slots);
  const roomiest = slots.indexOf(Math.max(...slots));
  return mix.map(({ share }) => {
    const parts = slots.map((mw) => (all > 0 ? (share * mw) / all : 0));
    const worth = parts.map((part) => (part < TINY ? 0 : part));
    return worth.map((part, r) => (r === roomiest ? part + share - total(worth) : part));
  });
}

/** H100e that are missing soon; a lab that can rent builds only its part. */
function missingH100e(view: SeatView, doctrine: Doctrine): number {
  const part = builtShare(view, doctrine);
  // Customers who are turned away do not wait for an even pace.
  const { serviceUse, rentalUse } = view.own.compute;
  const pace = Math.max(serviceUse, rentalUse) > 0.985 ? URGENT_PACE : PACE;
  return gapAt(view, doctrine, isTight(view) ? AHEAD + QUEUE : AHEAD) * part * pace;
}

/** Whether more is wanted of the foundry or of memory makers than they can do (S4). */
function isTight({ supply }: SeatView): boolean {
  return Math.max(supply.packagingTightness, supply.hbmTightness) > TIGHT;
}

/** MW for new chips in a region: free ones, and a part of those under chips that the new ones make obsolete. */
function slotsWith(view: SeatView, power: RegionPower, r: number, best: number): number {
  const old = obsoletePower(view, view.scenario.regions[r]?.id ?? '', best);
  // What waits already will take the place of the oldest first.
  const upgrade = Math.max(0, Math.min(old, UPGRADE_SHARE * power.accelerators) - power.spokenFor);
  return Math.max(0, slotsFor(view, power, r)) + upgrade;
}

function mean(mix: readonly Part[], of: (part: Part) => number): number {
  return total(mix.map((part) => part.share * of(part)));
}

/** Own chips against bought ones by the cost of their work and the taste of the doctrine; two vendors where close. */
export function chipMix(view: SeatView, doctrine: Doctrine): readonly Part[] {
  const all = chipChoices(view);
  const own = all.find((choice) => choice.own);
  const bought = all.filter((choice) => !choice.own);
  const first = bought[0];
  if (own === undefined || first === undefined) return vendors(view, bought, own === undefined ? 1 : 0, own);
  const advantage = log(first.lifeCost / own.lifeCost);
  const wanted = clamp(0.5 + 0.8 * advantage + (doctrine.integration - 0.5), 0, MOST_OWN);
  const share = Math.min(wanted, provenShare(view)) * patienceWith(view, own);
  return [{ choice: own, share }, ...vendors(view, bought, 1 - share)];
}

/** Nobody bets the house on chips that hardly run yet: their part of new orders is some times that of the work they do (S5). */
function provenShare(view: SeatView): number {
  let proven = 0;
  let all = 0;
  for (const { chip, installed } of view.own.fleet) {
    const place = chipIndex(view, chip);
    const work = installed * chipH100e(view, place);
    all += work;
    if (view.scenario.chips[place]?.designer === view.seat) proven += work;
  }
  return all > 0 ? Math.min(1, FIRST_BET + (TRUST_GROWTH * proven) / all) : FIRST_BET;
}

/** Shares what is bought among vendors: by the cost of their best chip's work, and by whose chips one knows (S5). */
function vendors(
  view: SeatView,
  bought: readonly ChipChoice[],
  share: number,
  only?: ChipChoice,
): readonly Part[] {
  const [first] = bought;
  if (first === undefined) return only === undefined ? [] : [{ choice: only, share: 1 }];
  const best = bought.filter(
    (c, i) =>
      c.lifeCost < DEAREST * first.lifeCost &&
      bought.findIndex((other) => other.chip.designer === c.chip.designer) === i,
  );
  const weights = best.map(
    (c) => pow(first.lifeCost / c.lifeCost, COST_POWER) * (STRANGER + familiarity(view, c)),
  );
  const all = total(weights);
  return best.map((choice, i) => ({ choice, share: (share * (weights[i] ?? 0)) / all }));
}

/** Part of the bought accelerators in the fleet that come from the designer of a chip, 0–1. */
function familiarity(view: SeatView, { chip }: ChipChoice): number {
  let known = 0;
  let all = 0;
  for (const entry of view.own.fleet) {
    const designer = view.scenario.chips[chipIndex(view, entry.chip)]?.designer;
    if (designer === view.seat) continue;
    all += entry.installed;
    if (designer === chip.designer) known += entry.installed;
  }
  return all > 0 ? known / all : 0;
}

/** Own chips that were ordered long ago and have not come say that the foundry is full: buy elsewhere meanwhile. */
function patienceWith(view: SeatView, { chip }: ChipChoice): number {
  let late = 0;
  let all = 0;
  for (const order of view.orders) {
    if (order.buyer !== view.seat || order.chip !== chip.id) continue;
    all += order.left;
    if (order.placed < view.quarter - 1) late += order.left;
  }
  return all > 0 ? 1 - (0.6 * late) / all : 1;
}

function orderOf(
  view: SeatView,
  doctrine: Doctrine,
  budget: Budget,
  choice: ChipChoice,
  region: Extract<Command, { kind: 'orderChips' }>['region'],
  h100e: number,
): readonly Command[] {
  const count = Math.floor(h100e / choice.h100e);
  if (count < FEWEST) return [];
  const rich = budget.cash - budget.floor > 2 * count * choice.price;
  const prepay = !choice.own && isTight(view) && rich && doctrine.risk >= 0.4;
  return [{ kind: 'orderChips', chip: choice.chip.id, region, count, prepay }];
}
