import type { CommerceFeature } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { CompanyName } from '../../kit/company/CompanyName.tsx';
import { type DataColumn, DataTable } from '../../kit/table/DataTable.tsx';
import { FEATURES, type ShopRow, TOP_LEVEL, type VendorLevel, vendorsOf } from './shops.model.ts';

export interface FeatureTableProps {
  readonly row: ShopRow;
  readonly chosen: CommerceFeature;
  readonly onChoose: (feature: CommerceFeature) => void;
}

interface FeatureRow {
  readonly id: CommerceFeature;
  readonly adoption: number;
  readonly uplift: number;
  readonly vendors: readonly VendorLevel[];
}

/** The four features of a shop: adoption, best effect, and every vendor's level. A row chooses what to offer. */
export function FeatureTable({ row, chosen, onChoose }: FeatureTableProps) {
  const { t } = useT();
  const { view } = useCampaign();
  const { uplift } = view.scenario.parameters.commerce;
  const items = FEATURES.map(
    (id): FeatureRow => ({ id, adoption: row.adoption[id], uplift: uplift[id], vendors: vendorsOf(row, id) }),
  );
  return (
    <DataTable
      label={t('commerce:features.title')}
      columns={useColumns()}
      items={items}
      itemId={({ id }) => id}
      selectedId={chosen}
      onSelect={(id) => onChoose(FEATURES.find((one) => one === id) ?? chosen)}
    />
  );
}

function useColumns(): DataColumn<FeatureRow>[] {
  const { t, formatQuantity } = useT();
  const share = (value: number): string => formatQuantity(value, 'percent');
  return [
    {
      id: 'feature',
      title: t('commerce:features.feature'),
      render: ({ id }) => t(`commands:options.feature.${id}`),
    },
    {
      id: 'adoption',
      title: t('commerce:features.adoption'),
      align: 'end',
      render: ({ adoption }) => share(adoption),
    },
    {
      id: 'uplift',
      title: t('commerce:features.uplift'),
      align: 'end',
      render: ({ uplift }) => share(uplift),
    },
    {
      id: 'vendors',
      title: t('commerce:features.vendors'),
      render: ({ vendors }) => <VendorList vendors={vendors} />,
    },
  ];
}

function VendorList({ vendors }: { readonly vendors: readonly VendorLevel[] }) {
  const { t, formatQuantity } = useT();
  const { view } = useCampaign();
  const names = useNames();
  if (vendors.length === 0) return <span className="mp-none">{t('commerce:features.nobody')}</span>;
  return (
    <ul className="mp-levels">
      {vendors.map(({ vendor, level, building, fee, exclusive }) => (
        <li key={vendor}>
          <CompanyName
            name={names.company(vendor)}
            position={names.position(vendor)}
            isYou={vendor === view.seat}
            detail={[
              t('commerce:features.level', { level, top: TOP_LEVEL }),
              t('commerce:features.fee', { fee: formatQuantity(fee, 'percent') }),
              ...(building > 0
                ? [t('commerce:features.building', { time: formatQuantity(building, 'quarters') })]
                : []),
              ...(exclusive ? [t('commerce:features.exclusive')] : []),
            ].join(' · ')}
          />
        </li>
      ))}
    </ul>
  );
}
