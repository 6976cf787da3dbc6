import { sum } from '../../math/numbers.ts';
import type { SeatView } from '../../state/view.ts';
import { discountFactor } from '../schedule.ts';

/**
 * What a long contract goes for, USD per H100e-hour: part the spot price of the region (or the mean of all),
 * part the mean price of the contracts in force, which are public (I1, S7).
 */
export function marketPrice(view: SeatView, region: string | null): number {
  return marketPriceGiven(view, region, contractPrice(view));
}

/** The same where the mean price of the contracts in force is known already. */
export function marketPriceGiven(view: SeatView, region: string | null, contract: number | null): number {
  const { spotWeight, termFactor } = view.scenario.parameters.agreements.appraisal;
  const spot = termFactor * spotPriceIn(view, region);
  return contract === null ? spot : spotWeight * spot + (1 - spotWeight) * contract;
}

/** Spot price of a region; the mean of all where none is named. */
function spotPriceIn({ scenario, spotPrice }: SeatView, region: string | null): number {
  const place = region === null ? -1 : scenario.regions.findIndex((one) => one.id === region);
  const named = place < 0 ? undefined : spotPrice[place];
  return named ?? sum(spotPrice) / Math.max(1, spotPrice.length);
}

/** Mean price of the compute contracts in force, by volume; null when there is none. */
export function contractPrice(view: SeatView): number | null {
  let volume = 0;
  let value = 0;
  for (const agreement of view.agreements) {
    if (agreement.status !== 'active') continue;
    const factor = discountFactor(agreement.terms);
    for (const clause of agreement.terms.clauses) {
      if (clause.kind !== 'compute') continue;
      volume += clause.h100e;
      value += clause.h100e * clause.pricePerHour * factor;
    }
  }
  return volume > 0 ? value / volume : null;
}
