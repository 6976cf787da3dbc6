import { useMemo, useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { NumberField } from '../../kit/fields/NumberField.tsx';
import { Select } from '../../kit/fields/Select.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { DecisionFoot } from '../decision/DecisionFoot.tsx';
import { Facts } from '../decision/Facts.tsx';
import { useQuarters } from '../decision/useQuarters.ts';
import { buildingTime, liveIfBuilt } from './sites.model.ts';

const SIZES = [50, 100, 250, 500, 1000];
const HOURS_PER_QUARTER = 2190;

/** Applies for the permit of a new data centre (C2). */
export function BuildForm() {
  const { t, formatQuantity } = useT();
  const { projected } = useCampaign();
  const names = useNames();
  const { regions, parameters } = projected.scenario;
  const [place, setPlace] = useState(0);
  const [mw, setMw] = useState(100);
  const region = regions[place];
  if (region === undefined) return null;
  return (
    <Panel level={3} title={t('commands:buildSite.name')} standfirst={t('commands:buildSite.text')}>
      <div className="pd-form">
        <div className="pd-fields">
          <Select
            label={t('commands:buildSite.fields.region')}
            options={regions.map(({ id }) => ({ id, label: names.region(id) }))}
            value={region.id}
            onChange={(id) => setPlace(regions.findIndex((one) => one.id === id))}
          />
          <NumberField
            label={t('commands:buildSite.fields.mw')}
            unit={t('units:suffix.MW')}
            value={mw}
            minValue={parameters.compute.minSiteMW}
            maxValue={parameters.compute.maxSiteMW}
            step={10}
            onChange={setMw}
            presets={SIZES.map((value) => ({ value, label: formatQuantity(value, 'MW') }))}
          />
        </div>
        <BuildFacts region={place} mw={mw} />
        <DecisionFoot command={{ kind: 'buildSite', region: region.id, mw: Math.round(mw) }} />
      </div>
    </Panel>
  );
}

function BuildFacts({ region: r, mw }: { readonly region: number; readonly mw: number }) {
  const { t, formatMoney, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { writeQuarter } = useQuarters();
  const { regions, parameters } = projected.scenario;
  const region = regions[r];
  const id = region?.id;
  const live = useMemo(() => (id === undefined ? null : liveIfBuilt(projected, id, mw)), [projected, id, mw]);
  if (region === undefined) return null;
  const { permit, build } = buildingTime(projected, region.id);
  const price = projected.regions[r]?.powerPriceUsdPerMWh ?? 0;
  const energy = (mw * region.pue * HOURS_PER_QUARTER * price) / 1000;
  return (
    <Facts
      items={[
        { id: 'shell', label: t('compute:build.shell'), value: formatMoney(mw * region.shellKUsdPerMW) },
        {
          id: 'time',
          label: t('compute:build.time'),
          value: t('compute:build.timeValue', {
            permit: formatQuantity(permit, 'quarters'),
            build: formatQuantity(build, 'quarters'),
          }),
        },
        {
          id: 'live',
          label: t('compute:build.live'),
          value: live === null ? t('compute:sites.beyond') : writeQuarter(live),
        },
        {
          id: 'running',
          label: t('compute:build.running'),
          value: formatMoney(mw * parameters.compute.siteOperatingKUsdPerMW),
        },
        { id: 'energy', label: t('compute:build.energy'), value: formatMoney(energy) },
      ]}
    />
  );
}
