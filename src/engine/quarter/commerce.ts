import { adoptionAfter } from '../commerce/agents.ts';
import { answerVendors } from '../commerce/review.ts';
import { decideOpenness, earnAsPlatform, moveShoppers } from '../commerce/shift.ts';
import { modifier } from '../events/modifiers.ts';
import { computeShare, FEATURES, influencedGmv, merchantGmv, upliftOf } from '../market/integrations.ts';
import type { Integration, MerchantState } from '../state/state.ts';
import { announce, book, companyAt, companyIndexOf, type Work } from './work.ts';

/** K1–K5: shoppers take to agents and go where these are let in, integrations are built, both sides earn. */
export function commercePhase(work: Work): void {
  work.state.merchants.forEach((merchant, m) => {
    const definition = work.scenario.merchants[m];
    if (definition === undefined) return;
    const growth = 1 + (definition.growthPerYear + modifier(work, 'shopGrowth', m)) / 4;
    merchant.gmv *= growth;
    merchant.baseline *= growth;
    for (const feature of FEATURES) adopt(work, m, merchant, feature);
    answerVendors(work, m, merchant);
  });
  moveShoppers(work);
  work.state.merchants.forEach((merchant, m) => {
    if (merchant.integrations.length > 0) trade(work, m, merchant);
  });
  earnAsPlatform(work);
  decideOpenness(work);
}

/** K1–K3: what is in a shop is built further and earns. */
function trade(work: Work, m: number, merchant: MerchantState): void {
  const uplifts = merchant.integrations.map((one) => (one.level > 0 ? upliftOf(work, m, one) : 0));
  const crowd = crowding(merchant, uplifts, work.scenario.parameters.commerce.crowdShare);
  const gmv = merchantGmv(work, m);
  merchant.integrations.forEach((integration, k) => {
    const { level } = integration;
    build(work, m, integration);
    if (integration.level <= 0) return;
    const uplift = integration.level === level ? (uplifts[k] ?? 0) : upliftOf(work, m, integration);
    earn(work, m, integration, uplift * (crowd[FEATURES.indexOf(integration.feature)] ?? 0), gmv);
  });
}

/** K2: shoppers take to a feature. */
function adopt(work: Work, m: number, merchant: MerchantState, feature: (typeof FEATURES)[number]): void {
  let offered = false;
  for (const one of merchant.integrations) if (one.feature === feature && one.level > 0) offered = true;
  const known = merchant.adoption[feature];
  const next = adoptionAfter(work.scenario.parameters.commerce, known, offered);
  merchant.adoption[feature] = Math.min(1, known + (next - known) * modifier(work, 'shopAdoption', m));
}

function build(work: Work, m: number, integration: Integration): void {
  if (integration.building <= 0) return;
  const { levelCost, levelQuarters } = work.scenario.parameters.commerce;
  const vendor = companyIndexOf(work, integration.vendor);
  book(work, vendor, 'integrationCosts', levelCost / levelQuarters, work.scenario.merchants[m]?.id ?? null);
  integration.building -= 1;
  if (integration.building > 0) return;
  integration.level += 1;
  announce(work, {
    code: 'integrationLive',
    phase: 'commerce',
    companies: [integration.vendor],
    about: work.scenario.merchants[m]?.id ?? null,
    params: { feature: integration.feature, level: integration.level },
    weight: 3,
  });
}

/**
 * Several vendors with one feature share its shoppers: each counts by its part of the summed uplift.
 * The part of each feature, in the order of FEATURES.
 */
function crowding(merchant: MerchantState, uplifts: readonly number[], part: number): number[] {
  const parts: number[] = [];
  for (const feature of FEATURES) {
    let all = 0;
    let best = 0;
    for (let k = 0; k < uplifts.length; k++) {
      if (merchant.integrations[k]?.feature !== feature) continue;
      all += uplifts[k] ?? 0;
      best = Math.max(best, uplifts[k] ?? 0);
    }
    // Two agents in one shop sell more than the better one alone, but far less than their sum.
    parts.push(all > 0 ? (best + part * (all - best)) / all : 1);
  }
  return parts;
}

/** K3: the vendor earns its fee on incremental GMV and a usage fee; the owner of a platform keeps its take. */
function earn(work: Work, m: number, integration: Integration, shared: number, gmv: number): void {
  const definition = work.scenario.merchants[m];
  if (definition === undefined) return;
  const vendor = companyIndexOf(work, integration.vendor);
  if (companyAt(work.state, vendor).status === 'failed') return;
  const served = computeShare(work, vendor);
  const incremental = gmv * (shared * served);
  const own = definition.owner === integration.vendor;
  if (!own) {
    book(work, vendor, 'commerceFees', incremental * integration.fee, definition.id);
    const usage = influencedGmv(work, m, integration) * served * work.scenario.parameters.commerce.usageFee;
    book(work, vendor, 'commerceUsage', usage, definition.id);
  }
  if (definition.owner === undefined) return;
  const owner = companyIndexOf(work, definition.owner);
  if (companyAt(work.state, owner).status === 'failed') return;
  const kept = incremental * (definition.takeRate - (own ? 0 : integration.fee));
  book(work, owner, 'merchantGain', kept, definition.id);
}
