import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { type DataColumn, DataTable } from '../../kit/table/DataTable.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { CancelOrder, type OpenOrder } from './CancelOrder.tsx';
import { OrderForm } from './OrderForm.tsx';
import { numberColumn, useChipColumn } from './useColumns.tsx';

/** Orders that wait for delivery, and the form for a new one. */
export function OrdersSection() {
  const { t, formatQuantity } = useT();
  const { projected } = useCampaign();
  const orders = projected.orders.filter(({ buyer }) => buyer === projected.seat);
  const { prepaymentShare, forfeitShare } = projected.scenario.parameters.silicon;
  const part = (share: number): string => formatQuantity(share, 'percent', { digits: 0 });
  return (
    <div className="pd-stack">
      <StagedHere of={({ kind }) => kind === 'orderChips' || kind === 'cancelOrder'} />
      <OrderForm />
      <Panel
        level={3}
        title={t('silicon:orders.open')}
        {...(orders.length === 0 && {
          empty: (
            <EmptyState scene="paper" title={t('silicon:orders.emptyTitle')}>
              {t('silicon:orders.emptyText')}
            </EmptyState>
          ),
        })}
      >
        <OrderTable orders={orders} />
      </Panel>
      <Rule number="S4">
        {t('silicon:rules.s4', { share: part(prepaymentShare), lost: part(forfeitShare) })}
      </Rule>
    </div>
  );
}

function OrderTable({ orders }: { readonly orders: readonly OpenOrder[] }) {
  const { t } = useT();
  return (
    <DataTable
      label={t('silicon:orders.open')}
      columns={useColumns()}
      items={orders}
      itemId={({ id }) => id}
      maxHeight="m"
    />
  );
}

function useColumns(): DataColumn<OpenOrder>[] {
  const { t, formatMoney, formatQuantity } = useT();
  const { view } = useCampaign();
  const chip = useChipColumn<OpenOrder>();
  const known = new Set(view.orders.map(({ id }) => id));
  const due = ({ left, price, prepaid }: OpenOrder): number => left * price - prepaid;
  return [
    chip,
    numberColumn(
      'left',
      t('silicon:orders.left'),
      ({ left }) => left,
      (left) => formatQuantity(left, 'chips'),
    ),
    numberColumn('due', t('silicon:orders.due'), due, (kUSD) => formatMoney(kUSD)),
    {
      id: 'queue',
      title: t('silicon:orders.queue'),
      render: (order) => t(`silicon:orders.places.${placeOf(order, view.seat, view.scenario.chips)}`),
    },
    {
      id: 'cancel',
      title: t('silicon:orders.cancelTitle'),
      align: 'end',
      render: (order) => (known.has(order.id) ? <CancelOrder order={order} /> : t('common:states.staged')),
    },
  ];
}

function placeOf(
  order: OpenOrder,
  seat: string,
  chips: readonly { readonly id: string; readonly designer: string }[],
): 'agreement' | 'first' | 'open' {
  if (order.agreement !== null) return 'agreement';
  const isOwn = chips.find(({ id }) => id === order.chip)?.designer === seat;
  return order.prepaid > 0 || isOwn ? 'first' : 'open';
}
