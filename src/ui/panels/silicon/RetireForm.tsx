import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { chipH100e, chipMegawatts } from '../../../store/rules.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { NumberField } from '../../kit/fields/NumberField.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import type { FleetEntry } from './FleetSection.tsx';

/** Takes installed chips of one kind out of one region (C4). */
export function RetireForm({ entry }: { readonly entry: FleetEntry }) {
  const { t, formatQuantity } = useT();
  const { projected } = useCampaign();
  const names = useNames();
  const [count, setCount] = useState(entry.installed);
  const place = projected.scenario.chips.findIndex(({ id }) => id === entry.chip);
  const { chip, region } = entry;
  return (
    <Panel
      level={3}
      title={t('common:pair', {
        name: t('commands:retireChips.name'),
        value: `${names.chip(chip)}, ${names.region(region)}`,
      })}
      standfirst={t('commands:retireChips.text')}
    >
      <div className="pd-form">
        <NumberField
          label={t('commands:retireChips.fields.count')}
          value={count}
          minValue={0}
          maxValue={entry.installed}
          step={1}
          onChange={setCount}
          presets={[0.25, 0.5, 1].map((part) => ({
            value: Math.ceil(entry.installed * part),
            label: formatQuantity(part, 'percent', { digits: 0 }),
          }))}
        />
        <Facts
          items={[
            {
              id: 'frees',
              label: t('silicon:fleet.frees'),
              value: formatQuantity(count * chipMegawatts(projected, place), 'MW'),
            },
            {
              id: 'loses',
              label: t('silicon:fleet.loses'),
              value: formatQuantity(count * chipH100e(projected, place), 'h100e'),
            },
          ]}
        />
        <DecisionFoot
          command={count < 1 ? null : { kind: 'retireChips', chip, region, count: Math.round(count) }}
        />
      </div>
    </Panel>
  );
}
