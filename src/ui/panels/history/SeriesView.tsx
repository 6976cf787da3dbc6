import { useMemo, useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { AreaShareChart } from '../../charts/AreaShareChart.tsx';
import type { ChartSeries, ValueFormat } from '../../charts/chartTypes.ts';
import { LineChart } from '../../charts/LineChart.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { SegmentedControl } from '../../kit/navigation/SegmentedControl.tsx';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { ExportButton } from './ExportButton.tsx';
import { SeriesTable } from './SeriesTable.tsx';
import { withSome } from './series.model.ts';

interface SeriesViewProps {
  readonly title: string;
  /** Name of the table as a file, without its ending. */
  readonly fileName: string;
  readonly series: readonly ChartSeries[];
  readonly format: ValueFormat;
  /** Amounts that make sense as parts of their sum. */
  readonly canShare?: boolean;
  readonly note?: string;
}

/** Series as lines or as shares, and as a table that can be kept. */
export function SeriesView({ title, fileName, series, format, canShare = false, note }: SeriesViewProps) {
  const { t, formatQuarter } = useT();
  const { history } = useCampaign().snapshot;
  const [view, setView] = useState('lines');
  const periods = useMemo(() => history.quarters.map((id) => formatQuarter(id)), [history, formatQuarter]);
  if (series.length === 0)
    return <EmptyState title={t('history:noneTitle')}>{t('history:noneText')}</EmptyState>;
  return (
    <>
      <div className="hs-history-tools">
        {canShare && (
          <SegmentedControl
            label={t('history:view')}
            value={view}
            onChange={setView}
            segments={[
              { id: 'lines', label: t('history:views.lines') },
              { id: 'shares', label: t('history:views.shares') },
            ]}
          />
        )}
        <ExportButton fileName={fileName} series={series} />
      </div>
      {view === 'lines' ? (
        <LineChart
          title={title}
          height="l"
          data={{ periods, series }}
          format={format}
          {...(note && { note })}
        />
      ) : (
        <AreaShareChart title={title} height="l" data={{ periods, series: withSome(series) }} />
      )}
      {periods.length < 2 && <p className="pd-note">{t('history:firstNote')}</p>}
      <SeriesTable label={title} periods={periods} series={series} format={format} />
    </>
  );
}
