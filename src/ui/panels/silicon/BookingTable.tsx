import type { SeatView } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { CompanyName } from '../../kit/company/CompanyName.tsx';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { type DataColumn, DataTable } from '../../kit/table/DataTable.tsx';
import { useQuarters } from '../decision/useQuarters.ts';
import { numberColumn } from './useColumns.tsx';

type Booking = SeatView['supply']['bookings'][number];

/** Who has booked packaging, and until when: everybody's contracts are known (S4). */
export function BookingTable() {
  const { t } = useT();
  const { projected } = useCampaign();
  const { bookings } = projected.supply;
  return (
    <Panel
      level={3}
      title={t('silicon:booking.title')}
      standfirst={t('silicon:booking.standfirst')}
      {...(bookings.length === 0 && {
        empty: (
          <EmptyState scene="paper" title={t('silicon:booking.emptyTitle')}>
            {t('silicon:booking.emptyText')}
          </EmptyState>
        ),
      })}
    >
      <DataTable
        label={t('silicon:booking.title')}
        columns={useColumns()}
        items={bookings}
        itemId={({ id }) => id}
        isYours={({ company }) => company === projected.seat}
        maxHeight="s"
      />
    </Panel>
  );
}

function useColumns(): DataColumn<Booking>[] {
  const { t, formatQuantity } = useT();
  const { writeQuarter } = useQuarters();
  const names = useNames();
  return [
    {
      id: 'company',
      title: t('silicon:booking.company'),
      render: ({ company }) => (
        <CompanyName
          name={names.company(company)}
          position={names.position(company)}
          letters={names.monogram(company)}
        />
      ),
      sortValue: ({ company }) => names.company(company),
    },
    numberColumn(
      'wafers',
      t('silicon:booking.wafers'),
      ({ wafers }) => wafers,
      (value) => formatQuantity(value, 'wafers'),
    ),
    numberColumn('from', t('silicon:booking.from'), ({ from }) => from, writeQuarter),
    numberColumn('until', t('silicon:booking.until'), ({ until }) => until - 1, writeQuarter),
  ];
}
