import { useMemo, useState } from 'react';
import type { Metric } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { AreaShareChart } from '../../charts/AreaShareChart.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { SegmentedControl } from '../../kit/navigation/SegmentedControl.tsx';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { companySeries, rankedBy, withSome } from '../history/series.model.ts';
import { ShareTable } from './ShareTable.tsx';

/** Who holds how much of a market, quarter by quarter, and at which price. */
export function SegmentShares() {
  const { t, formatQuarter } = useT();
  const { snapshot, definition } = useCampaign();
  const { history, seat } = snapshot;
  const names = useNames();
  const [segment, setSegment] = useState<string>(definition.segments[0]?.id ?? '');
  const metric: Metric = `share.${segment}`;
  const data = useMemo(() => {
    const companies = definition.companies.map(({ id }) => id);
    const ranked = rankedBy(history, companies, metric);
    return {
      periods: history.quarters.map((id) => formatQuarter(id)),
      series: withSome(companySeries({ history, seat, names }, ranked, metric)),
    };
  }, [definition, history, seat, names, metric, formatQuarter]);
  return (
    <Panel
      title={t('rivals:shares.title')}
      actions={
        <SegmentedControl
          label={t('rivals:shares.segment')}
          value={segment}
          onChange={setSegment}
          segments={definition.segments.map(({ id }) => ({ id, label: names.segment(id) }))}
        />
      }
      {...(data.series.length === 0 && {
        empty: <EmptyState title={t('rivals:shares.noneTitle')}>{t('rivals:shares.noneText')}</EmptyState>,
      })}
    >
      <div className="hs-rivals-stack">
        <AreaShareChart
          title={t('rivals:shares.chart', { segment: names.segment(segment) })}
          data={data}
          height="l"
        />
        <ShareTable segment={segment} companies={data.series.map(({ id }) => id)} />
      </div>
    </Panel>
  );
}
