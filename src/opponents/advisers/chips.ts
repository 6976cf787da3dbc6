import { type Command, clamp, log, type SeatView } from '../../engine/index.ts';
import type { Budget } from '../budget.ts';
import type { Doctrine } from '../doctrines/doctrine.ts';
import { type ChipChoice, chipChoices } from '../reading/chipMarket.ts';
import { definitionOf, total } from '../reading/company.ts';
import { gapAt } from '../reading/need.ts';
import { obsoletePower, powerByRegion, type RegionPower, slotsFor } from '../reading/power.ts';
import type { Advise } from './adviser.ts';

/** Quarters ahead for which chips are ordered, and part of what is missing then that is ordered at once. */
const AHEAD = 5;
const PACE = 0.5;
const URGENT_PACE = 0.65;
/** Part of a region's accelerators that is renewed in a quarter at most. */
const UPGRADE_SHARE = 0.1;
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
  const room = total(slots);
  const perH100e = mean(mix, ({ choice }) => choice.megawatts / choice.h100e);
  const price = mean(mix, ({ choice }) => choice.outlay / choice.h100e);
  const h100e = Math.min(missing, room / perH100e, budget.invest / price);
  return view.scenario.regions.flatMap((region, r) => {
    const share = room > 0 ? (slots[r] ?? 0) / room : 0;
    return mix.flatMap((part) => orderOf(view, doctrine, budget, part, region.id, h100e * share));
  });
};

/** H100e that are missing soon; a lab that can rent builds only its part. */
function missingH100e(view: SeatView, doctrine: Doctrine): number {
  const { cloud, lab } = definitionOf(view);
  const part = cloud === undefined && lab !== undefined ? doctrine.ownCompute : 1;
  // Customers who are turned away do not wait for an even pace.
  const { serviceUse, rentalUse } = view.own.compute;
  const pace = Math.max(serviceUse, rentalUse) > 0.985 ? URGENT_PACE : PACE;
  return gapAt(view, doctrine, AHEAD) * part * pace;
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
  if (own === undefined || first === undefined) return vendors(bought, own === undefined ? 1 : 0, own);
  const advantage = log(first.lifeCost / own.lifeCost);
  const share =
    clamp(0.5 + 0.8 * advantage + (doctrine.integration - 0.5), 0, 0.95) * patienceWith(view, own);
  return [{ choice: own, share }, ...vendors(bought, 1 - share)];
}

function vendors(bought: readonly ChipChoice[], share: number, only?: ChipChoice): readonly Part[] {
  const [first] = bought;
  if (first === undefined) return only === undefined ? [] : [{ choice: only, share: 1 }];
  const second = bought.find(
    (c) => c.chip.designer !== first.chip.designer && c.lifeCost < 1.2 * first.lifeCost,
  );
  if (second === undefined) return [{ choice: first, share }];
  // A second source costs a little and frees from the first.
  return [
    { choice: first, share: 0.75 * share },
    { choice: second, share: 0.25 * share },
  ];
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
  { choice, share }: Part,
  region: Extract<Command, { kind: 'orderChips' }>['region'],
  h100e: number,
): readonly Command[] {
  const count = Math.floor((h100e * share) / choice.h100e);
  if (count < FEWEST) return [];
  const { packagingTightness, hbmTightness } = view.supply;
  const tight = Math.max(packagingTightness, hbmTightness) > TIGHT;
  const rich = budget.cash - budget.floor > 2 * count * choice.price;
  const prepay = !choice.own && tight && rich && doctrine.risk >= 0.4;
  return [{ kind: 'orderChips', chip: choice.chip.id, region, count, prepay }];
}
