import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { AreaShareChart } from '../../charts/AreaShareChart.tsx';
import { LineChart } from '../../charts/LineChart.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { SegmentedControl } from '../../kit/navigation/SegmentedControl.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { seriesOf } from './wayHere.model.ts';

/** Market value of all, and who held how much of a market, from the first quarter to the last. */
export function WayHere() {
  const { t, formatMoney, formatQuarter } = useT();
  const { snapshot, definition } = useCampaign();
  const names = useNames();
  const [segment, setSegment] = useState(definition.segments[0]?.id ?? '');
  const periods = snapshot.history.quarters.map((quarter) => formatQuarter(quarter));
  const values = seriesOf(snapshot, 'marketValue', names);
  const shares = seriesOf(snapshot, `share.${segment}`, names);
  return (
    <Panel title={t('app:ending.wayHere')}>
      <div className="ending-charts">
        <LineChart
          title={t('app:ending.values')}
          data={{ periods, series: values }}
          format={(value) => formatMoney(value)}
          height="l"
        />
        <div>
          <SegmentedControl
            label={t('app:game.segment')}
            value={segment}
            onChange={setSegment}
            isQuiet
            segments={definition.segments.map(({ id }) => ({ id, label: names.segment(id) }))}
          />
          <AreaShareChart
            title={t('app:ending.shares', { segment: names.segment(segment) })}
            data={{ periods, series: shares }}
            height="l"
          />
        </div>
      </div>
    </Panel>
  );
}
