import { clamp } from '../math/numbers.ts';
import type { MerchantDefinition, Parameters } from '../state/definition.ts';
import type { DeepReadonly, MerchantState } from '../state/state.ts';

type Commerce = Parameters['commerce'];
type Merchant = DeepReadonly<MerchantState>;

/** K2: adoption of a feature one quarter on: innovation and imitation, slower where nobody offers it (Bass). */
export function adoptionAfter(commerce: Commerce, known: number, offered: boolean): number {
  const pace =
    (commerce.bassInnovation + commerce.bassImitation * known) * (offered ? 1 : commerce.unofferedPace);
  return known + (1 - known) * pace;
}

/** K5: part of all shopping in which an agent goes to the shops, weighted by their sales, 0–1. */
export function agentUse(
  merchants: readonly {
    readonly gmv: number;
    readonly adoption: Readonly<Record<'agent' | 'checkout', number>>;
  }[],
): number {
  let gmv = 0;
  let used = 0;
  for (const merchant of merchants) {
    gmv += merchant.gmv;
    used += merchant.gmv * Math.max(merchant.adoption.agent, merchant.adoption.checkout);
  }
  return gmv > 0 ? used / gmv : 0;
}

/** K5: what draws a shopper with an agent to a platform: that it lets agents in, or has a good one of its own. */
export function attraction(
  commerce: Commerce,
  definition: Pick<MerchantDefinition, 'owner'>,
  merchant: Pick<Merchant, 'openness' | 'integrations'>,
): number {
  const { floor, ownAgent } = commerce.agents;
  let level = 0;
  for (const one of merchant.integrations)
    if (one.vendor === definition.owner && one.feature === 'agent') level = Math.max(level, one.level);
  return floor + merchant.openness + (ownAgent * level) / 3;
}

/** Part of its effect that an agent from outside has in a shop: full from some openness on, none in a closed one (K5). */
export function accessOf(commerce: Commerce, openness: number): number {
  return clamp(openness / commerce.agents.fullAccess, 0, 1);
}

/** K5: sales that come through agents from outside, kUSD a quarter, of `gmv` kUSD. */
export function outsideAgentSales(gmv: number, use: number, openness: number): number {
  return gmv * use * openness;
}

/** K5: what openness earns and costs the owner of a platform in a quarter, kUSD. */
export interface PlatformMoney {
  /** Fees for access, advertising and steering lost, and its take of shoppers won (or lost) since the start. */
  readonly access: number;
  readonly steering: number;
  readonly shift: number;
}

/** K5: money of a platform by its sales, those that it would have had if no shopper had moved, and agents' use. */
export function platformMoney(
  commerce: Commerce,
  definition: Pick<MerchantDefinition, 'takeRate' | 'adRate'>,
  { gmv, baseline, openness, use }: Readonly<Record<'gmv' | 'baseline' | 'openness' | 'use', number>>,
): PlatformMoney {
  const through = outsideAgentSales(gmv, use, openness);
  return {
    access: through * commerce.agents.accessFee,
    steering: -through * definition.adRate * commerce.agents.adsSkipped,
    shift: (gmv - baseline) * definition.takeRate,
  };
}

/**
 * K5: sales that every platform wins (or loses) in a quarter, kUSD, as shoppers who use agents look around again.
 * What some win others lose; where all are alike nothing moves.
 */
export function shoppersMoved(
  commerce: Commerce,
  gmv: readonly number[],
  attractions: readonly number[],
  use: number,
): number[] {
  const part = clamp(use * commerce.agents.shiftSpeed, 0, 1);
  let all = 0;
  let weight = 0;
  gmv.forEach((sales, m) => {
    all += sales;
    weight += sales * (attractions[m] ?? 0);
  });
  if (weight <= 0) return gmv.map(() => 0);
  return gmv.map((sales, m) => part * ((all * sales * (attractions[m] ?? 0)) / weight - sales));
}
