import type { CommerceFeature, SeatView } from '../../../engine/index.ts';
import { adoptionAfter } from '../../../store/rules.ts';
import type { ShopRow } from './shops.model.ts';

/** K2: adoption of a feature in the quarters to come, if what is live stays live. */
export function adoptionAhead(
  view: SeatView,
  row: ShopRow,
  feature: CommerceFeature,
  quarters: number,
): readonly number[] {
  const { commerce } = view.scenario.parameters;
  const isOffered = row.integrations.some((one) => one.feature === feature && one.level > 0);
  const ahead: number[] = [];
  let known = row.adoption[feature];
  for (let k = 0; k < quarters; k++) {
    known = adoptionAfter(commerce, known, isOffered);
    ahead.push(known);
  }
  return ahead;
}
