import type { CommerceFeature, SeatView } from '../../../engine/index.ts';
import type { ShopRow } from './shops.model.ts';

/** Pace of a feature that nobody offers in the shop, beside one that somebody does (K2). */
const UNOFFERED_PACE = 0.4;

/** K2: adoption of a feature in the quarters to come, if what is live stays live. */
export function adoptionAhead(
  view: SeatView,
  row: ShopRow,
  feature: CommerceFeature,
  quarters: number,
): readonly number[] {
  const { bassInnovation, bassImitation } = view.scenario.parameters.commerce;
  const isOffered = row.integrations.some((one) => one.feature === feature && one.level > 0);
  const ahead: number[] = [];
  let known = row.adoption[feature];
  for (let k = 0; k < quarters; k++) {
    const pace = (bassInnovation + bassImitation * known) * (isOffered ? 1 : UNOFFERED_PACE);
    known += (1 - known) * pace;
    ahead.push(known);
  }
  return ahead;
}
