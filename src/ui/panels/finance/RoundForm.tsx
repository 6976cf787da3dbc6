import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { type RoundOutcome, roundForecast, roundOutlook } from '../../../store/finance.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { MoneyField } from '../../kit/fields/MoneyField.tsx';
import { Callout } from '../../kit/status/Callout.tsx';
import { ReasonList } from '../../kit/status/ReasonList.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { FormPart } from './FormPart.tsx';
import { presetsUpTo, roundDown, scaleFor } from './scale.model.ts';

/** A private round: what investors think of the company and why, what is asked, and how it would end (F4). */
export function RoundForm() {
  const { t } = useT();
  const { view } = useCampaign();
  const appetite = roundOutlook(view);
  const [amountWanted, setAmount] = useState<number | null>(null);
  const [valueWanted, setValue] = useState<number | null>(null);
  const amount = amountWanted ?? roundDown(appetite.limit / 2);
  const preMoney = valueWanted ?? appetite.fair;
  const outcome = roundForecast(view, Math.max(1, amount), Math.max(1, preMoney));
  return (
    <FormPart title={t('finance:round.title')}>
      <StagedHere of={({ kind }) => kind === 'raiseRound'} />
      <Appetite />
      <MoneyField
        label={t('finance:round.amount')}
        scale={scaleFor(appetite.limit)}
        value={amount}
        onChange={setAmount}
        minValue={0}
        presets={presetsUpTo(appetite.limit)}
      />
      <MoneyField
        label={t('finance:round.preMoney')}
        scale={scaleFor(appetite.fair)}
        value={preMoney}
        onChange={setValue}
        minValue={0}
        presets={[0.9, 1, 1.1].map((part) => roundDown(appetite.fair * part)).filter((sum) => sum > 0)}
      />
      <Outcome outcome={outcome} amount={amount} fair={appetite.fair} />
      <DecisionFoot
        command={amount > 0 && preMoney > 0 ? { kind: 'raiseRound', amount, preMoney } : null}
        label={t('finance:round.stage')}
        onStaged={() => setAmount(null)}
      />
      <Rule number="F4">{t('finance:round.rule')}</Rule>
    </FormPart>
  );
}

function Appetite() {
  const { t, formatMoney, formatQuantity } = useT();
  const { view } = useCampaign();
  const { fair, limit, factor, reasons } = roundOutlook(view);
  const percent = (share: number): string => formatQuantity(share, 'percent', { digits: 0, sign: 'always' });
  return (
    <>
      <Facts
        items={[
          {
            id: 'value',
            label: t('finance:fact.lastValue'),
            value: formatMoney(view.own.valuation.marketValue),
          },
          { id: 'fair', label: t('finance:round.fair'), value: formatMoney(fair) },
          { id: 'limit', label: t('finance:fact.limit'), value: formatMoney(limit) },
        ]}
      />
      <p className="pd-note">
        {t('finance:round.reasons', { change: percent(factor - 1), base: percent(baseOf(factor, reasons)) })}
      </p>
      <ReasonList
        label={t('finance:round.why')}
        reasons={reasons.map(({ reason, weight }) => ({
          id: reason,
          text: t(`finance:round.reason.${reason}`),
          weight,
        }))}
        format={percent}
        showSum={false}
      />
    </>
  );
}

/** What investors take off before anything speaks for or against a company. */
function baseOf(factor: number, reasons: readonly { readonly weight: number }[]): number {
  return reasons.reduce((rest, { weight }) => rest - weight, factor) - 1;
}

interface OutcomeProps {
  readonly outcome: RoundOutcome;
  readonly amount: number;
  readonly fair: number;
}

function Outcome({ outcome, amount, fair }: OutcomeProps) {
  const { t, formatMoney, formatQuantity } = useT();
  const over = fair > 0 ? outcome.preMoney / fair - 1 : 0;
  const tone = outcome.verdict === 'failed' ? 'bad' : outcome.verdict === 'partial' ? 'warn' : 'good';
  return (
    <Callout tone={tone} title={t(`finance:round.verdict.${outcome.verdict}`)}>
      <p>
        {t(`finance:round.verdictText.${outcome.verdict}`, {
          raised: formatMoney(outcome.raised),
          amount: formatMoney(amount),
          over: formatQuantity(Math.max(0, over), 'percent', { digits: 0 }),
          dilution: formatQuantity(outcome.dilution, 'percent', { digits: 1 }),
        })}
      </p>
      {outcome.fall > 0.005 && (
        <p>{t('finance:round.down', { fall: formatQuantity(outcome.fall, 'percent', { digits: 0 }) })}</p>
      )}
    </Callout>
  );
}
