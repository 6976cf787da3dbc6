import { useState } from 'react';
import type { GenerationKind } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import { GENERATION_KINDS } from '../../../../store/rules.ts';
import { useCampaign } from '../../../game/useCampaign.ts';
import { NumberField } from '../../../kit/fields/NumberField.tsx';
import { Select } from '../../../kit/fields/Select.tsx';
import { Panel } from '../../../kit/panel/Panel.tsx';
import { DecisionFoot } from '../../decision/DecisionFoot.tsx';
import { Facts } from '../../decision/Facts.tsx';
import { useQuarters } from '../../decision/useQuarters.ts';
import { type StationOutlook, stationOutlook } from './power.model.ts';
import { RegionSelect } from './SignPpaForm.tsx';

const SIZES = [100, 250, 500, 1000];

/** Orders an own power station (E2). */
export function BuildStationForm() {
  const { t, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { regions, parameters } = projected.scenario;
  const [place, setPlace] = useState(0);
  const [source, setSource] = useState<GenerationKind>('gas');
  const [mw, setMw] = useState(100);
  const region = regions[place];
  const outlook = stationOutlook(projected, place, { source, mw });
  if (region === undefined || outlook === null) return null;
  const { minMW, maxMW } = parameters.energy.generation;
  return (
    <Panel
      level={3}
      title={t('commands:buildGeneration.name')}
      standfirst={t('commands:buildGeneration.text')}
    >
      <div className="pd-form">
        <div className="pd-fields">
          <RegionSelect
            label={t('commands:buildGeneration.fields.region')}
            place={place}
            onChange={setPlace}
          />
          <Select
            label={t('commands:buildGeneration.fields.source')}
            options={GENERATION_KINDS.map((id) => ({ id, label: t(`compute:power.sources.${id}`) }))}
            value={source}
            onChange={(id) => setSource(GENERATION_KINDS.find((one) => one === id) ?? source)}
          />
          <NumberField
            label={t('commands:buildGeneration.fields.mw')}
            unit={t('units:suffix.MW')}
            value={mw}
            minValue={minMW}
            maxValue={maxMW}
            step={10}
            onChange={setMw}
            presets={SIZES.map((value) => ({ value, label: formatQuantity(value, 'MW') }))}
          />
        </div>
        <StationFacts outlook={outlook} />
        <DecisionFoot command={{ kind: 'buildGeneration', region: region.id, source, mw: Math.round(mw) }} />
      </div>
    </Panel>
  );
}

function StationFacts({ outlook }: { readonly outlook: StationOutlook }) {
  const { t, formatMoney, formatQuantity } = useT();
  const { writeQuarter } = useQuarters();
  const when = (quarter: number | null): string =>
    quarter === null ? t('compute:sites.beyond') : writeQuarter(quarter);
  return (
    <Facts
      items={[
        { id: 'runs', label: t('compute:power.station.runs'), value: writeQuarter(outlook.runs) },
        {
          id: 'output',
          label: t('compute:power.station.output'),
          value: formatQuantity(outlook.output, 'MW'),
        },
        { id: 'firm', label: t('compute:power.station.firm'), value: formatQuantity(outlook.firmMW, 'MW') },
        {
          id: 'even',
          label: t('compute:power.station.breakEven'),
          value: formatQuantity(outlook.breakEven, 'usdPerMWh', { digits: 1 }),
        },
        {
          id: 'saves',
          label: t('compute:power.station.saves'),
          value: formatMoney(outlook.savesNow, { sign: 'always' }),
        },
        ...(outlook.underWay > 0
          ? [
              {
                id: 'live',
                label: t('compute:power.station.live', { mw: formatQuantity(outlook.underWay, 'MW') }),
                value: when(outlook.liveNow),
                after: when(outlook.liveThen),
              },
            ]
          : []),
      ]}
    />
  );
}
