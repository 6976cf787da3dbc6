import { modifierIn } from '../events/modifiers.ts';
import { clamp } from '../math/numbers.ts';
import { compile } from '../state/compile.ts';
import type { CommerceFeature, MerchantDefinition } from '../state/definition.ts';
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

/** What each reason comes to, in points, and what it is measured by. */
interface Weighing {
  /** In the order of {@link MERCHANT_REASONS}. */
  readonly points: readonly number[];
  readonly openness: number;
  readonly backer: string;
  readonly share: number;
}

/** Points below which nobody speaks of a reason, and it does not count. */
const LEAST_POINTS = 0.05;

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
  const { total, accepts, weighing } = likingOf(view, merchant, feature, fee);
  return { reasons: weighing === null ? [] : reasonsOf(view, weighing, fee), total, accepts };
}

/** The same without its reasons, which are dearer than the answer; nothing is weighed in an own shop, or in none. */
export function likingOf(
  view: SeatView,
  merchant: MerchantId,
  feature: CommerceFeature,
  fee: number,
): Pick<MerchantAnswer, 'total' | 'accepts'> & { readonly weighing: Weighing | null } {
  const m = compile(view.scenario).merchant.get(merchant) ?? -1;
  const definition = view.scenario.merchants[m];
  const state = view.merchants[m];
  if (definition === undefined || state === undefined) return { total: 0, accepts: false, weighing: null };
  if (definition.owner === view.seat) return { total: 0, accepts: true, weighing: null };
  const weighing = weigh(view, m, definition, state.openness, { feature, fee });
  let total = 0;
  for (const points of weighing.points) if (Math.abs(points) >= LEAST_POINTS) total += points;
  return { total, accepts: total >= 0 || invited(view, merchant), weighing };
}

function weigh(
  view: SeatView,
  m: number,
  definition: MerchantDefinition,
  openness: number,
  { feature, fee }: { readonly feature: CommerceFeature; readonly fee: number },
): Weighing {
  const { commerce } = view.scenario.parameters;
  const { decision } = commerce;
  const quality = modelQuality(commerce, view.own.lab.capability, view.knowledge.frontier);
  const trust = trustFactor(commerce, view.own.trust);
  const exposure = decision.exposure[feature];
  const backer = worstBacker(view, definition.fears, decision.fullBackerStake);
  const usual = definition.fears[view.seat] ?? 0;
  const fear = clamp(usual + modifierIn(view, 'merchantFear', view.seatIndex), 0, 1);
  const share = held(view, m);
  const points = [
    decision.gainPoints * quality * trust * (definition.fit / decision.usualFit),
    decision.opennessPoints * (openness - 0.5),
    -decision.feePointsPerPercent * fee * 100,
    -decision.fearPoints * fear * exposure,
    -decision.fearPoints * backer.fear * exposure,
    -decision.dependencePoints * share,
  ];
  return { points, openness, backer: backer.id, share };
}

/** Reasons that are worth a word, with what each is measured by. */
function reasonsOf(
  view: SeatView,
  { points, openness, backer, share }: Weighing,
  fee: number,
): MerchantReason[] {
  const params: readonly MerchantReason['params'][] = [
    { capability: view.own.lab.capability },
    { openness },
    { fee },
    { company: view.seat },
    { company: backer },
    { share },
  ];
  return MERCHANT_REASONS.map((code, k) => ({
    code,
    points: points[k] ?? 0,
    params: params[k] ?? {},
  })).filter((reason) => Math.abs(reason.points) >= LEAST_POINTS);
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
    const most = fears[id] ?? 0;
    // Who could not be the worst even with a full stake need not be looked at.
    if (id === view.seat || most <= 0 || most < worst.fear) continue;
    const place = places.get(id) ?? -1;
    const fear = most * clamp((rivalAt(view, place)?.stakes[view.seatIndex] ?? 0) / fullStake, 0, 1);
    if (fear <= 0 || fear < worst.fear) continue;
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
