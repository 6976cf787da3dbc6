import { useState } from 'react';
import { useT } from '../../../../i18n/react.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { FigureRow } from '../../../kit/figure/FigureRow.tsx';
import { SegmentedControl } from '../../../kit/navigation/SegmentedControl.tsx';
import { Rule } from '../../decision/Rule.tsx';
import { StagedHere } from '../../decision/StagedHere.tsx';
import { MetricFigure } from '../../why/MetricFigure.tsx';
import { BuildStationForm } from './BuildStationForm.tsx';
import { ContractsPanel } from './ContractsPanel.tsx';
import { MixPanel } from './MixPanel.tsx';
import { PowerRegionCard } from './PowerRegionCard.tsx';
import { powerRows } from './power.model.ts';
import { SignPpaForm } from './SignPpaForm.tsx';
import { StationsPanel } from './StationsPanel.tsx';
import './power.css';

const PARTS = ['supply', 'markets'] as const;
type Part = (typeof PARTS)[number];

const KINDS: ReadonlySet<string> = new Set(['signPpa', 'cancelPpa', 'buildGeneration']);

/** Power: what it costs and why, where it comes from, contracts and own stations, and where neighbours say stop. */
export function PowerSection() {
  const { t } = useT();
  const [part, setPart] = useState<Part>('supply');
  return (
    <div className="pd-stack">
      <FigureRow>
        <MetricFigure metric="powerCost" size="s" />
        <MetricFigure metric="powerPrice" size="s" />
        <MetricFigure metric="securedPower" size="s" />
        <MetricFigure metric="emissions" size="s" />
      </FigureRow>
      <StagedHere of={({ kind }) => KINDS.has(kind)} />
      <SegmentedControl
        label={t('compute:power.parts')}
        value={part}
        onChange={(id) => setPart(PARTS.find((one) => one === id) ?? part)}
        segments={PARTS.map((id) => ({ id, label: t(`compute:power.part.${id}`) }))}
      />
      {part === 'supply' ? <Supply /> : <Markets />}
    </div>
  );
}

/** The company's own supply, and the decisions about it (E2). */
function Supply() {
  const { t, formatNumber } = useT();
  const { energy } = useCampaign().projected.scenario.parameters;
  return (
    <>
      <MixPanel />
      <div className="pd-columns">
        <SignPpaForm />
        <BuildStationForm />
      </div>
      <ContractsPanel />
      <StationsPanel />
      <Rule number="E2">
        {t('compute:power.rules.e2', { quarters: formatNumber(energy.ppa.cancelQuarters) })}
      </Rule>
    </>
  );
}

/** The regions: price, grid, neighbours (E1, E3). */
function Markets() {
  const { t, formatNumber, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { energy } = projected.scenario.parameters;
  return (
    <>
      <div className="pd-columns">
        {powerRows(projected).map((row) => (
          <PowerRegionCard key={row.id} row={row} />
        ))}
      </div>
      <Rule number="E1">{t('compute:power.rules.e1')}</Rule>
      <Rule number="E3">
        {t('compute:power.rules.e3', {
          share: formatQuantity(energy.othersShare, 'percent', { digits: 0 }),
          threshold: formatNumber(energy.moratorium.threshold),
          length: formatQuantity(energy.moratorium.quarters, 'quarters'),
        })}
      </Rule>
    </>
  );
}
