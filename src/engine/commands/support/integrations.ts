import type { Work } from '../../quarter/work.ts';
import { compile } from '../../state/compile.ts';
import type { CommerceFeature } from '../../state/definition.ts';
import type { DeepReadonly, Integration, MerchantState } from '../../state/state.ts';
import type { SeatView } from '../../state/view.ts';
import { type Refusal, refuse } from '../command.ts';

/** State of a merchant as the seat sees it. */
export function merchantIn(view: SeatView, merchant: string): DeepReadonly<MerchantState> | undefined {
  return view.merchants[compile(view.scenario).merchant.get(merchant) ?? -1];
}

/** The seat's integration of a feature at a merchant. */
export function ownIntegration(
  view: SeatView,
  merchant: string,
  feature: CommerceFeature,
): DeepReadonly<Integration> | undefined {
  return merchantIn(view, merchant)?.integrations.find(
    (i) => i.vendor === view.seat && i.feature === feature,
  );
}

/** The same in the working copy, to be changed. */
export function workIntegration(
  work: Work,
  vendor: string,
  merchant: string,
  feature: CommerceFeature,
): Integration | undefined {
  const state = work.state.merchants[work.index.merchant.get(merchant) ?? -1];
  return state?.integrations.find((i) => i.vendor === vendor && i.feature === feature);
}

/** Why a fee is out of bounds, as a share of the incremental GMV (K3), or null. */
export function feeRefusal({ scenario }: SeatView, fee: number): Refusal | null {
  const { topFee } = scenario.parameters.commerce;
  return fee > topFee ? refuse('tooLarge', { maximum: topFee, unit: 'ratio' }) : null;
}
