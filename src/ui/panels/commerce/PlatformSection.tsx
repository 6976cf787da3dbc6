import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { SliderField } from '../../kit/fields/SliderField.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import { Rule } from '../decision/Rule.tsx';
import { StagedHere } from '../decision/StagedHere.tsx';
import { PlatformOutlook } from './PlatformOutlook.tsx';
import type { ShopRow } from './shops.model.ts';

/** The own shop platform: how far agents of others are let in, and what that earns and costs (K5). */
export function PlatformSection({ row }: { readonly row: ShopRow }) {
  const { t, formatQuantity } = useT();
  const { view } = useCampaign();
  const names = useNames();
  const [wanted, setWanted] = useState<number | null>(null);
  const openness = wanted ?? row.openness;
  const before = view.merchants[row.place]?.openness ?? row.openness;
  const { agents, decision } = view.scenario.parameters.commerce;
  const percent = (value: number): string => formatQuantity(value, 'percent', { digits: 0 });
  return (
    <div className="pd-stack">
      <Panel level={3} title={names.merchant(row.merchant.id)} standfirst={t('commands:setOpenness.text')}>
        <div className="pd-form">
          <StagedHere of={({ kind }) => kind === 'setOpenness'} />
          <SliderField
            label={t('commands:setOpenness.fields.openness')}
            value={openness}
            minValue={0}
            maxValue={1}
            step={0.05}
            format={percent}
            onChange={setWanted}
          />
          <DoorFacts row={row} before={before} openness={openness} />
          <DecisionFoot
            command={{ kind: 'setOpenness', openness }}
            isCostHidden
            onStaged={() => setWanted(null)}
          />
        </div>
      </Panel>
      <PlatformOutlook before={before} openness={openness} />
      <Rule number="K5">
        {t('commerce:rules.k5', {
          points: decision.opennessPoints,
          fee: formatQuantity(agents.accessFee, 'percent', { digits: 1 }),
          skipped: percent(agents.adsSkipped),
          ads: formatQuantity(row.merchant.adRate, 'percent', { digits: 1 }),
        })}
      </Rule>
      <Rule number="K5">
        {t('commerce:rules.k5Shift', { speed: formatQuantity(agents.shiftSpeed, 'percent') })}
      </Rule>
    </div>
  );
}

interface DoorFactsProps {
  readonly row: ShopRow;
  readonly before: number;
  readonly openness: number;
}

/** What openness means to those at the door (K4). */
function DoorFacts({ row, before, openness }: DoorFactsProps) {
  const { t, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { closedBelow, decision, agents } = projected.scenario.parameters.commerce;
  const outside = row.integrations.filter(({ vendor }) => vendor !== projected.seat).length;
  const points = (value: number): string =>
    formatQuantity(decision.opennessPoints * (value - 0.5), 'score', { digits: 1, sign: 'always' });
  const door = (value: number): string =>
    t(value < closedBelow ? 'commerce:platform.shut' : 'commerce:platform.ajar');
  const access = (value: number): string =>
    formatQuantity(Math.min(1, value / agents.fullAccess), 'percent', { digits: 0 });
  return (
    <Facts
      items={[
        { id: 'door', label: t('commerce:platform.door'), value: door(before), after: door(openness) },
        {
          id: 'access',
          label: t('commerce:platform.access'),
          value: access(before),
          after: access(openness),
        },
        {
          id: 'points',
          label: t('commerce:platform.points'),
          value: points(before),
          after: points(openness),
        },
        { id: 'outside', label: t('commerce:platform.outside'), value: String(outside) },
      ]}
    />
  );
}
