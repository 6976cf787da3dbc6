import { useMemo } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { creditOutlook } from '../../../store/finance.ts';
import { BarChart } from '../../charts/BarChart.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { CompanyName } from '../../kit/company/CompanyName.tsx';
import { type DataColumn, DataTable } from '../../kit/table/DataTable.tsx';
import { Rule } from '../decision/Rule.tsx';
import { useQuarters } from '../decision/useQuarters.ts';
import type { DueRow } from './obligations.model.ts';
import { usePromised } from './usePromised.ts';

/** Promises to pay: by year, then by whom they are owed to. */
export function PromisedList() {
  const { t, formatMoney } = useT();
  const { total, rows } = usePromised();
  const { view } = useCampaign();
  const columns = useColumns();
  if (total === 0) return <p className="pd-note">{t('finance:promised.none')}</p>;
  return (
    <div className="pd-stack">
      <p className="pd-note">
        {t('finance:promised.text', {
          total: formatMoney(total),
          cash: formatMoney(creditOutlook(view).cash),
        })}
      </p>
      <Years />
      <DataTable label={t('finance:promised.list')} columns={columns} items={rows} itemId={(row) => row.id} />
      <Rule number="D6">{t('finance:promised.rule')}</Rule>
    </div>
  );
}

function Years() {
  const { t, formatMoney } = useT();
  const { years } = usePromised();
  const data = useMemo(
    () => ({
      bars: years.map(({ year, sum }) => ({
        id: String(year),
        // A year is a name, not a number: it takes no separator.
        name: year === null ? t('finance:promised.undated') : String(year),
        value: sum,
        tone: year === null ? ('neutral' as const) : ('you' as const),
      })),
    }),
    [years, t],
  );
  return (
    <BarChart
      title={t('finance:promised.byYear')}
      data={data}
      format={formatMoney}
      nameOfBars={t('finance:promised.year')}
    />
  );
}

function useColumns(): readonly DataColumn<DueRow>[] {
  const { t, formatMoney } = useT();
  const { writeQuarter } = useQuarters();
  return [
    { id: 'to', title: t('finance:promised.to'), render: (row) => <Payee row={row} /> },
    {
      id: 'soon',
      title: t('finance:promised.within'),
      align: 'end',
      sortValue: ({ soon }) => soon,
      render: ({ soon }) => formatMoney(soon),
    },
    {
      id: 'total',
      title: t('finance:promised.inAll'),
      align: 'end',
      sortValue: ({ total }) => total,
      render: ({ total }) => formatMoney(total),
    },
    {
      id: 'until',
      title: t('finance:promised.until'),
      align: 'end',
      sortValue: ({ last }) => last ?? undefined,
      render: ({ last }) => (last === null ? t('finance:promised.unknown') : writeQuarter(last)),
    },
  ];
}

function Payee({ row: { to, kind } }: { readonly row: DueRow }) {
  const { t } = useT();
  const names = useNames();
  const what = t(`finance:promised.kind.${kind}`);
  if (to === null) return <>{what}</>;
  return (
    <CompanyName
      name={names.company(to)}
      position={names.position(to)}
      letters={names.monogram(to)}
      detail={what}
    />
  );
}
