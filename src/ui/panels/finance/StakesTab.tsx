import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { CompanyName } from '../../kit/company/CompanyName.tsx';
import { DeltaBadge } from '../../kit/figure/DeltaBadge.tsx';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { type DataColumn, DataTable } from '../../kit/table/DataTable.tsx';
import { Rule } from '../decision/Rule.tsx';
import { CircularFlows } from './CircularFlows.tsx';
import { type Stake, stakesOf } from './stakes.model.ts';
import { TradeForm } from './TradeForm.tsx';

/** What the company owns of others at the market's prices, trades in it, and money that goes in a circle (F6). */
export function StakesTab() {
  return (
    <div className="hs-finance-tab">
      <Holdings />
      <div className="hs-finance-forms">
        <TradeForm />
        <CircularFlows />
      </div>
    </div>
  );
}

function Holdings() {
  const { t, formatMoney } = useT();
  const stakes = stakesOf(useCampaign().view);
  const columns = useColumns();
  if (stakes.length === 0)
    return (
      <EmptyState scene="paper" title={t('finance:stakes.emptyTitle')}>
        {t('finance:stakes.emptyText')}
      </EmptyState>
    );
  const all = stakes.reduce((sum, stake) => sum + stake.worth, 0);
  return (
    <>
      <DataTable
        label={t('finance:stakes.title')}
        columns={columns}
        items={stakes}
        itemId={(stake) => stake.company}
        initialSort={{ column: 'worth', direction: 'descending' }}
      />
      <p className="hs-finance-total">{t('finance:stakes.total', { amount: formatMoney(all) })}</p>
      <Rule number="F6">{t('finance:stakes.text')}</Rule>
    </>
  );
}

function useColumns(): DataColumn<Stake>[] {
  const { t, formatMoney, formatQuantity } = useT();
  const names = useNames();
  return [
    {
      id: 'company',
      title: t('finance:stakes.company'),
      render: ({ company }) => (
        <CompanyName
          name={names.company(company)}
          position={names.position(company)}
          letters={names.monogram(company)}
        />
      ),
      sortValue: ({ company }) => names.company(company),
    },
    {
      id: 'fraction',
      title: t('finance:stakes.fraction'),
      align: 'end',
      render: ({ fraction }) => formatQuantity(fraction, 'percent', { digits: 2 }),
      sortValue: ({ fraction }) => fraction,
    },
    {
      id: 'carried',
      title: t('finance:stakes.carried'),
      align: 'end',
      render: ({ carried }) => formatMoney(carried),
      sortValue: ({ carried }) => carried,
    },
    {
      id: 'worth',
      title: t('finance:stakes.worth'),
      align: 'end',
      render: ({ worth }) => formatMoney(worth),
      sortValue: ({ worth }) => worth,
    },
    {
      id: 'gain',
      title: t('finance:stakes.gain'),
      align: 'end',
      render: ({ worth, carried }) => <DeltaBadge change={Math.round(worth - carried)} unit="money" />,
      sortValue: ({ worth, carried }) => worth - carried,
    },
  ];
}
