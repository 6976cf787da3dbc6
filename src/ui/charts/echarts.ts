import { BarChart, CustomChart, LineChart, PieChart } from 'echarts/charts';
import { AriaComponent, GridComponent, TooltipComponent } from 'echarts/components';
import { type EChartsType, init, use } from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { cspSvgRenderer } from './cspSvgRenderer.ts';

use([
  LineChart,
  BarChart,
  PieChart,
  CustomChart,
  GridComponent,
  TooltipComponent,
  AriaComponent,
  LabelLayout,
  cspSvgRenderer,
]);

/** A drawn chart. */
export type Chart = EChartsType;

/** The one place where a chart is made: only the parts in use, drawn as SVG. */
export const createChart = (host: HTMLElement): Chart => init(host, null, { renderer: 'svg' });

/** A chart without a page, for reports and tests. */
export const createDetachedChart = (width: number, height: number): Chart =>
  init(null, null, { renderer: 'svg', ssr: true, width, height });
