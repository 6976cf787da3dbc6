import { useState } from 'react';
import { useT } from '../../../../i18n/react.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { Figure } from '../../../kit/figure/Figure.tsx';
import { GlossaryTerm } from '../../../kit/overlay/GlossaryTerm.tsx';
import { Panel } from '../../../kit/panel/Panel.tsx';
import { Callout } from '../../../kit/status/Callout.tsx';
import { Meter } from '../../../kit/status/Meter.tsx';
import { Facts } from '../../decision/Facts.tsx';
import { useQuarters } from '../../decision/useQuarters.ts';
import { PressureParts } from './PressureParts.tsx';
import { PriceWhyDialog } from './PriceWhyDialog.tsx';
import type { PowerRow } from './power.model.ts';

/** A region's power: the price and its path, the grid, the neighbours, and what the company has fixed there. */
export function PowerRegionCard({ row }: { readonly row: PowerRow }) {
  const { t } = useT();
  const names = useNames();
  const [asksWhy, setAsksWhy] = useState(false);
  return (
    <Panel level={3} title={names.region(row.id)}>
      <div className="pd-stack">
        <Price row={row} onWhy={() => setAsksWhy(true)} />
        <PermitNote row={row} />
        <GridFacts row={row} />
        <PressureMeter row={row} />
        <details className="pd-details">
          <summary>{t('compute:power.pressureWhy')}</summary>
          <PressureParts row={row} />
        </details>
      </div>
      {asksWhy && <PriceWhyDialog row={row} onClose={() => setAsksWhy(false)} />}
    </Panel>
  );
}

function Price({ row, onWhy }: { readonly row: PowerRow; readonly onWhy: () => void }) {
  const { t, formatQuantity } = useT();
  const { world } = useCampaign().snapshot.history;
  const path = world[`powerPrice.${row.id}`] ?? [];
  const change = path.length > 1 ? (path.at(-1) ?? 0) - (path.at(-2) ?? 0) : 0;
  return (
    <Figure
      size="s"
      label={t('compute:regions.powerPrice')}
      value={formatQuantity(row.usdPerMWh, 'usdPerMWh', { digits: 1 })}
      history={path}
      delta={{ change, unit: 'usdPerMWh', goodWhen: 'down' }}
      onWhy={onWhy}
    />
  );
}

function PermitNote({ row }: { readonly row: PowerRow }) {
  const { t } = useT();
  const { writeQuarter } = useQuarters();
  const { permits } = row;
  if (permits.state === 'open') return null;
  return (
    <Callout tone={permits.state === 'closed' ? 'bad' : 'warn'}>
      {permits.state === 'closed'
        ? t('compute:power.closed', { quarter: writeQuarter(permits.until) })
        : t('compute:power.announced', {
            from: writeQuarter(permits.from),
            until: writeQuarter(permits.until),
          })}
    </Callout>
  );
}

function GridFacts({ row }: { readonly row: PowerRow }) {
  const { t, formatQuantity } = useT();
  const megawatts = (value: number): string => formatQuantity(value, 'MW');
  return (
    <Facts
      items={[
        {
          id: 'queue',
          label: <GlossaryTerm term="gridQueue">{t('compute:regions.queue')}</GlossaryTerm>,
          value: megawatts(row.queueMW),
        },
        { id: 'free', label: t('compute:regions.freeGrid'), value: megawatts(row.freeGridMW) },
        {
          id: 'carbon',
          label: <GlossaryTerm term="carbonIntensity">{t('compute:power.carbon')}</GlossaryTerm>,
          value: formatQuantity(row.carbonKgPerMWh, 'gCO2PerKWh'),
        },
        { id: 'need', label: t('compute:power.need'), value: megawatts(row.cover.need) },
        {
          id: 'fixed',
          label: t('compute:power.fixed'),
          value: t('compute:power.fixedValue', {
            ppa: megawatts(row.cover.ppa),
            own: megawatts(row.cover.own),
          }),
        },
      ]}
    />
  );
}

function PressureMeter({ row }: { readonly row: PowerRow }) {
  const { t, formatNumber } = useT();
  const { threshold, release } = useCampaign().definition.parameters.energy.moratorium;
  return (
    <Meter
      label={t('compute:power.pressure')}
      value={row.pressure}
      maxValue={100}
      text={t('compute:power.pressureText', {
        value: formatNumber(row.pressure, { digits: 0 }),
        threshold: formatNumber(threshold, { digits: 0 }),
      })}
      limits={{ warnFrom: release, badFrom: threshold }}
    />
  );
}
