import { useT } from '../../../../i18n/react.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { classes } from '../../../kit/classes.ts';
import { EmptyState } from '../../../kit/panel/EmptyState.tsx';
import { Panel } from '../../../kit/panel/Panel.tsx';
import { type Mix, mixes, mixOfAll, ORIGINS } from './power.model.ts';

const HOURS = 2190;

/** Where the last quarter's power came from: spot market, agreements, own stations, region by region. */
export function MixPanel() {
  const { t } = useT();
  const { view } = useCampaign();
  const names = useNames();
  const rows = mixes(view);
  const most = rows.reduce((top, { used, sold }) => Math.max(top, used + sold), 0);
  return (
    <Panel
      level={3}
      title={t('compute:power.mix.title')}
      standfirst={t('compute:power.mix.standfirst')}
      {...(rows.length === 0 && {
        empty: (
          <EmptyState scene="plot" title={t('compute:power.mix.emptyTitle')}>
            {t('compute:power.mix.emptyText')}
          </EmptyState>
        ),
      })}
    >
      <div className="pd-stack">
        <Key mix={mixOfAll(rows)} />
        <ul className="cp-mixes">
          {rows.map((row) => (
            <li key={row.id}>
              <span className="cp-mix-name">{names.region(row.id)}</span>
              <Bar row={row} most={most} />
            </li>
          ))}
        </ul>
      </div>
    </Panel>
  );
}

function Key({ mix }: { readonly mix: Mix }) {
  const { t, formatQuantity } = useT();
  return (
    <ul className="cp-key is-inline">
      {ORIGINS.map((origin) => (
        <li key={origin}>
          <span className={classes('cp-mark', `is-from-${origin}`)} aria-hidden="true" />
          <span className="cp-key-name">{t(`compute:power.mix.${origin}`)}</span>
          <span className="cp-key-value hs-figures">
            {formatQuantity(mix.parts[origin] / Math.max(1, mix.used), 'percent', { digits: 0 })}
          </span>
        </li>
      ))}
      {mix.sold > 0 && (
        <li>
          <span className="cp-mark is-from-sold" aria-hidden="true" />
          <span className="cp-key-name">{t('compute:power.mix.sold')}</span>
          <span className="cp-key-value hs-figures">{formatQuantity(mix.sold / HOURS, 'MW')}</span>
        </li>
      )}
    </ul>
  );
}

/** One region's power as a stack, on the scale of the largest. */
function Bar({ row, most }: { readonly row: Mix; readonly most: number }) {
  const { t, formatQuantity } = useT();
  const parts = [
    ...ORIGINS.map((origin) => [origin, row.parts[origin]] as const),
    ['sold', row.sold] as const,
  ];
  const text = parts
    .filter(([, mwh]) => mwh > 0)
    .map(([part, mwh]) => `${t(`compute:power.mix.${part}`)} ${formatQuantity(mwh / HOURS, 'MW')}`)
    .join(' · ');
  return (
    <>
      <span className="cp-bar is-mix" aria-hidden="true">
        {parts.map(([part, mwh]) => (
          <span
            key={part}
            className={classes('cp-part', `is-from-${part}`)}
            style={{ flex: `0 0 ${(100 * mwh) / Math.max(1, most)}%` }}
          />
        ))}
      </span>
      <span className="cp-mix-words hs-figures">{text}</span>
    </>
  );
}
