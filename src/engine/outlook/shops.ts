import { accessOf } from '../commerce/agents.ts';
import { quarterOfYear } from '../market/demand.ts';
import { upliftWith } from '../market/integrations.ts';
import { compile } from '../state/compile.ts';
import type { CommerceFeature } from '../state/definition.ts';
import type { SeatView } from '../state/view.ts';

/** What an integration brings in a quarter at today's adoption (K2, K3). */
export interface ShopOutlook {
  /** Rise in the merchant's sales, as a fraction, and kUSD of it. */
  readonly uplift: number;
  readonly incrementalGmv: number;
  /** Fee on incremental sales and usage fee, kUSD. */
  readonly fees: number;
  readonly usage: number;
  /** Compute that it takes, H100e. */
  readonly h100e: number;
}

/** An integration of the seat as it is, or as it might be. */
export interface ShopPlan {
  readonly feature: CommerceFeature;
  readonly level: number;
  readonly fee: number;
  /** Quarter in which it began: a checkout ripens from then on. */
  readonly since: number;
}

/** K2, K3: what the seat would earn with an integration this quarter, alone in the shop and with compute enough. */
export function shopOutlook(view: SeatView, merchant: string, plan: ShopPlan): ShopOutlook {
  const m = compile(view.scenario).merchant.get(merchant) ?? -1;
  const definition = view.scenario.merchants[m];
  const state = view.merchants[m];
  if (definition === undefined || state === undefined)
    return { uplift: 0, incrementalGmv: 0, fees: 0, usage: 0, h100e: 0 };
  const { commerce } = view.scenario.parameters;
  const adoption = state.adoption[plan.feature];
  const access = definition.owner === view.seat ? 1 : accessOf(commerce, state.openness);
  const vendor = { capability: view.own.lab.capability, trust: view.own.trust };
  const uplift = upliftWith(view.scenario, view, { ...plan, adoption, fit: definition.fit, access }, vendor);
  const gmv = seasonalGmv(view, m);
  const influenced = (gmv * adoption * access * plan.level) / commerce.topLevel;
  const outside = definition.owner !== view.seat;
  return {
    uplift,
    incrementalGmv: gmv * uplift,
    fees: outside ? gmv * uplift * plan.fee : gmv * uplift * definition.takeRate,
    usage: outside ? influenced * commerce.usageFee : 0,
    h100e: (influenced / 1e6) * commerce.h100ePerBnGmv,
  };
}

/** GMV of a merchant in this quarter of the year, kUSD. */
export function seasonalGmv(view: SeatView, m: number): number {
  const factor =
    view.scenario.merchants[m]?.seasonality[quarterOfYear({ scenario: view.scenario, state: view })];
  return (view.merchants[m]?.gmv ?? 0) * (factor ?? 1);
}
