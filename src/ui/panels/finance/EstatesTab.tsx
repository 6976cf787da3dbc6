import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { type DataColumn, DataTable } from '../../kit/table/DataTable.tsx';
import { Rule } from '../decision/Rule.tsx';
import { BidForm } from './BidForm.tsx';
import { type EstateLot, lotsOf } from './estates.model.ts';
import { useLotText } from './useLotText.ts';

/** What failed companies left: lots, lowest bids, own bids, and who bought what (F3). */
export function EstatesTab() {
  const { t } = useT();
  const { projected } = useCampaign();
  const columns = useColumns();
  const lots = lotsOf(projected);
  if (projected.estates.length === 0)
    return (
      <EmptyState scene="paper" title={t('finance:estates.emptyTitle')}>
        {t('finance:estates.emptyText')}
      </EmptyState>
    );
  return (
    <div className="hs-finance-tab">
      <Summaries />
      <DataTable
        label={t('finance:estates.title')}
        columns={columns}
        items={lots}
        itemId={({ lot }) => lot.id}
        initialSort={{ column: 'value', direction: 'descending' }}
      />
      <BidForm />
      <Rule number="F3">{t('finance:estates.rule')}</Rule>
    </div>
  );
}

function Summaries() {
  const { t, formatMoney } = useT();
  const { view } = useCampaign();
  const names = useNames();
  const { auctions: most } = view.scenario.parameters.finance.estate;
  return (
    <ul className="hs-finance-ways">
      {view.estates.map(({ company, status, auctions, raised, paidToLenders }) => (
        <li key={company}>
          {t(status === 'open' ? 'finance:estates.open' : 'finance:estates.closed', {
            company: names.company(company),
            left: most - auctions,
            raised: formatMoney(raised),
            lenders: formatMoney(paidToLenders),
          })}
        </li>
      ))}
    </ul>
  );
}

function useColumns(): DataColumn<EstateLot>[] {
  const { t, formatMoney } = useT();
  const names = useNames();
  const text = useLotText();
  return [
    {
      id: 'lot',
      title: t('finance:estates.lot'),
      render: ({ lot }) => text(lot.what),
      sortValue: ({ lot }) => text(lot.what),
    },
    {
      id: 'from',
      title: t('finance:estates.from'),
      render: ({ company }) => names.company(company),
      sortValue: ({ company }) => names.company(company),
    },
    {
      id: 'value',
      title: t('finance:estates.value'),
      align: 'end',
      render: ({ lot }) => formatMoney(lot.value),
      sortValue: ({ lot }) => lot.value,
    },
    {
      id: 'reserve',
      title: t('finance:estates.reserve'),
      align: 'end',
      render: ({ lot }) => (lot.status === 'open' ? formatMoney(lot.reserve) : '–'),
      sortValue: ({ lot }) => lot.reserve,
    },
    {
      id: 'state',
      title: t('finance:estates.state'),
      render: ({ lot, bid }) =>
        lot.status === 'open' && bid !== null
          ? t('finance:estates.yourBid', { amount: formatMoney(bid) })
          : t(`finance:estates.status.${lot.status}`, {
              company: names.company(lot.buyer ?? ''),
              amount: formatMoney(lot.price),
            }),
      sortValue: ({ lot }) => lot.status,
    },
  ];
}
