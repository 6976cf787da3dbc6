import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { CompanyName } from '../../kit/company/CompanyName.tsx';
import { NumberField } from '../../kit/fields/NumberField.tsx';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { type DataColumn, DataTable } from '../../kit/table/DataTable.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import type { OpenOrder } from './CancelOrder.tsx';
import { type ChipRow, chipRows } from './catalogue.model.ts';

/** The order book of a designer, and the price of each chip that it sells. */
export function SalesSection() {
  const { t } = useT();
  const { projected } = useCampaign();
  const sold = chipRows(projected).filter(
    ({ isOwn, status, id }) =>
      isOwn && status === 'order' && projected.scenario.chips.find((chip) => chip.id === id)?.road === 'sell',
  );
  const book = projected.orders.filter(({ buyer }) => buyer !== projected.seat);
  return (
    <div className="pd-stack">
      <StagedHere of={({ kind }) => kind === 'setChipPrice'} />
      <Panel
        level={3}
        title={t('silicon:sales.book')}
        standfirst={t('silicon:sales.standfirst')}
        {...(book.length === 0 && {
          empty: (
            <EmptyState scene="paper" title={t('silicon:sales.emptyTitle')}>
              {t('silicon:sales.emptyText')}
            </EmptyState>
          ),
        })}
      >
        <DataTable
          label={t('silicon:sales.book')}
          columns={useColumns()}
          items={book}
          itemId={({ id }) => id}
          initialSort={{ column: 'value', direction: 'descending' }}
          maxHeight="m"
        />
      </Panel>
      <div className="pd-columns">
        {sold.map((row) => (
          <ChipPriceForm key={row.id} row={row} />
        ))}
      </div>
      <Rule number="S6">{t(sold.length > 0 ? 'silicon:rules.s6Seller' : 'silicon:rules.s6Keeper')}</Rule>
    </div>
  );
}

function useColumns(): DataColumn<OpenOrder>[] {
  const { t, formatMoney, formatQuantity } = useT();
  const names = useNames();
  return [
    {
      id: 'buyer',
      title: t('silicon:sales.buyer'),
      render: ({ buyer, chip }) => (
        <CompanyName name={names.company(buyer)} position={names.position(buyer)} detail={names.chip(chip)} />
      ),
      sortValue: ({ buyer }) => names.company(buyer),
    },
    {
      id: 'left',
      title: t('silicon:orders.left'),
      align: 'end',
      render: ({ left }) => formatQuantity(left, 'chips'),
      sortValue: ({ left }) => left,
    },
    {
      id: 'value',
      title: t('silicon:sales.value'),
      align: 'end',
      render: ({ left, price }) => formatMoney(left * price),
      sortValue: ({ left, price }) => left * price,
    },
    {
      id: 'prepaid',
      title: t('silicon:sales.prepaid'),
      align: 'end',
      render: ({ prepaid }) => formatMoney(prepaid),
      sortValue: ({ prepaid }) => prepaid,
    },
  ];
}

function ChipPriceForm({ row }: { readonly row: ChipRow }) {
  const { t, formatMoney, formatQuantity } = useT();
  const { projected } = useCampaign();
  const names = useNames();
  const place = projected.scenario.chips.findIndex(({ id }) => id === row.id);
  const state = projected.chips[place];
  const reference = projected.scenario.chips[place]?.listPrice ?? 0;
  const now = state?.listPrice ?? reference;
  const cost = state?.unitCost ?? 0;
  const [wanted, setWanted] = useState<number | null>(null);
  const price = wanted ?? now;
  const margin = (value: number): string => formatQuantity(value > 0 ? 1 - cost / value : 0, 'percent');
  return (
    <Panel level={3} title={names.chip(row.id)}>
      <div className="pd-form">
        <NumberField
          label={t('commands:setChipPrice.fields.price')}
          unit={t('units:money.suffix.k')}
          value={price}
          minValue={0}
          maxValue={reference * 3}
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
            { id: 'cost', label: t('silicon:sales.unitCost'), value: formatMoney(cost) },
            { id: 'margin', label: t('silicon:sales.margin'), value: margin(now), after: margin(price) },
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
