import { ChartColumn, Table2 } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { useT } from '../../i18n/react.tsx';
import { classes } from '../kit/classes.ts';
import { SegmentedControl } from '../kit/navigation/SegmentedControl.tsx';
import { ChartTableView } from './ChartTableView.tsx';
import type { ChartTable } from './chartTypes.ts';
import { Legend, type LegendItem } from './Legend.tsx';
import './charts.css';

/** What every chart is given besides its data. */
export interface ChartFrameProps {
  /** What the chart shows, with the unit: the headline above it. */
  readonly title: string;
  /** Where the figures come from, or what to see in them. */
  readonly note?: ReactNode;
  readonly height?: 's' | 'm' | 'l';
  /** Leaves out the headline where the place around the chart says it already; it is still read aloud. */
  readonly isTitleHidden?: boolean;
}

interface FrameInside extends ChartFrameProps {
  readonly table: ChartTable;
  readonly children: ReactNode;
  readonly legend?: readonly LegendItem[];
  readonly onRow?: ((id: string) => void) | undefined;
  /** A height of its own in rows of text, for lists of bars. */
  readonly rows?: number;
}

/** A chart with its headline, its legend and its other self: the table of the same figures. */
export function ChartFrame({
  title,
  note,
  height = 'm',
  isTitleHidden,
  table,
  children,
  legend,
  onRow,
  rows,
}: FrameInside) {
  const { t } = useT();
  const [view, setView] = useState('chart');
  const id = useId();
  const isChart = view === 'chart';
  return (
    <figure className="hs-chart" aria-labelledby={id}>
      <div className="hs-chart-head">
        <figcaption id={id} className={classes('hs-chart-title', isTitleHidden && 'hs-visually-hidden')}>
          {title}
        </figcaption>
        {isTitleHidden && isChart && legend && <Legend items={legend} />}
        <SegmentedControl
          label={t('common:pair', { name: t('common:charts.view'), value: title })}
          isQuiet
          value={view}
          onChange={setView}
          segments={[
            { id: 'chart', label: t('common:actions.showChart'), icon: <ChartColumn aria-hidden="true" /> },
            { id: 'table', label: t('common:actions.showTable'), icon: <Table2 aria-hidden="true" /> },
          ]}
        />
      </div>
      {!isChart ? (
        <ChartTableView title={title} table={table} onRow={onRow} />
      ) : (
        <>
          {legend && !isTitleHidden && <Legend items={legend} />}
          <div
            className={classes('hs-chart-place', `is-${height}`)}
            style={rows ? { blockSize: `${rows * 2.5}rem` } : undefined}
          >
            {children}
          </div>
        </>
      )}
      {note && <p className="hs-chart-note">{note}</p>}
    </figure>
  );
}
