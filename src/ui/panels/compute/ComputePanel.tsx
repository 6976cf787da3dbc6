import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { FigureRow } from '../../kit/figure/FigureRow.tsx';
import { Tabs } from '../../kit/navigation/Tabs.tsx';
import { MetricFigure } from '../why/MetricFigure.tsx';
import { AllocationSection } from './AllocationSection.tsx';
import { CapacitySection } from './CapacitySection.tsx';
import { PricesSection } from './PricesSection.tsx';
import { PowerSection } from './power/PowerSection.tsx';
import { RegionsSection } from './RegionsSection.tsx';
import { SitesSection } from './SitesSection.tsx';
import { siteRows } from './sites.model.ts';
import './compute.css';

/** The company's compute: what there is, where it stands, what is being built, what it does, what it costs others. */
export function ComputePanel() {
  const { t } = useT();
  const { view, projected } = useCampaign();
  const hasCloud = view.scenario.companies[view.seatIndex]?.cloud !== undefined;
  const sites = siteRows(projected, view).length;
  return (
    <div className="pd-panel cp-panel">
      <FigureRow>
        <MetricFigure metric="computeH100e" term="h100e" size="s" />
        <MetricFigure metric="powerMW" term="itPower" size="s" />
        <MetricFigure metric="utilisation" term="utilisation" size="s" />
        {hasCloud && <MetricFigure metric="computeRevenue" size="s" />}
      </FigureRow>
      <Tabs
        label={t('compute:title')}
        items={[
          { id: 'capacity', title: t('compute:tabs.capacity'), content: <CapacitySection /> },
          { id: 'regions', title: t('compute:tabs.regions'), content: <RegionsSection /> },
          {
            id: 'sites',
            title: t('compute:tabs.sites'),
            content: <SitesSection />,
            ...(sites > 0 && { badge: String(sites) }),
          },
          { id: 'power', title: t('compute:tabs.power'), content: <PowerSection /> },
          { id: 'allocation', title: t('compute:tabs.allocation'), content: <AllocationSection /> },
          { id: 'prices', title: t('compute:tabs.prices'), content: <PricesSection /> },
        ]}
      />
    </div>
  );
}
