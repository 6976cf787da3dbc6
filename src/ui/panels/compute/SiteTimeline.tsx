import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { classes } from '../../kit/classes.ts';
import { siteName } from '../decision/siteName.ts';
import { useQuarters } from '../decision/useQuarters.ts';
import { SiteActions } from './SiteActions.tsx';
import { horizonOf, type SiteRow, type Stretch } from './sites.model.ts';

const STAGES = ['permit', 'build', 'grid'] as const;

/** Sites one under the other on one line of time: permit, build, grid, live. */
export function SiteTimeline({ rows }: { readonly rows: readonly SiteRow[] }) {
  const { t } = useT();
  const { view } = useCampaign();
  const { writeQuarter } = useQuarters();
  const horizon = horizonOf(rows);
  return (
    <div>
      <ul className="cp-key is-inline">
        {STAGES.map((stage) => (
          <li key={stage}>
            <span className={classes('cp-mark', `is-${stage}`)} aria-hidden="true" />
            <span className="cp-key-name">{t(`compute:stages.${stage}`)}</span>
          </li>
        ))}
      </ul>
      <div className="cp-axis hs-figures" aria-hidden="true">
        <span>{writeQuarter(view.quarter)}</span>
        <span>{writeQuarter(view.quarter + Math.floor(horizon / 2))}</span>
        <span>{writeQuarter(view.quarter + horizon)}</span>
      </div>
      <ul className="cp-sites">
        {rows.map((row) => (
          <SiteLine key={row.site.id} row={row} horizon={horizon} />
        ))}
      </ul>
    </div>
  );
}

function SiteLine({ row, horizon }: { readonly row: SiteRow; readonly horizon: number }) {
  const { t, formatQuantity, formatMoney } = useT();
  const names = useNames();
  const { site } = row;
  return (
    <li className="cp-site">
      <div className="cp-site-words">
        <strong>{siteName(site, names)}</strong>
        <span className="cp-site-where">
          {names.region(site.region)} · {formatQuantity(site.mw, 'MW')}
          {site.liveMW > 0 &&
            ` · ${t('compute:sites.partLive', { power: formatQuantity(site.liveMW, 'MW') })}`}
        </span>
        <span className="cp-site-where">
          {t('compute:sites.spent', { spent: formatMoney(site.spent), budget: formatMoney(site.budget) })}
        </span>
      </div>
      <div className="cp-site-course">
        <Course stretches={row.stretches} horizon={horizon} isPaused={site.paused} />
        <p className="cp-site-when">
          <When row={row} />
        </p>
      </div>
      <SiteActions site={site} isStaged={row.isStaged} />
    </li>
  );
}

interface CourseProps {
  readonly stretches: readonly Stretch[];
  readonly horizon: number;
  readonly isPaused: boolean;
}

function Course({ stretches, horizon, isPaused }: CourseProps) {
  const at = (quarters: number): string => `${(quarters / horizon) * 100}%`;
  return (
    <div className={classes('cp-course', isPaused && 'is-paused')} aria-hidden="true">
      {stretches.map(({ stage, from, length }) => (
        <span
          key={stage}
          className={classes('cp-stretch', `is-${stage}`)}
          style={{ insetInlineStart: at(from), inlineSize: at(length) }}
        />
      ))}
    </div>
  );
}

/** The course in words, for the eye and for the ear. */
function When({ row }: { readonly row: SiteRow }) {
  const { t, formatQuantity } = useT();
  const { writeQuarter } = useQuarters();
  const { site, live, isStaged } = row;
  if (site.paused) return t('compute:sites.paused');
  const stage = STAGES.find((one) => one === site.stage) ?? 'permit';
  const left = stage === 'grid' ? '' : ` (${formatQuantity(site.quartersLeft, 'quarters')})`;
  const now = isStaged ? t('compute:sites.staged') : `${t(`compute:stages.${stage}`)}${left}`;
  const then =
    live === null ? t('compute:sites.beyond') : t('compute:sites.liveBy', { quarter: writeQuarter(live) });
  return `${now} · ${then}`;
}
