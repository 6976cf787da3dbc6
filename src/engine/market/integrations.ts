import { accessOf } from '../commerce/agents.ts';
import { modifier } from '../events/modifiers.ts';
import { clamp, zeros } from '../math/numbers.ts';
import type { Work } from '../quarter/work.ts';
import type { CommerceFeature, Parameters, ScenarioDefinition } from '../state/definition.ts';
import type { Integration } from '../state/state.ts';
import { quarterOfYear } from './demand.ts';

/** K1: the four features in which a vendor can work with a merchant. */
export const FEATURES = [
  'search',
  'recommendations',
  'agent',
  'checkout',
] as const satisfies readonly CommerceFeature[];

/** GMV of a merchant in this quarter of the year before any uplift, kUSD. */
export function merchantGmv(work: Pick<Work, 'scenario' | 'state'>, m: number): number {
  return (work.state.merchants[m]?.gmv ?? 0) * seasonOf(work, m);
}

/** Factor of this quarter of the year on a merchant's sales. */
export function seasonOf(work: Pick<Work, 'scenario' | 'state'>, m: number): number {
  return work.scenario.merchants[m]?.seasonality[quarterOfYear(work)] ?? 1;
}

/** Who serves the shoppers: what the uplift asks of a vendor. */
export interface Vendor {
  readonly capability: number;
  readonly trust: number;
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
  const company = work.state.companies[work.index.company.get(integration.vendor) ?? -1];
  if (merchant === undefined || definition === undefined || company === undefined) return 0;
  const vendor = { capability: company.lab.capability, trust: company.trust };
  const adoption = merchant.adoption[integration.feature];
  const { feature, level, since } = integration;
  const access = accessFor(work, m, integration.vendor);
  const plan = { feature, level, since, fit: definition.fit, adoption, access };
  return upliftWith(work.scenario, work.state, plan, vendor) * modifier(work, 'shopUplift', m);
}

/** Part of its effect that a vendor's agent has in a shop: an owner's own has all of it (K5). */
export function accessFor(
  { scenario, state }: { scenario: ScenarioDefinition; state: Pick<Work['state'], 'merchants'> },
  m: number,
  vendor: string,
): number {
  if (scenario.merchants[m]?.owner === vendor) return 1;
  return accessOf(scenario.parameters.commerce, state.merchants[m]?.openness ?? 0);
}

/** The same from public facts, for whoever wants to reckon it beforehand (K2). */
export function upliftWith(
  scenario: ScenarioDefinition,
  world: { readonly quarter: number; readonly knowledge: { readonly frontier: number } },
  at: Pick<Integration, 'feature' | 'level' | 'since'> & {
    readonly fit: number;
    readonly adoption: number;
    readonly access: number;
  },
  vendor: Vendor,
): number {
  const { commerce } = scenario.parameters;
  return (
    commerce.uplift[at.feature] *
    modelQuality(commerce, vendor.capability, world.knowledge.frontier) *
    (at.level / commerce.topLevel) *
    at.adoption *
    trustFactor(commerce, vendor.trust) *
    at.access *
    at.fit *
    ripeness(commerce, world.quarter, at)
  );
}

/** K2: how good a model is for shoppers: full at the frontier, nothing far behind it, 0–1. */
export function modelQuality(
  { qualityPoints }: Parameters['commerce'],
  capability: number,
  frontier: number,
): number {
  return clamp(1 + (capability - frontier) / qualityPoints, 0, 1);
}

/** K2: how far shoppers let a vendor help them. */
export function trustFactor({ fullTrust, mostTrust }: Parameters['commerce'], trust: number): number {
  return clamp(trust / fullTrust, 0, mostTrust);
}

/** Checkout converts poorly when it is new and ripens over some quarters (K2). */
function ripeness(
  { checkoutStart, checkoutQuarters }: Parameters['commerce'],
  quarter: number,
  { feature, since }: Pick<Integration, 'feature' | 'since'>,
): number {
  if (feature !== 'checkout') return 1;
  const age = clamp((quarter - since) / checkoutQuarters, 0, 1);
  return checkoutStart + (1 - checkoutStart) * age;
}

/** GMV that an integration touches, kUSD: adoption × merchant's GMV × level × access. */
export function influencedGmv(
  work: Pick<Work, 'scenario' | 'state'>,
  m: number,
  integration: Integration,
): number {
  const adoption = work.state.merchants[m]?.adoption[integration.feature] ?? 0;
  const access = accessFor(work, m, integration.vendor);
  return (
    merchantGmv(work, m) *
    adoption *
    access *
    (integration.level / work.scenario.parameters.commerce.topLevel)
  );
}

/** K3: H100e that each company's integrations use this quarter, by company. */
export function commerceComputes(work: Pick<Work, 'scenario' | 'state' | 'index'>): number[] {
  const influenced = zeros(work.scenario.companies.length);
  work.state.merchants.forEach((merchant, m) => {
    for (const integration of merchant.integrations) {
      if (integration.level <= 0) continue;
      const vendor = work.index.company.get(integration.vendor) ?? -1;
      influenced[vendor] = (influenced[vendor] ?? 0) + influencedGmv(work, m, integration);
    }
  });
  const { h100ePerBnGmv } = work.scenario.parameters.commerce;
  return influenced.map((gmv) => (gmv / 1e6) * h100ePerBnGmv);
}

/** Share of a vendor's integration compute that was really there, 0–1: a starved agent sells less. */
export function computeShare(work: Pick<Work, 'state' | 'scratch'>, company: number): number {
  const need = work.scratch.commerceCompute[company] ?? 0;
  if (need <= 0) return 1;
  const have =
    (work.state.companies[company]?.compute.service ?? 0) + (work.scratch.spotBought[company] ?? 0);
  return clamp(have / need, 0, 1);
}
