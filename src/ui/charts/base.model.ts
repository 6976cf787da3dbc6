import type { ChartContext, ChartOption, ChartTheme } from './chartTypes.ts';

const MOTION_MS = 450;

/** What all charts share: type, motion, words for the ear, tooltip without its own look (charts.css has it). */
export function baseOption({ theme, description }: ChartContext): ChartOption {
  return {
    animation: !theme.lessMotion,
    animationDuration: MOTION_MS,
    animationDurationUpdate: MOTION_MS,
    animationEasing: 'cubicOut',
    backgroundColor: 'transparent',
    textStyle: { fontFamily: theme.sans, fontSize: theme.px, color: theme.inkSoft },
    // The decals are our companies' own, set on each series; ECharts would number its own over them.
    aria: { enabled: true, label: { enabled: true, description } },
    tooltip: tooltipFrame(theme),
  };
}

const tooltipFrame = (theme: ChartTheme) => ({
  show: true,
  confine: true,
  className: 'hs-chart-tooltip',
  backgroundColor: theme.ink,
  borderWidth: 0,
  padding: 0,
  transitionDuration: theme.lessMotion ? 0 : 0.15,
});

/**
 * Size and line of small text. The line is said outright: ECharts would measure it by a Chinese character, which a
 * machine without such a font draws too small, and lines would run into each other.
 */
export const smallText = (theme: ChartTheme) => ({
  fontSize: theme.px,
  lineHeight: Math.round(theme.px * 1.3),
});

/** An axis of periods or names. */
export function categoryAxis(names: readonly string[], theme: ChartTheme) {
  return {
    type: 'category' as const,
    data: [...names],
    axisLine: { lineStyle: { color: theme.inkFaint } },
    axisTick: { show: false },
    axisLabel: { ...smallText(theme), color: theme.inkFaint, hideOverlap: true, margin: theme.px * 0.7 },
  };
}

/** An axis of values: few rules, no line of its own. */
export function valueAxis({ theme, format, formatAxis }: ChartContext) {
  return {
    type: 'value' as const,
    splitNumber: 4,
    axisLabel: {
      ...smallText(theme),
      color: theme.inkFaint,
      formatter: (value: number) => (formatAxis ?? format)(value),
    },
    splitLine: { lineStyle: { color: theme.rule, width: 1 } },
    axisLine: { show: false },
    axisTick: { show: false },
  };
}

/** Room for text of some length at the reader's size of text, in pixels. */
export function roomFor(texts: readonly string[], theme: ChartTheme, most = 14): number {
  const longest = texts.reduce((length, text) => Math.max(length, text.length), 0);
  return Math.ceil(Math.min(longest, most) * theme.px * 0.58);
}
