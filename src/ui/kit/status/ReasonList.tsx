import { useT } from '../../../i18n/react.tsx';
import { classes } from '../classes.ts';
import { type Reason, type WeighedReason, weigh } from './reasons.model.ts';
import './reasons.css';

export interface ReasonListProps {
  readonly label: string;
  readonly reasons: readonly Reason[];
  /** Writes a weight; plain numbers with a sign when left out. */
  readonly format?: (weight: number) => string;
  readonly showSum?: boolean;
}

/** Why someone says yes or no: each reason with its weight, bars for and against from one middle line (A3). */
export function ReasonList({ label, reasons, format, showSum = true }: ReasonListProps) {
  const { t, formatNumber } = useT();
  const { reasons: weighed, sum } = weigh(reasons);
  const write = format ?? ((weight: number) => formatNumber(weight, { digits: 1, sign: 'always' }));
  if (weighed.length === 0) return <p className="hs-reasons-none">{t('common:reasons.none')}</p>;
  return (
    <div className="hs-reasons">
      <ul aria-label={label} className="hs-reasons-list">
        {weighed.map((reason) => (
          <ReasonRow key={reason.id} reason={reason} weight={write(reason.weight)} />
        ))}
      </ul>
      {showSum && (
        <p className={classes('hs-reasons-sum', sum >= 0 ? 'is-for' : 'is-against')}>
          <span>{t('common:reasons.sum')}</span>
          <span className="hs-figures">{write(sum)}</span>
        </p>
      )}
    </div>
  );
}

function ReasonRow({ reason, weight }: { readonly reason: WeighedReason; readonly weight: string }) {
  const { t } = useT();
  return (
    <li className={classes('hs-reason', `is-${reason.side}`)}>
      <span className="hs-reason-text">{reason.text}</span>
      <span className="hs-reason-scale" aria-hidden="true">
        <span className="hs-reason-bar" style={{ inlineSize: `${reason.length * 50}%` }} />
      </span>
      <span className="hs-reason-weight hs-figures">
        {weight} <span className="hs-visually-hidden">{t(`common:reasons.${reason.side}`)}</span>
      </span>
    </li>
  );
}
