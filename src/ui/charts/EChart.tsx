import { useEffect, useRef } from 'react';
import type { ChartOption } from './chartTypes.ts';
import { type Chart, createChart } from './echarts.ts';
import './charts.css';

export interface EChartProps {
  readonly option: ChartOption;
  /** Called with the place of the bar, slice or point that was clicked. */
  readonly onPick?: ((dataIndex: number) => void) | undefined;
}

/** Draws an option, follows the size of its place, and is taken down with it. */
export function EChart({ option, onPick }: EChartProps) {
  const host = useRef<HTMLDivElement>(null);
  const chart = useRef<Chart | null>(null);
  useEffect(() => {
    if (!host.current) return undefined;
    const made = createChart(host.current);
    chart.current = made;
    const observer = new ResizeObserver(() => made.resize());
    observer.observe(host.current);
    return () => {
      observer.disconnect();
      made.dispose();
      chart.current = null;
    };
  }, []);
  useEffect(() => {
    chart.current?.setOption(option, { replaceMerge: ['series', 'xAxis', 'yAxis'] });
  }, [option]);
  useEffect(() => {
    const made = chart.current;
    if (!made || !onPick) return undefined;
    const pick = (event: { readonly dataIndex: number }): void => onPick(event.dataIndex);
    made.on('click', (event) => pick(event));
    return () => {
      made.off('click');
    };
  }, [onPick]);
  return <div ref={host} className="hs-echart" />;
}
