import { useCallback, useMemo } from 'react';
import { useT } from '../../i18n/react.tsx';
import { ChartFrame, type ChartFrameProps } from './ChartFrame.tsx';
import type { ValueFormat } from './chartTypes.ts';
import { EChart } from './EChart.tsx';
import { useChartContext } from './useChartContext.ts';
import { type Cause, type WaterfallData, waterfallSteps } from './waterfall.model.ts';
import { waterfallOption, waterfallTable } from './waterfallOption.model.ts';

export interface WaterfallProps extends Omit<ChartFrameProps, 'height'> {
  readonly data: WaterfallData;
  /** Writes a total with its unit. */
  readonly format: ValueFormat;
  /** Writes a change with its sign and unit. */
  readonly formatChange: ValueFormat;
  /** Called with the causes behind the bar, or the row, that was chosen. */
  readonly onPick?: (causes: readonly Cause[]) => void;
  /** Bars at most between the two totals. */
  readonly most?: number;
}

/** Why a figure changed: from last quarter to this one, cause by cause, to the last dollar (I2). */
export function Waterfall({ data, format, formatChange, onPick, most = 10, ...frame }: WaterfallProps) {
  const { t } = useT();
  const steps = useMemo(() => {
    const words = {
      others: (count: number) => t('common:charts.others', { count }),
      unexplained: t('common:charts.unexplained'),
    };
    return waterfallSteps(data, words, most);
  }, [data, t, most]);
  const totals = { from: format(data.from.value), to: format(data.to.value), count: data.causes.length };
  const context = useChartContext(
    t('common:charts.describe.waterfall', { title: frame.title, ...totals }),
    format,
  );
  const option = useMemo(() => waterfallOption(steps, formatChange, context), [steps, formatChange, context]);
  const pick = useCallback((at: number) => causesAt(steps[at]?.causes, onPick), [steps, onPick]);
  const words = { cause: t('common:charts.cause'), change: t('common:charts.change') };
  return (
    <ChartFrame
      {...frame}
      rows={steps.length}
      table={waterfallTable(steps, format, formatChange, words)}
      onRow={onPick && ((id) => causesAt(steps.find((one) => one.id === id)?.causes, onPick))}
    >
      <EChart option={option} onPick={onPick && pick} />
    </ChartFrame>
  );
}

function causesAt(causes: readonly Cause[] | undefined, onPick: WaterfallProps['onPick']): void {
  if (causes && causes.length > 0) onPick?.(causes);
}
