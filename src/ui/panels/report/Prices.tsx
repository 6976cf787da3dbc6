import type { Unit } from '../../../i18n/formats/units.ts';
import { useT } from '../../../i18n/react.tsx';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { DeltaBadge } from '../../kit/figure/DeltaBadge.tsx';

interface PriceRow {
  readonly mark: string;
  readonly label: string;
  readonly unit: Unit;
}

/** What compute costs, and what is short. */
export function Prices() {
  const { t } = useT();
  const { definition } = useCampaign();
  const names = useNames();
  const rows: readonly PriceRow[] = [
    ...definition.regions.map(
      ({ id }): PriceRow => ({
        mark: `spotPrice.${id}`,
        label: t('report:spot', { region: names.region(id) }),
        unit: 'usdPerHour',
      }),
    ),
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

function Price({ row: { mark, label, unit } }: { readonly row: PriceRow }) {
  const { formatQuantity } = useT();
  const values = useCampaign().snapshot.history.world[mark] ?? [];
  const [now, before] = [values.at(-1), values.at(-2)];
  if (now === undefined) return null;
  return (
    <li className="hs-paper-row">
      <span className="hs-paper-label">{label}</span>
      {values.length > 1 && <Sparkline values={values} />}
      <span className="hs-paper-price">
        <span className="hs-figures">{formatQuantity(now, unit)}</span>
        {before !== undefined && (
          <DeltaBadge change={hundredths(now - before)} unit={unit} goodWhen="neither" />
        )}
      </span>
    </li>
  );
}

/** What is printed: a change that rounds to nothing is none. */
const hundredths = (value: number): number => Math.round(value * 100) / 100;
