import { type ReactNode, useMemo } from 'react';
import { useT } from '../../i18n/react.tsx';
import { ChartFrame, type ChartFrameProps } from './ChartFrame.tsx';
import type { ValueFormat } from './chartTypes.ts';
import { type DonutData, donutOption, donutTable, partShares } from './donut.model.ts';
import { EChart } from './EChart.tsx';
import { Legend } from './Legend.tsx';
import { useChartContext } from './useChartContext.ts';

export interface DonutProps extends Omit<ChartFrameProps, 'height'> {
  readonly data: DonutData;
  readonly format: ValueFormat;
  readonly nameOfParts: string;
  /** The whole, in the middle of the ring. */
  readonly middle?: ReactNode;
}

/** Parts of a whole, with their shares beside the ring. */
export function Donut({ data, format, nameOfParts, middle, ...frame }: DonutProps) {
  const { t, formatList, formatQuantity } = useT();
  const shares = partShares(data);
  const names = formatList(shares.map(({ part }) => part.name));
  const context = useChartContext(t('common:charts.describe.donut', { title: frame.title, names }), format);
  const option = useMemo(() => donutOption(data, context), [data, context]);
  const written = (share: number): string => formatQuantity(share, 'percent');
  const words = { name: nameOfParts, value: t('common:charts.value'), share: t('common:charts.share') };
  const legend = shares.map(({ part, share }) => ({
    id: part.id,
    tone: part.tone,
    name: `${part.name} ${written(share)}`,
  }));
  return (
    <ChartFrame {...frame} height="s" table={donutTable(data, format, written, words)}>
      <div className="hs-donut">
        <div className="hs-donut-ring">
          <EChart option={option} />
          {middle && <div className="hs-donut-middle hs-figures">{middle}</div>}
        </div>
        <Legend items={legend} />
      </div>
    </ChartFrame>
  );
}
