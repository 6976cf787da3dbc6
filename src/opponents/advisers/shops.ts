import {
  appraiseIntegration,
  type Command,
  clamp,
  type Doctrine,
  FEATURES,
  type MerchantDefinition,
  modelQuality,
  type SeatView,
  trustFactor,
} from '../../engine/index.ts';
import type { Budget } from '../budget.ts';
import { definitionOf, total } from '../reading/company.ts';
import type { Advise } from './adviser.ts';

type Feature = (typeof FEATURES)[number];

/** Integrations started in one quarter at most. */
const MOST_STARTED = 2;
/** Adoption that a feature is expected to have when it has paid back, beside today's (K2). */
const ADOPTION_AHEAD = 2;
/** Part of the compute for services that shops may use: customers of the models come first. */
const LARGEST_LOAD = 0.3;

interface Plan {
  readonly command: Command;
  /** kUSD a quarter after the cost of its compute. */
  readonly gain: number;
}

/** Works with shops where fees pay for the engineering in time; leaves where they don't (K1–K4). */
export const shops: Advise = (view, doctrine, budget) => {
  if (definitionOf(view).lab === undefined || view.own.lab.capability <= 0) return [];
  return [...departures(view), ...started(view, doctrine, budget)];
};

function started(view: SeatView, doctrine: Doctrine, budget: Budget): readonly Command[] {
  const least = view.scenario.parameters.commerce.levelCost / (4 * doctrine.shopYears);
  if (budget.runway < 4 || shopCompute(view) > LARGEST_LOAD * view.own.compute.service) return [];
  return view.scenario.merchants
    .flatMap((merchant, m) => FEATURES.map((feature) => planFor(view, doctrine, merchant, m, feature, least)))
    .filter((plan) => plan !== null)
    .sort((a, b) => b.gain - a.gain)
    .slice(0, MOST_STARTED)
    .map(({ command }) => command);
}

/** The next level of a feature at a merchant, if it would bring more than `least` kUSD a quarter (K2, K3). */
function planFor(
  view: SeatView,
  doctrine: Doctrine,
  merchant: MerchantDefinition,
  m: number,
  feature: Feature,
  least: number,
): Plan | null {
  const { topLevel } = view.scenario.parameters.commerce;
  const state = view.merchants[m];
  const mine = state?.integrations.find((one) => one.vendor === view.seat && one.feature === feature);
  if (state === undefined || (mine?.building ?? 0) > 0 || (mine?.level ?? 0) >= topLevel) return null;
  const wanted = Math.min(doctrine.shopFee, 0.4 * merchant.takeRate);
  // A merchant is only asked where the highest fee would pay: a lower one brings less.
  if (gainOf(view, merchant, m, feature, wanted) / topLevel <= least) return null;
  const fee = acceptedFee(view, merchant, feature, wanted);
  if (fee === null) return null;
  const gain = gainOf(view, merchant, m, feature, fee) / topLevel;
  if (gain <= least) return null;
  return { command: { kind: 'integrate', merchant: merchant.id, feature, fee }, gain };
}

/** The highest fee up to the wanted one at which the merchant says yes, null when it does at none (K4). */
function acceptedFee(
  view: SeatView,
  merchant: MerchantDefinition,
  feature: Feature,
  wanted: number,
): number | null {
  for (const part of [1, 0.6, 0.3, 0.1]) {
    const fee = Math.round(wanted * part * 10_000) / 10_000;
    if (appraiseIntegration(view, merchant.id, feature, fee).accepts) return fee;
  }
  return null;
}

/** H100e that the seat's integrations use now, and those that are being built will (K3). */
function shopCompute(view: SeatView): number {
  const { topLevel, h100ePerBnGmv } = view.scenario.parameters.commerce;
  let influenced = 0;
  for (const { gmv, adoption, integrations } of view.merchants)
    for (const { vendor, feature, level, building } of integrations)
      if (vendor === view.seat)
        influenced += gmv * adoption[feature] * ((level + (building > 0 ? 1 : 0)) / topLevel);
  return (influenced / 1e6) * h100ePerBnGmv;
}

/** kUSD a quarter of a feature at full level, less the compute that it uses. */
function gainOf(
  view: SeatView,
  merchant: MerchantDefinition,
  m: number,
  feature: Feature,
  fee: number,
): number {
  const { uplift, usageFee, h100ePerBnGmv } = view.scenario.parameters.commerce;
  const state = view.merchants[m];
  const adoption = clamp((state?.adoption[feature] ?? 0) * ADOPTION_AHEAD, 0, 0.9);
  const gmv = (state?.gmv ?? 0) * adoption;
  const { commerce } = view.scenario.parameters;
  const quality = modelQuality(commerce, view.own.lab.capability, view.knowledge.frontier);
  const more = gmv * uplift[feature] * quality * merchant.fit * trustFactor(commerce, view.own.trust);
  const share = merchant.owner === view.seat ? merchant.takeRate : fee;
  const usage = merchant.owner === view.seat ? 0 : gmv * usageFee;
  const compute = ((gmv / 1e6) * h100ePerBnGmv * meanSpot(view) * 2190) / 1000;
  return more * share + usage - compute;
}

function meanSpot(view: SeatView): number {
  return total(view.spotPrice) / Math.max(1, view.spotPrice.length);
}

/** Leaves a shop whose fees do not pay for the compute that it uses, even if twice as many took it up, after a fair trial. */
function departures(view: SeatView): readonly Command[] {
  return view.scenario.merchants.flatMap((merchant, m) =>
    (view.merchants[m]?.integrations ?? [])
      .filter((one) => one.vendor === view.seat && one.level > 0 && view.quarter - one.since > 6)
      .filter((one) => gainOf(view, merchant, m, one.feature, one.fee) < 0)
      .map((one): Command => ({ kind: 'withdrawIntegration', merchant: merchant.id, feature: one.feature })),
  );
}
