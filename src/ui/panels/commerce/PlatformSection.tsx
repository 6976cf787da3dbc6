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
import type { ShopRow } from './shops.model.ts';

/** A platform less open than this lets no outside agent begin (K4, K5). */
const CLOSED_BELOW = 0.1;

/** The own shop platform: how far agents of others are let in (K5). */
export function PlatformSection({ row }: { readonly row: ShopRow }) {
  const { t, formatQuantity } = useT();
  const { view, projected } = useCampaign();
  const names = useNames();
  const [wanted, setWanted] = useState<number | null>(null);
  const openness = wanted ?? row.openness;
  const before = view.merchants[row.place]?.openness ?? row.openness;
  const outside = row.integrations.filter(({ vendor }) => vendor !== projected.seat).length;
  // K4: what openness adds to every vendor's case, in points.
  const points = (value: number): string =>
    formatQuantity(10 * (value - 0.5), 'score', { digits: 1, sign: 'always' });
  const door = (value: number): string =>
    t(value < CLOSED_BELOW ? 'commerce:platform.shut' : 'commerce:platform.ajar');
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
            format={(value) => formatQuantity(value, 'percent', { digits: 0 })}
            onChange={setWanted}
          />
          <Facts
            items={[
              { id: 'door', label: t('commerce:platform.door'), value: door(before), after: door(openness) },
              {
                id: 'points',
                label: t('commerce:platform.points'),
                value: points(before),
                after: points(openness),
              },
              { id: 'outside', label: t('commerce:platform.outside'), value: String(outside) },
            ]}
          />
          <DecisionFoot
            command={{ kind: 'setOpenness', openness }}
            isCostHidden
            onStaged={() => setWanted(null)}
          />
        </div>
      </Panel>
      <Rule number="K5">{t('commerce:rules.k5')}</Rule>
    </div>
  );
}
