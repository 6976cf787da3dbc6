import { useT } from '../../../i18n/react.tsx';
import { covenantOutlook, creditOutlook } from '../../../store/finance.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { Callout } from '../../kit/status/Callout.tsx';
import { Meter } from '../../kit/status/Meter.tsx';
import { Rule } from '../decision/Rule.tsx';
import { covenantMeters, covenantTone } from './covenant.model.ts';
import { FormPart } from './FormPart.tsx';
import { useMultiple } from './useMultiple.ts';

/** How close the company is to the limits that came with its debt, with what is staged (F3). */
export function CovenantMeters() {
  const { t } = useT();
  return (
    <FormPart title={t('finance:covenant.title')}>
      <Standing />
      <Meters />
      <Rule number="F3">{t('finance:covenant.rule')}</Rule>
    </FormPart>
  );
}

/** What the last quarter left: met, warned or breached, and the way out. */
function Standing() {
  const { t, formatMoney } = useT();
  const { view, projected } = useCampaign();
  const { status, rating } = view.own.finance.covenant;
  const test = covenantOutlook(projected);
  const { debt } = creditOutlook(projected);
  if (status === 'none') return <p className="pd-note">{t('finance:covenant.none')}</p>;
  return (
    <Callout tone={covenantTone(status)} title={t(`finance:covenant.status.${status}`, { rating })}>
      <p>
        {test.isMet
          ? t(test.isSecured ? 'finance:covenant.secured' : 'finance:covenant.kept')
          : t('finance:covenant.off', { amount: formatMoney(Math.max(0, debt - test.secured)) })}
      </p>
      {status === 'breached' && <p>{t('finance:covenant.blocked')}</p>}
    </Callout>
  );
}

function Meters() {
  const { t, formatMoney, formatQuantity } = useT();
  const { projected } = useCampaign();
  const multiple = useMultiple();
  const { debt } = creditOutlook(projected);
  const none = {
    leverage: t('finance:noEarnings'),
    coverage: t('finance:noDebt'),
  };
  if (debt <= 0) return null;
  return (
    <>
      {covenantMeters(covenantOutlook(projected), debt).map(({ id, value, most, now, limit }) => (
        <Meter
          key={id}
          label={t(`finance:covenant.${id}`)}
          value={value}
          maxValue={most}
          limits={{ warnFrom: 1, badFrom: 1.0001 }}
          text={t(`finance:covenant.${id}Of`, {
            now: id === 'security' ? formatMoney(now) : multiple(now, none[id]),
            limit: id === 'security' ? formatMoney(limit) : formatQuantity(limit, 'multiple'),
          })}
        />
      ))}
    </>
  );
}
