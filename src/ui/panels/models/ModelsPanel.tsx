import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { FigureRow } from '../../kit/figure/FigureRow.tsx';
import { Tabs } from '../../kit/navigation/Tabs.tsx';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { MetricFigure } from '../why/MetricFigure.tsx';
import { FrontierSection } from './FrontierSection.tsx';
import { LabSection } from './LabSection.tsx';
import { MarketSection } from './MarketSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { ReleaseSection } from './ReleaseSection.tsx';
import { RunSection } from './RunSection.tsx';
import { unreleased } from './release.model.ts';

/** Models: who leads, what is being trained, what is released, who works on them, what they sell for. */
export function ModelsPanel() {
  const { t } = useT();
  const { view, projected } = useCampaign();
  const hasLab = view.scenario.companies[view.seatIndex]?.lab !== undefined;
  const ready = unreleased(projected).waiting.length;
  if (!hasLab)
    return (
      <div className="pd-panel">
        <EmptyState scene="desk" title={t('models:noLab.title')}>
          {t('models:noLab.text')}
        </EmptyState>
        <FrontierSection />
      </div>
    );
  return (
    <div className="pd-panel">
      <FigureRow>
        <MetricFigure metric="capability" term="capability" size="s" />
        <MetricFigure metric="modelRevenue" size="s" />
        <MetricFigure metric="researchers" size="s" />
        <MetricFigure metric="culture" size="s" />
        <MetricFigure metric="trust" term="trust" size="s" />
      </FigureRow>
      <Tabs
        label={t('models:title')}
        items={[
          { id: 'frontier', title: t('models:tabs.frontier'), content: <FrontierSection /> },
          { id: 'run', title: t('models:tabs.run'), content: <RunSection /> },
          {
            id: 'release',
            title: t('models:tabs.release'),
            content: <ReleaseSection />,
            ...(ready > 0 && { badge: String(ready) }),
          },
          { id: 'people', title: t('models:tabs.people'), content: <PeopleSection /> },
          { id: 'lab', title: t('models:tabs.lab'), content: <LabSection /> },
          { id: 'market', title: t('models:tabs.market'), content: <MarketSection /> },
        ]}
      />
    </div>
  );
}
