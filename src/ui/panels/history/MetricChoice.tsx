import type { Metric } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Select } from '../../kit/fields/Select.tsx';
import { SegmentedControl } from '../../kit/navigation/SegmentedControl.tsx';
import { useMetricWords } from '../why/useMetricWords.ts';
import { allMetrics, groupOf, METRIC_GROUPS } from './groups.model.ts';
import './history.css';

interface MetricChoiceProps {
  readonly value: Metric;
  readonly onChange: (metric: Metric) => void;
}

/** A figure, found through its kind. */
export function MetricChoice({ value, onChange }: MetricChoiceProps) {
  const { t } = useT();
  const { definition } = useCampaign();
  const words = useMetricWords();
  const all = allMetrics(definition);
  const group = groupOf(value);
  const choose = (found: Metric | undefined): void => {
    if (found !== undefined) onChange(found);
  };
  return (
    <div className="hs-history-choices">
      <SegmentedControl
        label={t('history:group')}
        value={group}
        onChange={(id) => choose(all.find((metric) => groupOf(metric) === id))}
        segments={METRIC_GROUPS.map((id) => ({ id, label: t(`history:groups.${id}`) }))}
      />
      <Select
        label={t('history:metric')}
        value={value}
        onChange={(id) => choose(all.find((metric) => metric === id))}
        options={all
          .filter((metric) => groupOf(metric) === group)
          .map((metric) => ({ id: metric, label: words.name(metric) }))}
      />
    </div>
  );
}
