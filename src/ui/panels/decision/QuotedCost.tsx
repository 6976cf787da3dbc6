import type { CommandCost } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';

/** What a decision costs: now, each quarter while it lasts, and later on delivery. Money that comes in has a plus. */
export function QuotedCost({ cost }: { readonly cost: CommandCost }) {
  const { t, formatMoney } = useT();
  const write = (kUSD: number): string =>
    kUSD === 0 ? t('common:cost.nothing') : formatMoney(-kUSD, { sign: 'always' });
  return (
    <dl className="hs-cost" aria-label={t('common:cost.heading')}>
      <div>
        <dt>{t('common:cost.now')}</dt>
        <dd className="hs-figures">{write(cost.now)}</dd>
      </div>
      <div>
        <dt>{t('common:cost.perQuarter')}</dt>
        <dd className="hs-figures">{write(cost.perQuarter)}</dd>
      </div>
      {cost.later !== 0 && (
        <div>
          <dt>{t('decision:cost.later')}</dt>
          <dd className="hs-figures">{write(cost.later)}</dd>
        </div>
      )}
    </dl>
  );
}
