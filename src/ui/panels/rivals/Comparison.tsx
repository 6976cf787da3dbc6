import { useMemo, useState } from 'react';
import type { Metric } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { LineChart } from '../../charts/LineChart.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Select } from '../../kit/fields/Select.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { companySeries } from '../history/series.model.ts';
import { useMetricWords } from '../why/useMetricWords.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import { compareCompanies } from './compare.model.ts';

/** Two companies side by side: every figure known of both, and one of them over time. */
export function Comparison({ company }: { readonly company: string }) {
  const { t } = useT();
  const { snapshot } = useCampaign();
  const [against, setAgainst] = useState<string>(snapshot.seat);
  const rows = compareCompanies(snapshot.history, company, against);
  const [wanted, setWanted] = useState<Metric>('marketValue');
  const metric = rows.some((row) => row.metric === wanted) ? wanted : 'marketValue';
  return (
    <Panel title={t('rivals:compare.title')}>
      <div className="hs-rivals-stack">
        <div className="hs-rivals-choices">
          <CompanySelect value={against} onChange={setAgainst} />
          <MetricSelect metrics={rows.map((row) => row.metric)} value={metric} onChange={setWanted} />
        </div>
        <ComparedLines companies={[...new Set([company, against])]} metric={metric} />
        <ComparisonTable rows={rows} first={company} second={against} />
      </div>
    </Panel>
  );
}

interface CompanySelectProps {
  readonly value: string;
  readonly onChange: (company: string) => void;
}

function CompanySelect({ value, onChange }: CompanySelectProps) {
  const { t } = useT();
  const { view } = useCampaign();
  const names = useNames();
  const options = view.rivals.map(({ id }) => ({ id, label: names.company(id) }));
  return <Select label={t('rivals:compare.second')} options={options} value={value} onChange={onChange} />;
}

interface MetricSelectProps {
  readonly metrics: readonly Metric[];
  readonly value: Metric;
  readonly onChange: (metric: Metric) => void;
}

function MetricSelect({ metrics, value, onChange }: MetricSelectProps) {
  const { t } = useT();
  const words = useMetricWords();
  return (
    <Select
      label={t('rivals:compare.metric')}
      options={metrics.map((metric) => ({ id: metric, label: words.name(metric) }))}
      value={value}
      onChange={(id) => {
        const found = metrics.find((metric) => metric === id);
        if (found !== undefined) onChange(found);
      }}
    />
  );
}

interface ComparedLinesProps {
  readonly companies: readonly string[];
  readonly metric: Metric;
}

function ComparedLines({ companies, metric }: ComparedLinesProps) {
  const { formatQuarter } = useT();
  const { history, seat } = useCampaign().snapshot;
  const names = useNames();
  const words = useMetricWords();
  const key = companies.join(' ');
  const data = useMemo(
    () => ({
      periods: history.quarters.map((id) => formatQuarter(id)),
      series: companySeries({ history, seat, names }, key.split(' '), metric),
    }),
    [history, seat, names, key, metric, formatQuarter],
  );
  return <LineChart title={words.name(metric)} data={data} format={(value) => words.format(metric, value)} />;
}
