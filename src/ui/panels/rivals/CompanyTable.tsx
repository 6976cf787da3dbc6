import type { PublicCompany } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { CompanyName } from '../../kit/company/CompanyName.tsx';
import { type DataColumn, DataTable } from '../../kit/table/DataTable.tsx';
import { useCompanyWords } from './useCompanyWords.ts';

interface CompanyTableProps {
  readonly selected: string;
  readonly onSelect: (company: string) => void;
}

/** All companies in one table; a row chosen is told in detail below. */
export function CompanyTable({ selected, onSelect }: CompanyTableProps) {
  const { t } = useT();
  const { view } = useCampaign();
  return (
    <DataTable
      label={t('rivals:table')}
      columns={useColumns()}
      items={view.rivals}
      itemId={({ id }) => id}
      initialSort={{ column: 'marketValue', direction: 'descending' }}
      selectedId={selected}
      onSelect={onSelect}
      isYours={({ id }) => id === view.seat}
      maxHeight="l"
    />
  );
}

function useColumns(): DataColumn<PublicCompany>[] {
  const { t, formatMoney, formatNumber, formatPower } = useT();
  const names = useNames();
  const { seat } = useCampaign().view;
  const words = useCompanyWords();
  const powerOf = (company: PublicCompany): number => company.liveMW.reduce((a, b) => a + b, 0);
  return [
    {
      id: 'company',
      title: t('rivals:column.company'),
      render: (company) => (
        <CompanyName
          name={names.company(company.id)}
          position={names.position(company.id)}
          letters={names.monogram(company.id)}
          isYou={company.id === seat}
          detail={words.status(company)}
        />
      ),
      sortValue: ({ id }) => names.company(id),
    },
    {
      id: 'marketValue',
      title: t('rivals:column.marketValue'),
      align: 'end',
      render: ({ marketValue }) => formatMoney(marketValue),
      sortValue: ({ marketValue }) => marketValue,
    },
    {
      id: 'revenue',
      title: t('rivals:column.revenue'),
      align: 'end',
      render: ({ revenue }) => words.money(revenue),
      sortValue: ({ revenue }) => revenue.value,
    },
    {
      id: 'capability',
      title: t('rivals:column.capability'),
      align: 'end',
      render: ({ capability }) => (capability > 0 ? formatNumber(capability, { digits: 1 }) : '–'),
      sortValue: ({ capability }) => (capability > 0 ? capability : undefined),
    },
    {
      id: 'power',
      title: t('rivals:column.power'),
      isSpare: true,
      align: 'end',
      render: (company) => formatPower(powerOf(company)),
      sortValue: powerOf,
    },
    {
      id: 'score',
      title: t('rivals:column.score'),
      align: 'end',
      render: ({ score }) => formatNumber(score.total),
      sortValue: ({ score }) => score.total,
    },
    {
      id: 'relation',
      title: t('rivals:column.relation'),
      isSpare: true,
      render: (company) => words.relation(company),
      sortValue: ({ relation }) => relation,
    },
  ];
}
