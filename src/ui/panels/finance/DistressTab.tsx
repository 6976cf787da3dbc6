import { useT } from '../../../i18n/react.tsx';
import { creditOutlook } from '../../../store/finance.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { Callout } from '../../kit/status/Callout.tsx';
import { Facts } from '../decision/Facts.tsx';
import { Rule } from '../decision/Rule.tsx';
import { LADDER, type Rung, rungOf, waysOut } from './distress.model.ts';
import { FormPart } from './FormPart.tsx';

/** The ladder of distress: where the company stands on it, what brought it there, and how it gets down again (F3). */
export function DistressTab() {
  const { t } = useT();
  const { view } = useCampaign();
  const now = rungOf(view);
  return (
    <div className="hs-finance-tab hs-finance-forms">
      <FormPart title={t('finance:distress.ladder')}>
        <ol className="hs-ladder">
          {LADDER.map((rung) => (
            <Step key={rung} rung={rung} isNow={rung === now} />
          ))}
        </ol>
        <Rule number="F3">{t('finance:distress.rule')}</Rule>
      </FormPart>
      <FormPart title={t('finance:distress.standing')}>
        <Standing now={now} />
        <Loan />
        <Diagnosis />
      </FormPart>
    </div>
  );
}

function Step({ rung, isNow }: { readonly rung: Rung; readonly isNow: boolean }) {
  const { t, formatQuantity } = useT();
  const { distress, covenants } = useCampaign().view.scenario.parameters.finance;
  const percent = (share: number): string => formatQuantity(share, 'percent', { digits: 0 });
  const quarters = (count: number): string => formatQuantity(count, 'quarters');
  return (
    <li className={isNow ? 'is-now' : undefined} aria-current={isNow ? 'step' : undefined}>
      <strong>{t(`finance:distress.rung.${rung}`)}</strong>
      <span>
        {t(`finance:distress.rungText.${rung}`, {
          spread: percent(covenants.breachSpread),
          restructure: quarters(distress.restructureAfter),
          fail: quarters(distress.failAfter),
          haircut: percent(distress.haircut),
          share: percent(distress.creditorsShare),
          cut: percent(distress.budgetCut),
        })}
      </span>
    </li>
  );
}

function Standing({ now }: { readonly now: Rung }) {
  const { t } = useT();
  const { view } = useCampaign();
  const tone = now === 'sound' ? 'good' : now === 'warned' ? 'warn' : 'bad';
  return (
    <Callout tone={tone} title={t(`finance:distress.rung.${now}`)}>
      <ul className="hs-finance-ways">
        {waysOut(view, now).map((way) => (
          <li key={way}>{t(`finance:distress.way.${way}`)}</li>
        ))}
      </ul>
    </Callout>
  );
}

/** The emergency loan, and how long it may still last. */
function Loan() {
  const { t, formatMoney, formatQuantity } = useT();
  const { view } = useCampaign();
  const { distressQuarters, emergencyDebt } = view.own.finance;
  const { restructureAfter, failAfter } = view.scenario.parameters.finance.distress;
  if (emergencyDebt <= 0) return null;
  const left = (limit: number): string => formatQuantity(Math.max(0, limit - distressQuarters), 'quarters');
  return (
    <Facts
      items={[
        { id: 'loan', label: t('finance:distress.loan'), value: formatMoney(emergencyDebt) },
        { id: 'cash', label: t('finance:fact.cash'), value: formatMoney(creditOutlook(view).cash) },
        { id: 'creditors', label: t('finance:distress.untilCreditors'), value: left(restructureAfter) },
        { id: 'end', label: t('finance:distress.untilEnd'), value: left(failAfter) },
      ]}
    />
  );
}

/** What drained the cash when it ran out last, greatest first. */
function Diagnosis() {
  const { t } = useT();
  const { diagnosis } = useCampaign().view.own.finance;
  const { dynamic } = useT();
  if (diagnosis.length === 0) return <p className="pd-note">{t('finance:distress.noDiagnosis')}</p>;
  return (
    <>
      <p className="pd-note">{t('finance:distress.diagnosis')}</p>
      <ol className="hs-finance-ways">
        {diagnosis.map((cause) => (
          <li key={cause}>{dynamic(`causes:${cause}`)}</li>
        ))}
      </ol>
    </>
  );
}
