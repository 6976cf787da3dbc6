import { useMemo, useState } from 'react';
import type { Metric } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { useMetricWords } from '../why/useMetricWords.ts';
import { CompanyChoice } from './CompanyChoice.tsx';
import { MetricChoice } from './MetricChoice.tsx';
import { SeriesView } from './SeriesView.tsx';
import { companySeries, isKnown, rankedBy } from './series.model.ts';

/** Lines at the beginning: more would not be told apart. */
const AT_FIRST = 5;

/** A figure of the companies that the reader chooses. */
export function CompanyHistory() {
  const { t, formatList } = useT();
  const { snapshot, definition } = useCampaign();
  const { history, seat } = snapshot;
  const names = useNames();
  const words = useMetricWords();
  const [metric, setMetric] = useState<Metric>('revenue');
  const [chosen, setChosen] = useState<ReadonlySet<string> | null>(null);
  const all = useMemo(() => definition.companies.map(({ id }) => id), [definition]);
  const known = useMemo(
    () =>
      rankedBy(
        history,
        all.filter((id) => isKnown(history, id, metric)),
        metric,
      ),
    [history, all, metric],
  );
  const shown = chosen ?? new Set([seat, ...known.slice(0, AT_FIRST)]);
  const drawn = known.filter((id) => shown.has(id));
  const hidden = all.filter((id) => !known.includes(id)).map(names.company);
  return (
    <>
      <MetricChoice value={metric} onChange={setMetric} />
      <p className="pd-note">{words.text(metric)}</p>
      <CompanyChoice companies={known} shown={shown} onChange={setChosen} />
      <SeriesView
        key={metric}
        title={t('history:chart', { figure: words.name(metric) })}
        fileName={metric}
        series={companySeries({ history, seat, names }, drawn, metric)}
        format={(value) => words.format(metric, value)}
        canShare
      />
      {hidden.length > 0 && (
        <p className="pd-note">{t('history:hidden', { companies: formatList(hidden) })}</p>
      )}
    </>
  );
}
