import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Callout } from '../../kit/status/Callout.tsx';
import { Facts } from '../decision/Facts.tsx';
import { useQuarters } from '../decision/useQuarters.ts';
import type { ChipRow } from './catalogue.model.ts';
import { deliveryOutlook } from './delivery.model.ts';
import { portingOf } from './porting.model.ts';
import { chipsThatFit, comingMW } from './power.model.ts';
import { usePriceFacts } from './usePriceFacts.ts';

export interface OrderFactsProps {
  readonly row: ChipRow;
  readonly region: string;
  readonly count: number;
  /** Prepaid or an own chip: served before the others (S4). */
  readonly isFirst: boolean;
}

/** What an order comes to: work, racks, power, when it arrives, and whether it can be switched on. */
export function OrderFacts({ row, region, count, isFirst }: OrderFactsProps) {
  const { t, formatMoney, formatQuantity, formatNumber } = useT();
  const { projected } = useCampaign();
  const names = useNames();
  const { writeQuarter } = useQuarters();
  const { systemCostShare, serverOverhead } = projected.scenario.parameters.compute;
  const fits = chipsThatFit(projected, row.id, region);
  const { perQuarter, quarters } = deliveryOutlook(projected, isFirst);
  const megawatts = (count * row.watts * serverOverhead) / 1e6;
  const dark = Math.max(0, count - fits);
  const priceFacts = usePriceFacts(row, region, count);
  const move = portingOf(projected, row, count);
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
          ...priceFacts,
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
      {move !== null && (
        <Callout tone="hint">
          {t('silicon:orders.porting', {
            family: names.family(row.family),
            cost: formatMoney(move.cost),
            work: t('silicon:orders.engineers', { count: formatNumber(move.engineers) }),
            quarters: formatQuantity(move.quarters, 'quarters'),
            loss: formatQuantity(move.loss, 'percent', { digits: 0 }),
          })}
        </Callout>
      )}
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
