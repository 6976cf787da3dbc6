import { useState } from 'react';
import type { PpaSource } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import { PPA_SOURCES, priceLevel } from '../../../../store/rules.ts';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { NumberField } from '../../../kit/fields/NumberField.tsx';
import { Select } from '../../../kit/fields/Select.tsx';
import { Panel } from '../../../kit/panel/Panel.tsx';
import { DecisionFoot } from '../../decision/DecisionFoot.tsx';
import { Facts } from '../../decision/Facts.tsx';
import { useQuarters } from '../../decision/useQuarters.ts';
import { type PpaOutlook, ppaOutlook } from './power.model.ts';

const SIZES = [50, 100, 250, 500];

interface Plan {
  readonly source: PpaSource;
  readonly mw: number;
  readonly years: number;
}

/** Fixes price and volume for years (E2). */
export function SignPpaForm() {
  const { t, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { regions, parameters } = projected.scenario;
  const [place, setPlace] = useState(0);
  const [plan, setPlan] = useState<Plan>({ source: 'windSolar', mw: 100, years: 10 });
  const region = regions[place];
  const outlook = ppaOutlook(projected, place, plan);
  if (region === undefined || outlook === null) return null;
  const { minYears, maxYears } = parameters.energy.ppa;
  return (
    <Panel level={3} title={t('commands:signPpa.name')} standfirst={t('commands:signPpa.text')}>
      <div className="pd-form">
        <div className="pd-fields">
          <RegionSelect label={t('commands:signPpa.fields.region')} place={place} onChange={setPlace} />
          <Select
            label={t('commands:signPpa.fields.source')}
            options={PPA_SOURCES.map((id) => ({ id, label: t(`compute:power.sources.${id}`) }))}
            value={plan.source}
            onChange={(id) =>
              setPlan({ ...plan, source: PPA_SOURCES.find((one) => one === id) ?? plan.source })
            }
          />
          <NumberField
            label={t('commands:signPpa.fields.mw')}
            unit={t('units:suffix.MW')}
            value={plan.mw}
            minValue={10}
            step={10}
            onChange={(mw) => setPlan({ ...plan, mw })}
            presets={SIZES.map((value) => ({ value, label: formatQuantity(value, 'MW') }))}
          />
          <NumberField
            label={t('commands:signPpa.fields.years')}
            unit={t('units:suffix.years')}
            value={plan.years}
            minValue={minYears}
            maxValue={maxYears}
            onChange={(years) => setPlan({ ...plan, years })}
            presets={[5, 10, 15].map((value) => ({ value, label: formatQuantity(value, 'years') }))}
          />
        </div>
        <PpaFacts place={place} outlook={outlook} />
        <DecisionFoot
          command={{
            kind: 'signPpa',
            region: region.id,
            ...plan,
            mw: Math.round(plan.mw),
            years: Math.round(plan.years),
          }}
        />
      </div>
    </Panel>
  );
}

export interface RegionSelectProps {
  readonly label: string;
  readonly place: number;
  readonly onChange: (place: number) => void;
}

/** One of the scenario's regions, by its place. */
export function RegionSelect({ label, place, onChange }: RegionSelectProps) {
  const names = useNames();
  const { regions } = useCampaign().projected.scenario;
  return (
    <Select
      label={label}
      options={regions.map(({ id }) => ({ id, label: names.region(id) }))}
      value={regions[place]?.id ?? null}
      onChange={(id) => onChange(regions.findIndex((one) => one.id === id))}
    />
  );
}

function PpaFacts({ place, outlook }: { readonly place: number; readonly outlook: PpaOutlook }) {
  const { t, formatMoney, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { writeQuarter } = useQuarters();
  const region = projected.regions[place];
  if (region === undefined) return null;
  const price = (value: number): string => formatQuantity(value, 'usdPerMWh', { digits: 1 });
  return (
    <Facts
      items={[
        { id: 'quote', label: t('compute:power.ppa.quote'), value: price(outlook.quote.priceUsdPerMWh) },
        { id: 'level', label: t('compute:power.ppa.level'), value: price(priceLevel(region)) },
        { id: 'even', label: t('compute:power.ppa.breakEven'), value: price(outlook.breakEven) },
        {
          id: 'saves',
          label: t('compute:power.ppa.saves'),
          value: formatMoney(outlook.savesNow, { sign: 'always' }),
        },
        { id: 'from', label: t('compute:power.ppa.from'), value: writeQuarter(outlook.from) },
        {
          id: 'offer',
          label: t('compute:power.ppa.onOffer'),
          value: formatQuantity(outlook.quote.onOffer, 'MW'),
        },
      ]}
    />
  );
}
