import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { segmentIndex } from './price.model.ts';

const HOURS_PER_QUARTER = 2190;

/** What one unit of a market is called, and how its price is written. */
export interface UnitPrice {
  readonly label: string;
  /** @param price relative to the reference */
  readonly write: (price: number) => string;
}

/** The price of a unit in the unit that buyers think in. Rental is sold at the spot price times the mark-up (S7). */
export function useUnitPrice(segment: string): UnitPrice {
  const { t, formatMoney, formatQuantity } = useT();
  const { view, presentation } = useCampaign();
  const definition = view.scenario.segments[segmentIndex(view, segment)];
  const reference = definition?.referencePrice ?? 0;
  const unit = presentation.segments.get(segment)?.unit ?? 'kUsdSpend';
  const label = t(`decision:price.unit.${unit}`);
  if (definition?.resource === 'rental') {
    const spot = view.spotPrice.reduce((a, b) => a + b, 0) / Math.max(1, view.spotPrice.length);
    return { label, write: (price) => formatQuantity(spot * price, 'usdPerHour') };
  }
  if (unit === 'h100eQuarter')
    return {
      label,
      write: (price) => formatQuantity((reference * price * 1000) / HOURS_PER_QUARTER, 'usdPerHour'),
    };
  // kUSD for a billion tokens is dollars for a million.
  if (unit === 'billionTokens')
    return { label, write: (price) => formatQuantity(reference * price, 'usdPerMTokens') };
  if (unit === 'thousandSeats') return { label, write: (price) => formatMoney((reference * price) / 1000) };
  return { label, write: (price) => formatMoney(reference * price, { style: 'full' }) };
}
