import type { SeatView } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { coreWant } from '../../../store/rules.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { type Fact, Facts } from '../decision/Facts.tsx';
import { h100eOf, plannedPicture, USES } from './capacity.model.ts';

const HOURS_PER_QUARTER = 2190;

export interface AllocationEffectsProps {
  readonly fractions: SeatView['own']['allocation'];
}

/** What a division of compute gives each use this quarter, beside today's division. */
export function AllocationEffects({ fractions }: AllocationEffectsProps) {
  const { t, formatQuantity, formatMoney } = useT();
  const { view, projected } = useCampaign();
  const before = plannedPicture(view);
  const after = plannedPicture(projected, fractions);
  const amounts = USES.map((use) => ({
    id: use,
    label: t(`compute:sources.${use}`),
    value: formatQuantity(h100eOf(before, use), 'h100e'),
    after: formatQuantity(h100eOf(after, use), 'h100e'),
  })).filter(({ id }) => h100eOf(before, id) + h100eOf(after, id) > 0);
  const spot = view.spotPrice.reduce((a, b) => a + b, 0) / Math.max(1, view.spotPrice.length);
  const rental = (h100e: number): string => formatMoney((h100e * spot * HOURS_PER_QUARTER) / 1000);
  const { cloud, core } = view.scenario.companies[view.seatIndex] ?? {};
  const items: Fact[] = [...amounts];
  if (core !== undefined) {
    const want = coreWant(projected, 0);
    const slow = (h100e: number): string =>
      formatQuantity(-core.computeSensitivity * (want > 0 ? Math.max(0, 1 - h100e / want) : 0), 'percent');
    items.push({
      id: 'growth',
      label: t('compute:allocation.coreGrowth', { want: formatQuantity(want, 'h100e') }),
      value: slow(h100eOf(before, 'core')),
      after: slow(h100eOf(after, 'core')),
    });
  }
  if (cloud !== undefined)
    items.push({
      id: 'worth',
      label: t('compute:allocation.rentalWorth', { spot: formatQuantity(spot, 'usdPerHour') }),
      value: rental(h100eOf(before, 'rental')),
      after: rental(h100eOf(after, 'rental')),
    });
  return <Facts label={t('compute:allocation.effects')} items={items} />;
}
