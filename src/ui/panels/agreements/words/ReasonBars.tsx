import type { Appraisal, Reason } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import { classes } from '../../../kit/classes.ts';
import '../../../kit/status/reasons.css';
import { type ReasonRow, reasonRows } from './reasonRows.model.ts';
import { reasonText } from './reasonText.ts';
import { useDealWords } from './useDealWords.ts';

interface ReasonBarsProps {
  readonly label: string;
  readonly reasons: readonly Reason[];
  /** The appraisal of the draft before, to show what the last change did. */
  readonly before?: Appraisal | null;
  /** Only the heaviest. */
  readonly most?: number;
}

/** Why somebody would sign or not: each reason with its weight, in words that say what would change it (A3). */
export function ReasonBars({ label, reasons, before = null, most }: ReasonBarsProps) {
  const { t } = useT();
  const rows = reasonRows(reasons, before).slice(0, most);
  if (rows.length === 0) return <p className="hs-reasons-none">{t('common:reasons.none')}</p>;
  return (
    <ul className="ag-reasons" aria-label={label}>
      {rows.map((row) => (
        <Row key={row.reason.code} row={row} />
      ))}
    </ul>
  );
}

function Row({ row: { reason, length, moved } }: { readonly row: ReasonRow }) {
  const { t, formatNumber } = useT();
  const { title, text } = reasonText(reason, useDealWords());
  const side = reason.points >= 0 ? 'for' : 'against';
  const points = (value: number): string => formatNumber(value, { digits: 1, sign: 'always' });
  return (
    <li className={classes('hs-reason', 'ag-reason', `is-${side}`)}>
      <span className="ag-reason-title">
        {title}
        {moved !== 0 && (
          <span className={classes('ag-moved', moved > 0 ? 'is-up' : 'is-down')}>
            {t('deals:reasons.moved', { points: points(moved) })}
          </span>
        )}
      </span>
      <span className="hs-reason-scale" aria-hidden="true">
        <span className="hs-reason-bar" style={{ inlineSize: `${(length * 50).toFixed(1)}%` }} />
      </span>
      <span className="hs-reason-weight hs-figures">
        {points(reason.points)} <span className="hs-visually-hidden">{t(`common:reasons.${side}`)}</span>
      </span>
      <span className="ag-reason-text">{text}</span>
    </li>
  );
}
