import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { CompanyName } from '../../kit/company/CompanyName.tsx';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { type DataColumn, DataTable } from '../../kit/table/DataTable.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import type { OpenOrder } from './CancelOrder.tsx';
import { ChipPriceForm } from './ChipPriceForm.tsx';
import { chipRows } from './catalogue.model.ts';
import { RoadForm } from './RoadForm.tsx';
import { numberColumn } from './useColumns.tsx';

/** The order book of a designer, and the price of each chip that it sells. */
export function SalesSection() {
  const { t } = useT();
  const { projected } = useCampaign();
  const rows = chipRows(projected);
  const sold = rows.filter(({ isOwn, status, road }) => isOwn && status === 'order' && road === 'sell');
  const own = rows.filter(({ isOwn, status }) => isOwn && status !== 'ended');
  const book = projected.orders.filter(({ buyer }) => buyer !== projected.seat);
  return (
    <div className="pd-stack">
      <StagedHere of={({ kind }) => kind === 'setChipPrice' || kind === 'setChipRoad'} />
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
      <RoadForm rows={own} />
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
        <CompanyName
          name={names.company(buyer)}
          position={names.position(buyer)}
          letters={names.monogram(buyer)}
          detail={names.chip(chip)}
        />
      ),
      sortValue: ({ buyer }) => names.company(buyer),
    },
    numberColumn(
      'left',
      t('silicon:orders.left'),
      ({ left }) => left,
      (left) => formatQuantity(left, 'chips'),
    ),
    numberColumn(
      'value',
      t('silicon:sales.value'),
      ({ left, price }) => left * price,
      (kUSD) => formatMoney(kUSD),
    ),
    numberColumn(
      'prepaid',
      t('silicon:sales.prepaid'),
      ({ prepaid }) => prepaid,
      (kUSD) => formatMoney(kUSD),
    ),
  ];
}
