import { adoptionAfter, agentUse, attraction, platformMoney, shoppersMoved } from '../commerce/agents.ts';
import { FEATURES } from '../market/integrations.ts';
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
  let merchants = view.merchants.map((one, m) => (m === place ? { ...one, openness } : one));
  const rows: PlatformQuarter[] = [];
  for (let q = 0; q < quarters; q++) {
    merchants = oneQuarterOn(view, merchants);
    const mine = merchants[place];
    if (mine === undefined) break;
    const use = agentUse(merchants);
    const money = platformMoney(view.scenario.parameters.commerce, own, { ...mine, use });
    rows.push({ ...money, gmv: mine.gmv, use, total: money.access + money.steering + money.shift });
  }
  return { quarters: rows, sum: rows.reduce((all, { total }) => all + total, 0) };
}

function ownPlatform(view: SeatView): string {
  return view.scenario.companies[view.seatIndex]?.commerce?.merchant ?? '';
}

type Merchant = DeepReadonly<MerchantState>;

/** Growth, adoption and shoppers' moves of one quarter, as the commerce phase lets them happen. */
function oneQuarterOn({ scenario }: SeatView, merchants: readonly Merchant[]): Merchant[] {
  const { commerce } = scenario.parameters;
  const grown = merchants.map((one, m) => {
    const growth = 1 + (scenario.merchants[m]?.growthPerYear ?? 0) / 4;
    return {
      ...one,
      gmv: one.gmv * growth,
      baseline: one.baseline * growth,
      adoption: adopted(commerce, one),
    };
  });
  const moved = shoppersMoved(
    commerce,
    grown.map(({ gmv }) => gmv),
    grown.map((one, m) => {
      const definition = scenario.merchants[m];
      return definition === undefined ? 0 : attraction(commerce, definition, one);
    }),
    agentUse(grown),
  );
  return grown.map((one, m) => ({ ...one, gmv: one.gmv + (moved[m] ?? 0) }));
}

function adopted(
  commerce: SeatView['scenario']['parameters']['commerce'],
  { adoption, integrations }: Merchant,
): Merchant['adoption'] {
  const next = { ...adoption };
  for (const feature of FEATURES) {
    const offered = integrations.some((one) => one.feature === feature && one.level > 0);
    next[feature] = adoptionAfter(commerce, adoption[feature], offered);
  }
  return next;
}
