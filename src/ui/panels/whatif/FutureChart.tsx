import { useCallback, useMemo } from 'react';
import type { Metric } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import type { OutlookPicture } from '../../../store/types.ts';
import { FanChart } from '../../charts/FanChart.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useMetricWords } from '../why/useMetricWords.ts';
import { fanOf } from './outlook.model.ts';

/** The fan chart of one figure: its past, then what may come. */
export function FutureChart({ picture, metric }: { picture: OutlookPicture; metric: Metric }) {
  const { t, formatQuarter } = useT();
  const { snapshot, definition } = useCampaign();
  const words = useMetricWords();
  const data = useMemo(
    () => fanOf(picture, metric, snapshot, definition.start, (id) => formatQuarter(id)),
    [picture, metric, snapshot, definition, formatQuarter],
  );
  const format = useCallback((value: number) => words.format(metric, value), [words, metric]);
  if (data === null) return null;
  return (
    <FanChart
      title={t('whatif:chart', { figure: words.name(metric) })}
      isTitleHidden
      height="m"
      data={data}
      format={format}
    />
  );
}
