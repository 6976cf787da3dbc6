import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { LineChart } from '../../charts/LineChart.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { SegmentedControl } from '../../kit/navigation/SegmentedControl.tsx';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { Rule } from '../decision/Rule.tsx';
import { CapacityFlow } from './CapacityFlow.tsx';
import { lastPicture, plannedPicture } from './capacity.model.ts';

/** Where compute comes from and where it goes. */
export function CapacitySection() {
  const { t, formatQuantity } = useT();
  const { view, projected } = useCampaign();
  const [when, setWhen] = useState('last');
  const picture = when === 'last' ? lastPicture(view) : plannedPicture(projected);
  const baseUptime = formatQuantity(view.scenario.parameters.compute.baseUptime, 'percent', { digits: 0 });
  return (
    <div className="pd-stack">
      <Panel
        level={3}
        title={t('compute:capacity.title')}
        standfirst={t('compute:capacity.standfirst')}
        actions={
          <SegmentedControl
            label={t('compute:capacity.when')}
            value={when}
            onChange={setWhen}
            segments={[
              { id: 'last', label: t('compute:capacity.last') },
              { id: 'planned', label: t('compute:capacity.planned') },
            ]}
          />
        }
        {...(picture.total <= 0 && {
          empty: (
            <EmptyState scene="plot" title={t('compute:capacity.emptyTitle')}>
              {t('compute:capacity.emptyText')}
            </EmptyState>
          ),
        })}
      >
        <CapacityFlow picture={picture} />
      </Panel>
      <Rule number="C1">{t('compute:rules.c1', { uptime: baseUptime })}</Rule>
      <Rule number="C5">{t('compute:rules.c5')}</Rule>
      <History />
    </div>
  );
}

function History() {
  const { t, formatQuarter, formatQuantity } = useT();
  const { snapshot } = useCampaign();
  const { quarters, series } = snapshot.history;
  const own = series[snapshot.seat] ?? {};
  if (quarters.length < 2) return null;
  return (
    <LineChart
      title={t('compute:capacity.history')}
      data={{
        periods: quarters.map((id) => formatQuarter(id)),
        series: [
          { id: 'owned', name: t('compute:sources.owned'), tone: 'you', values: own.capacityH100e ?? [] },
          { id: 'used', name: t('compute:capacity.atHand'), tone: 'neutral', values: own.computeH100e ?? [] },
        ],
      }}
      format={(value) => formatQuantity(value, 'h100e')}
    />
  );
}
