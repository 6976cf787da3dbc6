import { useMemo } from 'react';
import { useChartTheme } from './chartTheme.ts';
import type { ChartContext, ValueFormat } from './chartTypes.ts';
import { tooltipElement } from './tooltipElement.ts';

/** What option builders need, kept the same as long as nothing in it changed. */
export function useChartContext(
  description: string,
  format: ValueFormat,
  formatAxis?: ValueFormat,
): ChartContext {
  const theme = useChartTheme();
  return useMemo(
    () => ({ theme, description, format, tooltip: tooltipElement, ...(formatAxis && { formatAxis }) }),
    [theme, description, format, formatAxis],
  );
}
