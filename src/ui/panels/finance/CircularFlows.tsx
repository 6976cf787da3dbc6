import { useT } from '../../../i18n/react.tsx';
import { circularOutlook } from '../../../store/finance.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Rule } from '../decision/Rule.tsx';
import { MetricFigure } from '../why/MetricFigure.tsx';
import { type CircularRow, circularRows } from './circular.model.ts';
import { FormPart } from './FormPart.tsx';

/** Money that goes in a circle: what was invested, and what has come back of it as purchases (F6). */
export function CircularFlows() {
  const { t, formatQuantity } = useT();
  const { view } = useCampaign();
  const rows = circularRows(view);
  return (
    <FormPart title={t('finance:circular.title')}>
      <MetricFigure metric="circularRevenue" size="s" />
      <p className="pd-note">
        {t('finance:circular.share', {
          share: formatQuantity(circularOutlook(view), 'percent', { digits: 1 }),
        })}
      </p>
      {rows.length === 0 ? (
        <p className="pd-note">{t('finance:circular.none')}</p>
      ) : (
        <table className="hs-circular">
          <caption className="hs-visually-hidden">{t('finance:circular.caption')}</caption>
          <thead className="hs-visually-hidden">
            <tr>
              <th scope="col">{t('finance:circular.pair')}</th>
              <th scope="col">{t('finance:circular.sums')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Pair key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
      <Rule number="F6">{t('finance:circular.rule')}</Rule>
    </FormPart>
  );
}

function Pair({ row }: { readonly row: CircularRow }) {
  const { t, formatMoney } = useT();
  const names = useNames();
  return (
    <tr className={row.isOwn ? 'is-own' : undefined}>
      <th scope="row">
        {t('finance:circular.from', {
          investor: names.company(row.investor),
          buyer: names.company(row.buyer),
        })}
        <small>{t('finance:circular.lastQuarter', { amount: formatMoney(row.lastQuarter) })}</small>
      </th>
      <td>
        <Bar kind="invested" length={row.investedBar} amount={row.invested} />
        <Bar kind="returned" length={row.returnedBar} amount={row.returned} />
      </td>
    </tr>
  );
}

interface BarProps {
  readonly kind: 'invested' | 'returned';
  readonly length: number;
  readonly amount: number;
}

function Bar({ kind, length, amount }: BarProps) {
  const { t, formatMoney } = useT();
  return (
    <span className={`hs-circular-row is-${kind}`}>
      <span className="hs-circular-bar" aria-hidden="true" style={{ inlineSize: `${length * 100}%` }} />
      <span className="hs-figures">{t(`finance:circular.${kind}`, { amount: formatMoney(amount) })}</span>
    </span>
  );
}
