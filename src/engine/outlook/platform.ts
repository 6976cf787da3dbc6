import { adoptionAfter, agentUse, attraction, platformMoney, shoppersMoved } from '../commerce/agents.ts';
import { compile } from '../state/compile.ts';
import type { DeepReadonly, MerchantState } from '../state/state.ts';
import type { SeatView } from '../state/view.ts';

/** One quarter of the seat's own platform under an openness, kUSD. */
export interface PlatformQuarter {
  readonly gmv: number;
  readonly access: number;
  readonly steering: number;
  readonly shift: number;
  /** All three together. */
  readonly total: number;
  /** Part of all shopping in which an agent goes to the shops, 0–1. */
  readonly use: number;
}

export interface PlatformOutlook {
  readonly quarters: readonly PlatformQuarter[];
  /** Sum of the totals. */
  readonly sum: number;
}

/**
 * K5: what an openness of the seat's own platform earns and costs over the next quarters, seasons taken out: agents'
 * use grows as the rule lets it (K2), the other platforms stay as open as they are.
 */
export function platformOutlook(view: SeatView, openness: number, quarters: number): PlatformOutlook {
  const place = compile(view.scenario).merchant.get(ownPlatform(view)) ?? -1;
  const own = view.scenario.merchants[place];
  if (own === undefined) return { quarters: [], sum: 0 };
  const shops = view.merchants.map((one, m) => rolling(view, m, m === place ? { ...one, openness } : one));
  const mine = shops[place];
  if (mine === undefined) return { quarters: [], sum: 0 };
  const { commerce } = view.scenario.parameters;
  const rows: PlatformQuarter[] = [];
  for (let q = 0; q < quarters; q++) {
    oneQuarterOn(view, shops);
    const use = agentUse(shops);
    const { gmv, baseline } = mine;
    const money = platformMoney(commerce, own, { gmv, baseline, openness, use });
    rows.push({ ...money, gmv, use, total: money.access + money.steering + money.shift });
  }
  return { quarters: rows, sum: rows.reduce((all, { total }) => all + total, 0) };
}

function ownPlatform(view: SeatView): string {
  return view.scenario.companies[view.seatIndex]?.commerce?.merchant ?? '';
}

/** A merchant as it moves through the quarters of an outlook, and what stays the same in it. */
interface Rolling {
  gmv: number;
  baseline: number;
  readonly adoption: { agent: number; checkout: number };
  readonly growth: number;
  readonly attraction: number;
  /** Which of the two features in which an agent shops some vendor offers now. */
  readonly offered: { readonly agent: boolean; readonly checkout: boolean };
}

function rolling({ scenario }: SeatView, m: number, one: DeepReadonly<MerchantState>): Rolling {
  const definition = scenario.merchants[m];
  const offers = (feature: 'agent' | 'checkout'): boolean =>
    one.integrations.some((each) => each.feature === feature && each.level > 0);
  return {
    gmv: one.gmv,
    baseline: one.baseline,
    adoption: { agent: one.adoption.agent, checkout: one.adoption.checkout },
    growth: 1 + (definition?.growthPerYear ?? 0) / 4,
    attraction: definition === undefined ? 0 : attraction(scenario.parameters.commerce, definition, one),
    offered: { agent: offers('agent'), checkout: offers('checkout') },
  };
}

/** Growth, adoption and shoppers' moves of one quarter, as the commerce phase lets them happen. */
function oneQuarterOn({ scenario }: SeatView, shops: readonly Rolling[]): void {
  const { commerce } = scenario.parameters;
  for (const shop of shops) {
    shop.gmv *= shop.growth;
    shop.baseline *= shop.growth;
    for (const feature of ['agent', 'checkout'] as const)
      shop.adoption[feature] = adoptionAfter(commerce, shop.adoption[feature], shop.offered[feature]);
  }
  const sales = shops.map(({ gmv }) => gmv);
  const draws = shops.map((shop) => shop.attraction);
  const moved = shoppersMoved(commerce, sales, draws, agentUse(shops));
  shops.forEach((shop, m) => {
    shop.gmv += moved[m] ?? 0;
  });
}
