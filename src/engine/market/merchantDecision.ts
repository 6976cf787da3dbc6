import { modifierIn } from '../events/modifiers.ts';
import { clamp } from '../math/numbers.ts';
import { compile } from '../state/compile.ts';
import type { CommerceFeature } from '../state/definition.ts';
import type { MerchantId } from '../state/ids.ts';
import { rivalAt, type SeatView } from '../state/view.ts';
import { modelQuality, trustFactor } from './integrations.ts';

/** Why a merchant likes or dislikes an integration (K4); texts live in the locale files. */
export const MERCHANT_REASONS = ['salesGain', 'openness', 'fee', 'fear', 'backer', 'dependence'] as const;

export interface MerchantReason {
  readonly code: (typeof MERCHANT_REASONS)[number];
  /** Positive speaks for it; 10 points are a strong argument. */
  readonly points: number;
  readonly params: Readonly<Record<string, string | number>>;
}

export interface MerchantAnswer {
  readonly reasons: readonly MerchantReason[];
  readonly total: number;
  readonly accepts: boolean;
}

/**
 * K4: what a merchant says to a vendor: what the agent would sell, how open the platform is, the fee,
 * whether it fears the vendor or one who backs it, and how much it depends on that vendor already.
 * From public facts only, so that the vendor can know the answer before it asks.
 */
export function appraiseIntegration(
  view: SeatView,
  merchant: MerchantId,
  feature: CommerceFeature,
  fee: number,
): MerchantAnswer {
  const m = compile(view.scenario).merchant.get(merchant) ?? -1;
  const definition = view.scenario.merchants[m];
  const state = view.merchants[m];
  if (definition === undefined || state === undefined) return { reasons: [], total: 0, accepts: false };
  if (definition.owner === view.seat) return { reasons: [], total: 0, accepts: true };
  const { commerce } = view.scenario.parameters;
  const { decision } = commerce;
  const quality = modelQuality(commerce, view.own.lab.capability, view.knowledge.frontier);
  const trust = trustFactor(commerce, view.own.trust);
  const gain = decision.gainPoints * quality * trust * (definition.fit / decision.usualFit);
  const exposure = decision.exposure[feature];
  const backer = worstBacker(view, definition.fears, decision.fullBackerStake);
  const fear = clamp(
    (definition.fears[view.seat] ?? 0) + modifierIn(view, 'merchantFear', view.seatIndex),
    0,
    1,
  );
  const reasons: MerchantReason[] = [
    { code: 'salesGain', points: gain, params: { capability: view.own.lab.capability } },
    {
      code: 'openness',
      points: decision.opennessPoints * (state.openness - 0.5),
      params: { openness: state.openness },
    },
    { code: 'fee', points: -decision.feePointsPerPercent * fee * 100, params: { fee } },
    { code: 'fear', points: -decision.fearPoints * fear * exposure, params: { company: view.seat } },
    {
      code: 'backer',
      points: -decision.fearPoints * backer.fear * exposure,
      params: { company: backer.id },
    },
    {
      code: 'dependence',
      points: -decision.dependencePoints * held(view, m),
      params: { share: held(view, m) },
    },
  ];
  const telling = reasons.filter((reason) => Math.abs(reason.points) >= 0.05);
  const total = telling.reduce((sum, reason) => sum + reason.points, 0);
  return { reasons: telling, total, accepts: total >= 0 || invited(view, merchant) };
}

/** The owner of a stake in the vendor whom the merchant fears most, weighted by that stake. */
function worstBacker(
  view: SeatView,
  fears: Readonly<Record<string, number>>,
  fullStake: number,
): { id: string; fear: number } {
  const { company: places } = compile(view.scenario);
  let worst = { id: '', fear: 0, place: -1 };
  // A shop fears few companies; of two that it fears alike, the first in the scenario's order counts.
  for (const id of Object.keys(fears)) {
    const place = places.get(id) ?? -1;
    const stake = clamp((rivalAt(view, place)?.stakes[view.seatIndex] ?? 0) / fullStake, 0, 1);
    const fear = (fears[id] ?? 0) * stake;
    if (id === view.seat || fear <= 0 || fear < worst.fear) continue;
    if (fear > worst.fear || place < worst.place) worst = { id, fear, place };
  }
  return worst;
}

/** Share of the merchant's integrations, by level, that the vendor holds already. */
function held(view: SeatView, m: number): number {
  let all = 0;
  let own = 0;
  for (const one of view.merchants[m]?.integrations ?? []) {
    all += one.level;
    if (one.vendor === view.seat) own += one.level;
  }
  return all > 2 ? own / all : 0;
}

/** An agreement with the platform's owner opens the door, whatever the platform's managers fear (A1). */
function invited(view: SeatView, merchant: MerchantId): boolean {
  return view.agreements.some(
    (agreement) =>
      agreement.status === 'active' &&
      agreement.terms.clauses.some(
        (clause) => clause.kind === 'commerce' && clause.merchant === merchant && clause.vendor === view.seat,
      ),
  );
}
