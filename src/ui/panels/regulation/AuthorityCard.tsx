import { Meter } from 'react-aria-components';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { classes } from '../../kit/classes.ts';
import { DeltaBadge } from '../../kit/figure/DeltaBadge.tsx';
import { pageIdOf } from '../boardroom/pagePlace.ts';
import { useQuarters } from '../decision/useQuarters.ts';
import { WhyButton } from '../why/WhyButton.tsx';
import type { Authority } from './authorities.model.ts';
import { ProbeCase } from './ProbeCase.tsx';

/** One authority: its scrutiny against its two thresholds, what it has said, and the case that it leads. */
export function AuthorityCard({ authority }: { readonly authority: Authority }) {
  const { t, formatQuantity } = useT();
  const { snapshot } = useCampaign();
  const names = useNames();
  const metric = `scrutiny.${authority.id}` as const;
  const row = snapshot.history.series[snapshot.seat]?.[metric] ?? [];
  const change = (row.at(-1) ?? 0) - (row.at(-2) ?? row.at(-1) ?? 0);
  const name = names.jurisdiction(authority.id);
  return (
    <li
      id={pageIdOf({ kind: 'authority', id: authority.id })}
      className={classes('hs-auth-card', `is-${authority.stance}`)}
      tabIndex={-1}
    >
      <div className="hs-auth-head">
        <h3 className="hs-auth-name">{name}</h3>
        <span className="hs-auth-stance">{t(`regulation:stance.${authority.stance}`)}</span>
        <span className="hs-auth-value hs-figures">{formatQuantity(authority.scrutiny, 'score')}</span>
        <DeltaBadge change={Math.round(change * 10) / 10} unit="score" goodWhen="down" />
        <WhyButton metric={metric} />
      </div>
      <ScrutinyBar authority={authority} name={name} />
      <p className="hs-auth-note">
        <StanceText authority={authority} />
      </p>
      {authority.probe !== null && <ProbeCase probe={authority.probe} />}
    </li>
  );
}

function ScrutinyBar({ authority, name }: { readonly authority: Authority; readonly name: string }) {
  const { t, formatQuantity } = useT();
  const { scrutiny, warningAt, probeAt } = authority;
  const marks = [
    {
      id: 'warning',
      at: warningAt,
      text: t('regulation:warningAt', { points: formatQuantity(warningAt, 'score') }),
    },
    { id: 'probe', at: probeAt, text: t('regulation:probeAt', { points: formatQuantity(probeAt, 'score') }) },
  ];
  return (
    <div className="hs-auth-scale">
      <Meter
        className="hs-auth-bar"
        aria-label={t('regulation:meter', { jurisdiction: name })}
        value={scrutiny}
        maxValue={100}
        valueLabel={formatQuantity(scrutiny, 'score')}
      >
        <span
          className={classes(
            'hs-auth-fill',
            scrutiny >= probeAt ? 'is-bad' : scrutiny >= warningAt && 'is-warn',
          )}
          style={{ inlineSize: `${scrutiny}%` }}
        />
        {marks.map(({ id, at }) => (
          <span key={id} className="hs-auth-mark" style={{ insetInlineStart: `${at}%` }} />
        ))}
      </Meter>
      <span className="hs-auth-marks">{marks.map(({ text }) => text).join(' · ')}</span>
    </div>
  );
}

function StanceText({ authority }: { readonly authority: Authority }) {
  const { t } = useT();
  const { writeQuarter } = useQuarters();
  if (authority.stance === 'probe' && authority.probe !== null)
    return t('regulation:text.probe', {
      subject: t(`regulation:subject.${authority.probe.subject}`),
      opened: writeQuarter(authority.probe.opened),
      decides: writeQuarter(authority.probe.decides),
    });
  if (authority.stance === 'access')
    return t('regulation:text.access', { until: writeQuarter(authority.accessUntil) });
  if (authority.stance === 'warned')
    return t('regulation:text.warned', { quarter: writeQuarter(authority.warnedIn) });
  return t('regulation:text.calm');
}
