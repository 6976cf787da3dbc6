import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { NumberField } from '../../kit/fields/NumberField.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import type { ChipRow } from './catalogue.model.ts';

/** The list price of one chip on sale, beside what buyers really pay and what it costs (S6). */
export function ChipPriceForm({ row }: { readonly row: ChipRow }) {
  const { t, formatMoney, formatQuantity } = useT();
  const { projected } = useCampaign();
  const names = useNames();
  const place = projected.scenario.chips.findIndex(({ id }) => id === row.id);
  const state = projected.chips[place];
  const reference = projected.scenario.chips[place]?.listPrice ?? 0;
  const { lowestListPrice, highestListPrice } = projected.scenario.parameters.silicon;
  const now = row.listPrice;
  const cost = state?.unitCost ?? 0;
  const [wanted, setWanted] = useState<number | null>(null);
  const price = wanted ?? now;
  const paid = (list: number): number => list * (1 + row.premium);
  const margin = (list: number): string => formatQuantity(list > 0 ? 1 - cost / paid(list) : 0, 'percent');
  return (
    <Panel level={3} title={names.chip(row.id)}>
      <div className="pd-form">
        <NumberField
          label={t('commands:setChipPrice.fields.price')}
          unit={t('units:money.suffix.k')}
          value={price}
          minValue={reference * lowestListPrice}
          maxValue={reference * highestListPrice}
          step={0.5}
          formatOptions={{ maximumFractionDigits: 2 }}
          onChange={setWanted}
          presets={[0.9, 1, 1.1].map((factor) => {
            const value = Math.round(now * factor * 100) / 100;
            return { value, label: formatMoney(value) };
          })}
        />
        <Facts
          items={[
            {
              id: 'premium',
              label: t('silicon:sales.premium'),
              value: formatQuantity(row.premium, 'percent', { digits: 0, sign: 'always' }),
            },
            {
              id: 'backlog',
              label: t('silicon:sales.backlog'),
              value: formatQuantity(row.backlog, 'percent', { digits: 0 }),
            },
            {
              id: 'paid',
              label: t('silicon:sales.paid'),
              value: formatMoney(paid(now)),
              after: formatMoney(paid(price)),
            },
            { id: 'cost', label: t('silicon:sales.unitCost'), value: formatMoney(cost) },
            { id: 'margin', label: t('silicon:sales.margin'), value: margin(now), after: margin(price) },
            {
              id: 'yield',
              label: t('silicon:columns.yield'),
              value: formatQuantity(row.yield, 'percent', { digits: 0 }),
            },
            {
              id: 'stock',
              label: t('silicon:sales.stock'),
              value: formatQuantity(state?.stock ?? 0, 'chips'),
            },
          ]}
        />
        <DecisionFoot
          command={{ kind: 'setChipPrice', chip: row.id, price }}
          isCostHidden
          onStaged={() => setWanted(null)}
        />
      </div>
    </Panel>
  );
}
