import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Callout } from '../../kit/status/Callout.tsx';
import { Facts } from '../decision/Facts.tsx';
import { useQuarters } from '../decision/useQuarters.ts';
import type { ChipRow } from './catalogue.model.ts';
import { deliveryOutlook } from './delivery.model.ts';
import { chipsThatFit, comingMW } from './power.model.ts';

export interface OrderFactsProps {
  readonly row: ChipRow;
  readonly region: string;
  readonly count: number;
  /** Prepaid or an own chip: served before the others (S4). */
  readonly isFirst: boolean;
}

/** What an order comes to: work, racks, power, when it arrives, and whether it can be switched on. */
export function OrderFacts({ row, region, count, isFirst }: OrderFactsProps) {
  const { t, formatMoney, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { writeQuarter } = useQuarters();
  const { systemCostShare, serverOverhead } = projected.scenario.parameters.compute;
  const fits = chipsThatFit(projected, row.id, region);
  const { perQuarter, quarters } = deliveryOutlook(projected, isFirst);
  const megawatts = (count * row.watts * serverOverhead) / 1e6;
  const dark = Math.max(0, count - fits);
  return (
    <>
      <Facts
        items={[
          { id: 'work', label: t('silicon:orders.work'), value: formatQuantity(count * row.h100e, 'h100e') },
          { id: 'power', label: t('silicon:orders.power'), value: formatQuantity(megawatts, 'MW') },
          {
            id: 'racks',
            label: t('silicon:orders.racks'),
            value: formatMoney(count * row.price * systemCostShare),
          },
          {
            id: 'arrival',
            label: t('silicon:orders.arrival'),
            value:
              quarters <= 1
                ? t('silicon:orders.thisQuarter')
                : t('silicon:orders.spread', {
                    share: formatQuantity(perQuarter, 'percent', { digits: 0 }),
                    quarter: writeQuarter(projected.quarter + quarters - 1),
                  }),
          },
        ]}
      />
      {dark > 0 && (
        <Callout tone="warn">
          {t('silicon:orders.dark', {
            count: formatQuantity(dark, 'chips'),
            coming: formatQuantity(comingMW(projected, region), 'MW'),
          })}
        </Callout>
      )}
    </>
  );
}
