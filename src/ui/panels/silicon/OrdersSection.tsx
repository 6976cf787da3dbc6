import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { type DataColumn, DataTable } from '../../kit/table/DataTable.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { CancelOrder, type OpenOrder } from './CancelOrder.tsx';
import { OrderForm } from './OrderForm.tsx';

/** Orders that wait for delivery, and the form for a new one. */
export function OrdersSection() {
  const { t, formatQuantity } = useT();
  const { projected } = useCampaign();
  const orders = projected.orders.filter(({ buyer }) => buyer === projected.seat);
  const prepay = projected.scenario.parameters.silicon.prepaymentShare;
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
        {t('silicon:rules.s4', { share: formatQuantity(prepay, 'percent', { digits: 0 }) })}
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
  const names = useNames();
  const known = new Set(view.orders.map(({ id }) => id));
  return [
    {
      id: 'chip',
      title: t('silicon:columns.chip'),
      render: ({ chip, region }) => (
        <span>
          {names.chip(chip)}
          <span className="sp-chip-detail">{names.region(region)}</span>
        </span>
      ),
      sortValue: ({ chip }) => names.chip(chip),
    },
    {
      id: 'left',
      title: t('silicon:orders.left'),
      align: 'end',
      render: ({ left }) => formatQuantity(left, 'chips'),
      sortValue: ({ left }) => left,
    },
    {
      id: 'due',
      title: t('silicon:orders.due'),
      align: 'end',
      render: ({ left, price, prepaid }) => formatMoney(left * price - prepaid),
      sortValue: ({ left, price, prepaid }) => left * price - prepaid,
    },
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
