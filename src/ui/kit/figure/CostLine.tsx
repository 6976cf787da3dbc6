import { useT } from '../../../i18n/react.tsx';
import './figure.css';

export interface CostLineProps {
  /** kUSD that leave when the quarter ends; negative when money comes in. */
  readonly now: number;
  /** kUSD each quarter from then on; negative when money comes in. */
  readonly perQuarter: number;
  /** kUSD that are due some day, such as on delivery; named only where there are any. */
  readonly later?: number;
  /** When that is, where it is known. */
  readonly laterWords?: string;
}

/** What a decision costs, now, each quarter and later, in the places where the eye looks for it. */
export function CostLine({ now, perQuarter, later = 0, laterWords }: CostLineProps) {
  const { t, formatMoney } = useT();
  const write = (kUSD: number): string =>
    kUSD === 0 ? t('common:cost.nothing') : formatMoney(-kUSD, { sign: 'always' });
  return (
    <dl className="hs-cost" aria-label={t('common:cost.heading')}>
      <div>
        <dt>{t('common:cost.now')}</dt>
        <dd className="hs-figures">{write(now)}</dd>
      </div>
      <div>
        <dt>{t('common:cost.perQuarter')}</dt>
        <dd className="hs-figures">{write(perQuarter)}</dd>
      </div>
      {later !== 0 && (
        <div>
          <dt>{laterWords ?? t('common:cost.later')}</dt>
          <dd className="hs-figures">{write(later)}</dd>
        </div>
      )}
    </dl>
  );
}
