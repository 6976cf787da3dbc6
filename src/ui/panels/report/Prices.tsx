import type { Unit } from '../../../i18n/formats/units.ts';
import { useT } from '../../../i18n/react.tsx';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { isSameEverywhere } from './movers.model.ts';

interface PriceRow {
  readonly mark: string;
  readonly label: string;
  readonly unit: Unit;
}

/** What compute costs, and what is short. */
export function Prices() {
  const { t } = useT();
  const spot = useSpotRows();
  const rows: readonly PriceRow[] = [
    ...spot,
    { mark: 'packagingTightness', label: t('report:packaging'), unit: 'multiple' },
    { mark: 'hbmTightness', label: t('report:memory'), unit: 'multiple' },
  ];
  return (
    <section className="hs-paper-box">
      <h3 className="hs-paper-section-name">{t('report:prices')}</h3>
      <ul className="hs-paper-rows">
        {rows.map((row) => (
          <Price key={row.mark} row={row} />
        ))}
      </ul>
    </section>
  );
}

/** The spot price of every region, or one line while it is the same in all. */
function useSpotRows(): readonly PriceRow[] {
  const { t } = useT();
  const { snapshot, definition } = useCampaign();
  const names = useNames();
  const { world } = snapshot.history;
  const regions = definition.regions.map(({ id }) => id);
  const rows = regions.map(
    (id): PriceRow => ({
      mark: `spotPrice.${id}`,
      label: t('report:spot', { region: names.region(id) }),
      unit: 'usdPerHour',
    }),
  );
  const [first] = rows;
  const isSame = isSameEverywhere(rows.map(({ mark }) => world[mark] ?? []));
  return isSame && first !== undefined ? [{ ...first, label: t('report:spotAll') }] : rows;
}

function Price({ row: { mark, label, unit } }: { readonly row: PriceRow }) {
  const { formatQuantity } = useT();
  const values = useCampaign().snapshot.history.world[mark] ?? [];
  const [now, before] = [values.at(-1), values.at(-2)];
  if (now === undefined) return null;
  const change = before === undefined || before === 0 ? null : now / before - 1;
  return (
    <li className="hs-paper-row is-price">
      <span className="hs-paper-label">{label}</span>
      {values.length > 1 ? <Sparkline values={values} /> : <span />}
      <span className="hs-paper-price hs-figures">
        <strong>{formatQuantity(now, unit)}</strong>
        {change !== null && <span>{formatQuantity(change, 'percent', { sign: 'always' })}</span>}
      </span>
    </li>
  );
}
