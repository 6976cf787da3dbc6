import type { BarSeriesOption, CustomSeriesOption, LineSeriesOption, PieSeriesOption } from 'echarts/charts';
import type { AriaComponentOption, GridComponentOption, TooltipComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';

/** The options that the configured parts of ECharts understand. */
export type ChartOption = ComposeOption<
  | LineSeriesOption
  | BarSeriesOption
  | PieSeriesOption
  | CustomSeriesOption
  | GridComponentOption
  | TooltipComponentOption
  | AriaComponentOption
>;

/** Whose a series is: a company by its place in the scenario's list, the reader's own, or a mood. */
export type Tone = number | 'you' | 'neutral' | 'good' | 'bad';

/** One named row of values, a value for each period; `null` where there is none. */
export interface ChartSeries {
  readonly id: string;
  readonly name: string;
  readonly tone: Tone;
  readonly values: readonly (number | null)[];
}

/** Writes a value with its unit. */
export type ValueFormat = (value: number) => string;

/** The chart in words: what a table shows instead. */
export interface ChartTable {
  readonly head: readonly string[];
  readonly rows: readonly ChartTableRow[];
}

/** One row of the table; the first cell names it. */
export interface ChartTableRow {
  readonly id: string;
  readonly cells: readonly string[];
}

/** What every option builder needs besides its data. */
export interface ChartContext {
  readonly theme: ChartTheme;
  readonly format: ValueFormat;
  /** Writes values along an axis, where room is short; `format` when left out. */
  readonly formatAxis?: ValueFormat;
  /** Read aloud instead of the picture. */
  readonly description: string;
  /** Makes the tooltip's content; charts drawn without a page have none. */
  readonly tooltip?: TooltipMaker;
}

/** A row of a tooltip. */
export interface TooltipRow {
  readonly name: string;
  readonly value: string;
  readonly colour: string;
}

/** Makes the element that ECharts shows as a tooltip. */
export type TooltipMaker = (title: string, rows: readonly TooltipRow[]) => HTMLElement;

/** Colours and sizes as the style sheets set them now. */
export interface ChartTheme {
  readonly ink: string;
  readonly inkSoft: string;
  readonly inkFaint: string;
  readonly rule: string;
  readonly ground: string;
  readonly you: string;
  readonly good: string;
  readonly bad: string;
  readonly sans: string;
  /** Pixels of small text at the reader's present size. */
  readonly px: number;
  readonly lessMotion: boolean;
}
