import type { CommerceFeature, SeatView } from '../../../engine/index.ts';
import { seasonalGmv, shopOutlook } from '../../../store/rules.ts';

export const FEATURES = [
  'search',
  'recommendations',
  'agent',
  'checkout',
] as const satisfies readonly CommerceFeature[];

export type Merchant = SeatView['scenario']['merchants'][number];
type Integration = SeatView['merchants'][number]['integrations'][number];

/** A merchant as a vendor looks at it. */
export interface ShopRow {
  readonly merchant: Merchant;
  readonly place: number;
  /** GMV of this quarter of the year, kUSD. */
  readonly gmv: number;
  readonly openness: number;
  /** Sales that came from (+) or went to other shops last quarter, kUSD (K5). */
  readonly moved: number;
  readonly adoption: SeatView['merchants'][number]['adoption'];
  readonly integrations: readonly Integration[];
  readonly own: readonly Integration[];
}

/** The merchants in the scenario's order. */
export function shopRows(view: SeatView): readonly ShopRow[] {
  return view.scenario.merchants.flatMap((merchant, place) => {
    const state = view.merchants[place];
    if (state === undefined) return [];
    const own = state.integrations.filter(({ vendor }) => vendor === view.seat);
    const { openness, moved, adoption, integrations } = state;
    const gmv = seasonalGmv(view, place);
    return [{ merchant, place, gmv, openness, moved, adoption, integrations, own }];
  });
}

/** One vendor's place in one feature of a shop. */
export interface VendorLevel {
  readonly vendor: string;
  readonly level: number;
  readonly building: number;
  readonly fee: number;
  readonly exclusive: boolean;
}

/** Who is in a feature of a shop, the furthest first. */
export function vendorsOf(row: ShopRow, feature: CommerceFeature): readonly VendorLevel[] {
  return row.integrations.filter((one) => one.feature === feature).sort((a, b) => b.level - a.level);
}

/** What the next level of a feature would earn the seat once it is built, kUSD a quarter at today's adoption. */
export function nextLevel(view: SeatView, row: ShopRow, feature: CommerceFeature, fee: number) {
  const mine = row.own.find((one) => one.feature === feature);
  const since = mine?.since ?? view.quarter;
  const level = mine?.level ?? 0;
  const plan = { feature, fee, since };
  const { topLevel } = view.scenario.parameters.commerce;
  return {
    level,
    before: shopOutlook(view, row.merchant.id, { ...plan, level, fee: mine?.fee ?? fee }),
    after: shopOutlook(view, row.merchant.id, { ...plan, level: Math.min(topLevel, level + 1) }),
  };
}

/** Ledger causes of a vendor's and an owner's income from shops (K3, K5). */
const INCOME = new Set([
  'commerceFees',
  'commerceUsage',
  'merchantGain',
  'shopAccess',
  'shopSteering',
  'shopShift',
]);

/** Income by merchant, kUSD, the greatest first. */
export function incomeByMerchant(
  entries: readonly { readonly cause: string; readonly about: string | null; readonly amount: number }[],
): readonly { readonly merchant: string; readonly amount: number }[] {
  const sums = new Map<string, number>();
  for (const { cause, about, amount } of entries) {
    if (about === null || !INCOME.has(cause)) continue;
    sums.set(about, (sums.get(about) ?? 0) + amount);
  }
  return [...sums].map(([merchant, amount]) => ({ merchant, amount })).sort((a, b) => b.amount - a.amount);
}

/** The shop platform that the seat owns, if it owns one (K5). */
export function ownedShop(view: SeatView): ShopRow | undefined {
  const id = view.scenario.companies[view.seatIndex]?.commerce?.merchant;
  return shopRows(view).find(({ merchant }) => merchant.id === id);
}
