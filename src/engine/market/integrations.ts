import { at, clamp } from '../math/numbers.ts';
import type { Work } from '../quarter/work.ts';
import type { CommerceFeature } from '../state/definition.ts';
import type { Integration } from '../state/state.ts';
import { quarterOfYear } from './demand.ts';

/** K1: the four features in which a vendor can work with a merchant. */
export const FEATURES = [
  'search',
  'recommendations',
  'agent',
  'checkout',
] as const satisfies readonly CommerceFeature[];

export const MAX_LEVEL = 3;

/** GMV of a merchant in this quarter of the year before any uplift, kUSD. */
export function merchantGmv(work: Pick<Work, 'scenario' | 'state'>, m: number): number {
  const season = work.scenario.merchants[m]?.seasonality[quarterOfYear(work)] ?? 1;
  return (work.state.merchants[m]?.gmv ?? 0) * season;
}

/**
 * K2: relative uplift on conversion that one integration brings:
 * feature effect × model quality × level × shopper adoption × trust × fit; checkout starts weak.
 */
export function upliftOf(
  work: Pick<Work, 'scenario' | 'state' | 'index'>,
  m: number,
  integration: Integration,
): number {
  const merchant = work.state.merchants[m];
  const definition = work.scenario.merchants[m];
  const vendor = work.state.companies[work.index.company.get(integration.vendor) ?? -1];
  if (merchant === undefined || definition === undefined || vendor === undefined) return 0;
  const commerce = work.scenario.parameters.commerce;
  const quality = clamp(1 + (vendor.lab.capability - work.state.knowledge.frontier) / 30, 0, 1);
  return (
    commerce.uplift[integration.feature] *
    quality *
    (integration.level / MAX_LEVEL) *
    merchant.adoption[integration.feature] *
    clamp(vendor.trust / 70, 0, 1.2) *
    definition.fit *
    ripeness(work, integration)
  );
}

/** Checkout converts poorly when it is new and ripens over some quarters (K2). */
function ripeness(work: Pick<Work, 'scenario' | 'state'>, integration: Integration): number {
  if (integration.feature !== 'checkout') return 1;
  const { checkoutStart, checkoutQuarters } = work.scenario.parameters.commerce;
  const age = clamp((work.state.quarter - integration.since) / checkoutQuarters, 0, 1);
  return checkoutStart + (1 - checkoutStart) * age;
}

/** GMV that an integration touches, kUSD: adoption × merchant's GMV × level. */
export function influencedGmv(
  work: Pick<Work, 'scenario' | 'state'>,
  m: number,
  integration: Integration,
): number {
  const adoption = work.state.merchants[m]?.adoption[integration.feature] ?? 0;
  return merchantGmv(work, m) * adoption * (integration.level / MAX_LEVEL);
}

/** K3: H100e that a company's integrations use this quarter. */
export function commerceCompute(work: Pick<Work, 'scenario' | 'state'>, company: number): number {
  const id = work.scenario.companies[company]?.id;
  let influenced = 0;
  work.state.merchants.forEach((merchant, m) => {
    for (const integration of merchant.integrations) {
      if (integration.vendor === id && integration.level > 0)
        influenced += influencedGmv(work, m, integration);
    }
  });
  return (influenced / 1e6) * work.scenario.parameters.commerce.h100ePerBnGmv;
}

/** Share of a vendor's integration compute that was really there, 0–1: a starved agent sells less. */
export function computeShare(work: Pick<Work, 'state' | 'scratch'>, company: number): number {
  const need = at(work.scratch.commerceCompute, company);
  if (need <= 0) return 1;
  const have = (work.state.companies[company]?.compute.service ?? 0) + at(work.scratch.spotBought, company);
  return clamp(have / need, 0, 1);
}
