import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { FigureRow } from '../../kit/figure/FigureRow.tsx';
import { Tabs } from '../../kit/navigation/Tabs.tsx';
import { MetricFigure } from '../why/MetricFigure.tsx';
import { CatalogueSection } from './CatalogueSection.tsx';
import { FleetSection } from './FleetSection.tsx';
import { OrdersSection } from './OrdersSection.tsx';
import { ProgrammesSection } from './ProgrammesSection.tsx';
import { SalesSection } from './SalesSection.tsx';
import { SupplySection } from './SupplySection.tsx';
import './silicon.css';

/** Chips: what there is to buy, what is on order, what runs, what scarcity does, and what a designer makes. */
export function SiliconPanel() {
  const { t } = useT();
  const { view, projected } = useCampaign();
  const isDesigner = view.scenario.companies[view.seatIndex]?.silicon !== undefined;
  const orders = projected.orders.filter(({ buyer }) => buyer === view.seat).length;
  return (
    <div className="pd-panel sp-panel">
      <FigureRow>
        <MetricFigure metric="capacityH100e" term="h100e" size="s" />
        <MetricFigure metric="capex" term="capex" size="s" />
        {isDesigner && <MetricFigure metric="siliconRevenue" size="s" />}
      </FigureRow>
      <Tabs
        label={t('silicon:title')}
        items={[
          { id: 'catalogue', title: t('silicon:tabs.catalogue'), content: <CatalogueSection /> },
          {
            id: 'orders',
            title: t('silicon:tabs.orders'),
            content: <OrdersSection />,
            ...(orders > 0 && { badge: String(orders) }),
          },
          { id: 'fleet', title: t('silicon:tabs.fleet'), content: <FleetSection /> },
          { id: 'supply', title: t('silicon:tabs.supply'), content: <SupplySection /> },
          ...(isDesigner
            ? [
                { id: 'sales', title: t('silicon:tabs.sales'), content: <SalesSection /> },
                { id: 'programmes', title: t('silicon:tabs.programmes'), content: <ProgrammesSection /> },
              ]
            : []),
        ]}
      />
    </div>
  );
}
