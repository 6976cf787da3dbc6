import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Monogram } from '../../kit/company/Monogram.tsx';
import { RadioCards } from '../../kit/fields/RadioCards.tsx';
import type { ShopRow } from './shops.model.ts';

export interface ShopCardsProps {
  readonly rows: readonly ShopRow[];
  readonly chosen: string | null;
  readonly onChoose: (merchant: string) => void;
}

/** The districts: each shop with its sales, its openness and those who work there. */
export function ShopCards({ rows, chosen, onChoose }: ShopCardsProps) {
  const { t, formatMoney, formatQuantity } = useT();
  const names = useNames();
  const share = (value: number): string => formatQuantity(value, 'percent', { digits: 0 });
  return (
    <RadioCards
      label={t('commerce:shops.choose')}
      isGrid
      value={chosen}
      onChange={onChoose}
      cards={rows.map((row) => ({
        id: row.merchant.id,
        title: names.merchant(row.merchant.id),
        aside: formatMoney(row.gmv),
        text: (
          <span className="mp-card">
            <span>
              {t('commerce:shops.growth', { growth: share(row.merchant.growthPerYear) })} ·{' '}
              {t('commerce:shops.openness', { openness: share(row.openness) })}
            </span>
            <Vendors row={row} />
          </span>
        ),
      }))}
    />
  );
}

function Vendors({ row }: { readonly row: ShopRow }) {
  const { t } = useT();
  const { view } = useCampaign();
  const names = useNames();
  const vendors = [...new Set(row.integrations.map(({ vendor }) => vendor))];
  if (vendors.length === 0) return <span className="mp-none">{t('commerce:shops.nobody')}</span>;
  return (
    <span className="mp-vendors">
      {vendors.map((vendor) => (
        <Monogram
          key={vendor}
          size="s"
          name={names.company(vendor)}
          letters={names.monogram(vendor)}
          position={names.position(vendor)}
          isYou={vendor === view.seat}
        />
      ))}
    </span>
  );
}
