import { useEffect, useRef } from 'react';
import type { ChartOption } from './chartTypes.ts';
import { type Chart, createChart } from './echarts.ts';
import { whenItsTurn } from './turns.ts';
import './charts.css';

export interface EChartProps {
  readonly option: ChartOption;
  /** Called with the place of the bar, slice or point that was clicked. */
  readonly onPick?: ((dataIndex: number) => void) | undefined;
}

/** Draws an option when its turn comes, follows the size of its place, and is taken down with it. */
export function EChart({ option, onPick }: EChartProps) {
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart | null>(null);
  const pick = useRef(onPick);
  useEffect(() => {
    pick.current = onPick;
  }, [onPick]);
  useEffect(() => {
    const place = host.current;
    if (!place) return undefined;
    let observer: ResizeObserver | null = null;
    const takeBack = whenItsTurn(() => {
      const made = createChart(place);
      made.on('click', (event) => pick.current?.(event.dataIndex));
      observer = new ResizeObserver(() => resizeTo(made, place));
      observer.observe(place);
      chart.current = made;
    });
    return () => {
      takeBack();
      observer?.disconnect();
      chart.current?.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(
    () => whenItsTurn(() => chart.current?.setOption(option, { replaceMerge: ['series', 'xAxis', 'yAxis'] })),
    [option],
  );
  return <div ref={host} className="hs-echart" />;
}

/** The observer also reports the size that the chart was made with, which is no reason to draw it again. */
function resizeTo(chart: Chart, place: HTMLElement): void {
  if (chart.getWidth() !== place.clientWidth || chart.getHeight() !== place.clientHeight) chart.resize();
}
