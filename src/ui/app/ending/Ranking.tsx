import { useT } from '../../../i18n/react.tsx';
import type { Standing } from '../../../store/types.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { CompanyName } from '../../kit/company/CompanyName.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { type DataColumn, DataTable } from '../../kit/table/DataTable.tsx';
import { companyLook } from '../../theme/companyPalette.ts';
import { rankOf } from './ending.model.ts';

/** All companies, the best score first. */
export function Ranking({ ranking }: { readonly ranking: readonly Standing[] }) {
  const { t } = useT();
  const { snapshot } = useCampaign();
  return (
    <Panel title={t('app:ending.ranking')}>
      <DataTable
        label={t('app:ending.ranking')}
        columns={useColumns(ranking)}
        items={ranking}
        itemId={(one) => one.company}
        isYours={(one) => one.company === snapshot.seat}
        initialSort={{ column: 'rank', direction: 'ascending' }}
      />
    </Panel>
  );
}

function useColumns(ranking: readonly Standing[]): DataColumn<Standing>[] {
  const { t, formatNumber, formatMoney, formatQuantity } = useT();
  const { snapshot } = useCampaign();
  const names = useNames();
  return [
    {
      id: 'rank',
      title: t('app:ending.rank'),
      render: (one) => formatNumber(rankOf(ranking, one.company)),
      sortValue: (one) => rankOf(ranking, one.company),
    },
    {
      id: 'company',
      title: t('app:ending.company'),
      isRowHeader: true,
      render: ({ company, failed }) => (
        <CompanyName
          name={names.company(company)}
          position={names.position(company)}
          letters={names.monogram(company)}
          isYou={company === snapshot.seat}
          {...(failed ? { detail: t('app:ending.failed') } : {})}
        />
      ),
      sortValue: (one) => names.company(one.company),
    },
    {
      id: 'score',
      title: t('app:ending.scoreShort'),
      align: 'end',
      render: (one) => (
        <span className="ending-score">
          <span
            className="ending-score-bar"
            data-company={companyLook(names.position(one.company)).slot}
            aria-hidden="true"
          >
            <span style={{ inlineSize: `${one.score}%` }} />
          </span>
          {formatNumber(one.score)}
        </span>
      ),
      sortValue: (one) => one.score,
    },
    {
      id: 'value',
      title: t('app:figures.marketValue'),
      align: 'end',
      render: (one) => formatMoney(one.marketValue),
      sortValue: (one) => one.marketValue,
    },
    {
      id: 'growth',
      title: t('app:ending.growth'),
      align: 'end',
      render: (one) => formatQuantity(one.growth, 'multiple'),
      sortValue: (one) => one.growth,
    },
  ];
}
