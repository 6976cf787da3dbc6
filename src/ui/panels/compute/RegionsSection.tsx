import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { classes } from '../../kit/classes.ts';
import { GlossaryTerm } from '../../kit/overlay/GlossaryTerm.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { Callout } from '../../kit/status/Callout.tsx';
import { Facts } from '../decision/Facts.tsx';
import { Rule } from '../decision/Rule.tsx';
import { PowerPriorityForm } from './PowerPriorityForm.tsx';
import { type RegionRow, regionRows } from './regions.model.ts';

/** Power and chips, region by region, and what new power goes to first. */
export function RegionsSection() {
  const { t, formatNumber, formatQuantity } = useT();
  const { projected } = useCampaign();
  const { compute, energy } = projected.scenario.parameters;
  const overhead = compute.serverOverhead;
  return (
    <div className="pd-stack">
      <div className="pd-columns">
        {regionRows(projected).map((row) => (
          <RegionCard key={row.id} row={row} />
        ))}
      </div>
      <Rule number="C3">{t('compute:rules.c3', { overhead: formatNumber(overhead, { digits: 1 }) })}</Rule>
      <Rule number="E3">
        {t('compute:rules.e3', { share: formatQuantity(energy.othersShare, 'percent', { digits: 0 }) })}
      </Rule>
      <PowerPriorityForm />
    </div>
  );
}

function RegionCard({ row }: { readonly row: RegionRow }) {
  const { t, formatQuantity } = useT();
  const names = useNames();
  return (
    <Panel level={3} title={names.region(row.id)}>
      <div className="pd-stack">
        <PowerBar row={row} />
        <RegionFacts row={row} />
        {row.waiting > 0 && (
          <Callout tone="warn">
            {t('compute:regions.waitingText', {
              count: formatQuantity(row.waiting, 'chips'),
              power: formatQuantity(row.waitingMW, 'MW'),
            })}
          </Callout>
        )}
      </div>
    </Panel>
  );
}

const PARTS = ['servers', 'accelerators', 'free'] as const;

function PowerBar({ row }: { readonly row: RegionRow }) {
  const { t, formatQuantity } = useT();
  if (row.live <= 0) return <p className="pd-note">{t('compute:regions.none')}</p>;
  return (
    <div>
      <div className="cp-bar is-power" aria-hidden="true">
        {PARTS.map((part) => (
          <span key={part} className={classes('cp-part', `is-${part}`)} style={{ flexGrow: row[part] }} />
        ))}
      </div>
      <ul className="cp-key is-inline">
        {PARTS.map((part) => (
          <li key={part}>
            <span className={classes('cp-mark', `is-${part}`)} aria-hidden="true" />
            <span className="cp-key-name">{t(`compute:regions.${part}`)}</span>
            <span className="cp-key-value hs-figures">{formatQuantity(row[part], 'MW')}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function RegionFacts({ row }: { readonly row: RegionRow }) {
  const { t, formatQuantity } = useT();
  const megawatts = (value: number): string => formatQuantity(value, 'MW');
  return (
    <Facts
      items={[
        { id: 'live', label: t('compute:regions.live'), value: megawatts(row.live) },
        {
          id: 'chips',
          label: t('compute:regions.chips'),
          value: `${formatQuantity(row.installed, 'chips')} · ${formatQuantity(row.h100e, 'h100e')}`,
        },
        {
          id: 'use',
          label: t('compute:regions.serverUse'),
          value: formatQuantity(row.serverUse, 'percent', { digits: 0 }),
        },
        {
          id: 'price',
          label: t('compute:regions.powerPrice'),
          value: formatQuantity(row.usdPerMWh, 'usdPerMWh'),
        },
        {
          id: 'pue',
          label: <GlossaryTerm term="pue">{t('compute:regions.pue')}</GlossaryTerm>,
          value: formatQuantity(row.pue, 'pue'),
        },
        {
          id: 'queue',
          label: <GlossaryTerm term="gridQueue">{t('compute:regions.queue')}</GlossaryTerm>,
          value: t('compute:regions.queueValue', {
            waiting: megawatts(row.queueMW),
            added: megawatts(row.gridGrowthMW),
          }),
        },
        { id: 'grid', label: t('compute:regions.freeGrid'), value: megawatts(row.freeGridMW) },
      ]}
    />
  );
}
