import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Button } from '../../kit/button/Button.tsx';
import { SliderField } from '../../kit/fields/SliderField.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { AllocationEffects } from './AllocationEffects.tsx';
import {
  fractionsOf,
  moveShare,
  OPEN_USES,
  type OpenUse,
  type Shares,
  sharesFrom,
  WHOLE,
} from './shares.model.ts';

/** Divides the compute that contracts leave, with sliders that always sum to 100 % (C5). */
export function AllocationSection() {
  const { t } = useT();
  const { projected } = useCampaign();
  const [draft, setDraft] = useState<Shares | null>(null);
  const open = useOpenUses();
  const now = projected.own.allocation;
  const shares = draft ?? sharesFrom(now);
  // Untouched shares stay to the last digit what they are: rounding them would be a decision.
  const fractions = draft === null ? { ...now } : fractionsOf(draft);
  const [only, ...others] = open;
  if (only !== undefined && others.length === 0) return <OneUse use={only} />;
  return (
    <div className="pd-stack">
      <Panel
        level={3}
        title={t('commands:setAllocation.name')}
        standfirst={t('compute:allocation.standfirst')}
      >
        <div className="pd-form">
          <StagedHere of={({ kind }) => kind === 'setAllocation'} />
          <Sliders open={open} shares={shares} onChange={setDraft} />
          <AllocationEffects fractions={fractions} />
          <DecisionFoot
            command={{ kind: 'setAllocation', ...fractions }}
            isCostHidden
            onStaged={() => setDraft(null)}
          >
            {draft !== null && (
              <Button variant="quiet" onPress={() => setDraft(null)}>
                {t('compute:allocation.reset')}
              </Button>
            )}
          </DecisionFoot>
        </div>
      </Panel>
      <Rule number="C5">{t('compute:rules.c5Allocation')}</Rule>
    </div>
  );
}

/** Whoever has one business has nothing to divide, and still sees what compute does for it. */
function OneUse({ use }: { readonly use: OpenUse }) {
  const { t } = useT();
  const { projected } = useCampaign();
  const name = t(`commands:setAllocation.fields.${use}`);
  return (
    <div className="pd-stack">
      <Panel level={3} title={name} standfirst={t('compute:allocation.oneUse', { use: name })}>
        <AllocationEffects fractions={projected.own.allocation} />
      </Panel>
      <Rule number="C5">{t('compute:rules.c5Allocation')}</Rule>
    </div>
  );
}

interface SlidersProps {
  readonly open: readonly OpenUse[];
  readonly shares: Shares;
  readonly onChange: (shares: Shares) => void;
}

function Sliders({ open, shares, onChange }: SlidersProps) {
  const { t, formatQuantity } = useT();
  return (
    <div className="pd-fields">
      {open.map((use) => (
        <SliderField
          key={use}
          label={t(`commands:setAllocation.fields.${use}`)}
          description={t(`compute:allocation.${use}`)}
          value={shares[use]}
          minValue={0}
          maxValue={WHOLE}
          step={5}
          format={(value) => formatQuantity(value / WHOLE, 'percent')}
          onChange={(value) => onChange(moveShare(shares, use, value, open))}
        />
      ))}
    </div>
  );
}

/** Uses that the company has a business for. */
function useOpenUses(): readonly OpenUse[] {
  const { view } = useCampaign();
  const { core, lab, cloud } = view.scenario.companies[view.seatIndex] ?? {};
  const needs = { core, research: lab, service: lab, rental: cloud };
  return OPEN_USES.filter((use) => needs[use] !== undefined);
}
