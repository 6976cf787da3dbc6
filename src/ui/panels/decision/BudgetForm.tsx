import { useState } from 'react';
import type { SeatView } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { MoneyField } from '../../kit/fields/MoneyField.tsx';
import { DecisionFoot } from './DecisionFoot.tsx';
import { type Fact, Facts } from './Facts.tsx';
import { StagedHere } from './StagedHere.tsx';

export interface BudgetFormProps {
  readonly budget: keyof SeatView['own']['spending'];
  /** What the budget brings, before and after. */
  readonly effects?: (kUSD: number) => readonly Fact[];
}

/** Sets one quarterly budget, in millions of dollars. */
export function BudgetForm({ budget, effects }: BudgetFormProps) {
  const { t, formatMoney } = useT();
  const { projected } = useCampaign();
  const now = projected.own.spending[budget];
  const [wanted, setWanted] = useState<number | null>(null);
  const value = wanted ?? now;
  return (
    <div className="pd-form">
      <StagedHere of={(command) => command.kind === 'setSpending' && command[budget] !== undefined} />
      <MoneyField
        scale="m"
        label={t(`commands:setSpending.fields.${budget}`)}
        description={t('decision:budget.now', { amount: formatMoney(now) })}
        value={value}
        minValue={0}
        step={5000}
        presets={presetsAround(now)}
        onChange={setWanted}
      />
      {effects && <Facts items={effects(value)} />}
      <DecisionFoot
        command={{ kind: 'setSpending', [budget]: Math.round(value) }}
        isCostHidden
        onStaged={() => setWanted(null)}
      />
    </div>
  );
}

/** Half, double and usual sums around today's budget, kUSD. */
function presetsAround(now: number): readonly number[] {
  if (now <= 0) return [10_000, 50_000, 200_000];
  return [0, now / 2, now * 1.25, now * 2].map((kUSD) => Math.round(kUSD / 1000) * 1000);
}
