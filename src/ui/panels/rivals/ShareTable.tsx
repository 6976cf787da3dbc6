import type { Metric } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { CompanyName } from '../../kit/company/CompanyName.tsx';
import { DeltaBadge } from '../../kit/figure/DeltaBadge.tsx';
import { type DataColumn, DataTable } from '../../kit/table/DataTable.tsx';
import { rowOf } from '../history/series.model.ts';
import { WhyButton } from '../why/WhyButton.tsx';

interface ShareRow {
  readonly company: string;
  readonly share: number;
  readonly change: number;
  /** Relative to the reference; 0 = no offer. */
  readonly price: number;
}

interface ShareTableProps {
  readonly segment: string;
  readonly companies: readonly string[];
}

/** Latest shares of a market with their change, their Why? and the price asked. */
export function ShareTable({ segment, companies }: ShareTableProps) {
  const { t } = useT();
  const { snapshot, definition, view } = useCampaign();
  const metric: Metric = `share.${segment}`;
  const place = definition.segments.findIndex(({ id }) => id === segment);
  const rows = companies.map((company): ShareRow => {
    const row = rowOf(snapshot.history, company, metric);
    const [share, before] = [row.at(-1) ?? 0, row.at(-2) ?? row.at(-1) ?? 0];
    const price = view.rivals.find(({ id }) => id === company)?.prices[place] ?? 0;
    return { company, share, change: share - before, price };
  });
  return (
    <DataTable
      label={t('rivals:shares.table')}
      columns={useColumns(metric)}
      items={rows}
      itemId={({ company }) => company}
      initialSort={{ column: 'share', direction: 'descending' }}
      isYours={({ company }) => company === view.seat}
    />
  );
}

function useColumns(metric: Metric): DataColumn<ShareRow>[] {
  const { t, formatQuantity } = useT();
  const names = useNames();
  const { seat } = useCampaign().view;
  return [
    {
      id: 'company',
      title: t('rivals:column.company'),
      render: ({ company }) => (
        <CompanyName
          name={names.company(company)}
          position={names.position(company)}
          letters={names.monogram(company)}
          isYou={company === seat}
        />
      ),
      sortValue: ({ company }) => names.company(company),
    },
    {
      id: 'share',
      title: t('rivals:shares.share'),
      align: 'end',
      render: ({ share }) => formatQuantity(share, 'percent'),
      sortValue: ({ share }) => share,
    },
    {
      id: 'change',
      title: t('rivals:shares.change'),
      align: 'end',
      render: ({ company, change }) => (
        <span className="hs-rivals-change">
          <DeltaBadge change={Math.round(change * 1000) / 1000} unit="percent" />
          <WhyButton company={company} metric={metric} />
        </span>
      ),
      sortValue: ({ change }) => change,
    },
    {
      id: 'price',
      title: t('rivals:shares.price'),
      align: 'end',
      render: ({ price }) =>
        price > 0 ? formatQuantity(price, 'percent', { digits: 0 }) : t('rivals:shares.noOffer'),
      sortValue: ({ price }) => (price > 0 ? price : undefined),
    },
  ];
}
