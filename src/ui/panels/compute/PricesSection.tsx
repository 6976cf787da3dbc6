import { useT } from '../../../i18n/react.tsx';
import { LineChart } from '../../charts/LineChart.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { PriceForm } from '../decision/PriceForm.tsx';
import { Rule } from '../decision/Rule.tsx';
import { OutageSection } from './OutageSection.tsx';

/** Prices of what a cloud sells, the rental market, and what keeps the lights on. */
export function PricesSection() {
  const { t } = useT();
  const { view } = useCampaign();
  const names = useNames();
  const segments = view.scenario.segments.filter(
    ({ resource, offers }) => resource !== 'serving' && offers.some(({ company }) => company === view.seat),
  );
  const hasLab = view.scenario.companies[view.seatIndex]?.lab !== undefined;
  if (segments.length === 0)
    return (
      <EmptyState scene="desk" title={t('compute:prices.noneTitle')}>
        {t(hasLab ? 'compute:prices.noneText' : 'compute:prices.noneTextNoLab')}
      </EmptyState>
    );
  return (
    <div className="pd-columns">
      {segments.map(({ id }) => (
        <Panel key={id} level={3} title={names.segment(id)}>
          <PriceForm segment={id} />
        </Panel>
      ))}
      <SpotPrices />
      <OutageSection />
    </div>
  );
}

function SpotPrices() {
  const { t, formatQuarter, formatQuantity } = useT();
  const { snapshot, view } = useCampaign();
  const names = useNames();
  const { quarters, world } = snapshot.history;
  const series = view.scenario.regions.map(({ id }, r) => ({
    id,
    name: names.region(id),
    tone: r,
    values: world[`spotPrice.${id}`] ?? [],
  }));
  // Regions whose prices never parted are one line.
  const isOne = series.every(({ values }) => values.every((value, k) => value === series[0]?.values[k]));
  const shown = isOne
    ? series.slice(0, 1).map((one) => ({ ...one, name: t('compute:prices.allRegions') }))
    : series;
  return (
    <Panel level={3} title={t('compute:prices.spotTitle')}>
      <div className="pd-stack">
        <LineChart
          title={t('compute:prices.spotChart')}
          height="s"
          isTitleHidden
          data={{ periods: quarters.map((id) => formatQuarter(id)), series: shown }}
          format={(value) => formatQuantity(value, 'usdPerHour')}
        />
        <Rule number="S7">{t('compute:rules.s7')}</Rule>
      </div>
    </Panel>
  );
}
