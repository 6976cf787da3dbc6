import { useMemo } from 'react';
import type { Explanation } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { Waterfall } from '../../charts/Waterfall.tsx';
import { useCauseName } from './useCauseName.ts';
import { useMetricWords } from './useMetricWords.ts';
import { waterfallOf } from './why.model.ts';

export interface WhyChartProps {
  readonly explanation: Explanation;
  /** Labels of the two quarters. */
  readonly from: string;
  readonly to: string;
}

/** The causes as steps from one total to the other. */
export function WhyChart({ explanation, from, to }: WhyChartProps) {
  const { t } = useT();
  const words = useMetricWords();
  const causeName = useCauseName();
  const { metric } = explanation;
  const data = useMemo(
    () => waterfallOf(explanation, { from, to, cause: causeName }),
    [explanation, from, to, causeName],
  );
  const [format, formatChange] = useMemo(
    () => [
      (value: number) => words.format(metric, value),
      (change: number) => words.formatChange(metric, change),
    ],
    [words, metric],
  );
  return (
    <Waterfall
      title={t('why:chart', { figure: words.name(metric), from, to })}
      data={data}
      format={format}
      formatChange={formatChange}
    />
  );
}
