import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { NumberField } from '../../kit/fields/NumberField.tsx';
import { Select } from '../../kit/fields/Select.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { siteName } from '../decision/siteName.ts';
import { liveSites } from './sites.model.ts';

/** Builds on at a live site, where no new permit is needed (C2). */
export function ExpandForm() {
  const { t, formatQuantity } = useT();
  const { projected } = useCampaign();
  const names = useNames();
  const sites = liveSites(projected);
  const [chosen, setChosen] = useState<string | null>(null);
  const [mw, setMw] = useState(100);
  const site = sites.find(({ id }) => id === chosen) ?? sites[0];
  const { minSiteMW, maxSiteMW } = projected.scenario.parameters.compute;
  return (
    <Panel level={3} title={t('commands:expandSite.name')} standfirst={t('commands:expandSite.text')}>
      <div className="pd-form">
        <div className="pd-fields">
          <Select
            label={t('commands:expandSite.fields.site')}
            options={sites.map((one) => ({
              id: one.id,
              label: siteName(one, names),
              description: `${names.region(one.region)} · ${formatQuantity(one.mw, 'MW')}`,
            }))}
            value={site?.id ?? null}
            onChange={setChosen}
          />
          <NumberField
            label={t('commands:expandSite.fields.mw')}
            unit={t('units:suffix.MW')}
            value={mw}
            minValue={minSiteMW}
            maxValue={maxSiteMW}
            step={10}
            onChange={setMw}
            presets={[50, 100, 250].map((value) => ({ value, label: formatQuantity(value, 'MW') }))}
          />
        </div>
        <DecisionFoot
          command={site === undefined ? null : { kind: 'expandSite', site: site.id, mw: Math.round(mw) }}
        />
      </div>
    </Panel>
  );
}
