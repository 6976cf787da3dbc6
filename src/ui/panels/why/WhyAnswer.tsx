import type { Explanation, Metric } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { metricInfo } from '../../../store/metrics.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { ErrorNote } from '../../kit/status/ErrorNote.tsx';
import { Skeleton } from '../../kit/status/Skeleton.tsx';
import { CauseTable } from './CauseTable.tsx';
import { useExplanation } from './useExplanation.ts';
import { useMetricWords } from './useMetricWords.ts';
import { WhyChart } from './WhyChart.tsx';
import { isSteady } from './why.model.ts';

interface WhyAnswerProps {
  readonly company: string;
  readonly metric: Metric;
  readonly quarter: number;
}

/** The answer in whatever state it is. */
export function WhyAnswer({ company, metric, quarter }: WhyAnswerProps) {
  const { t } = useT();
  const names = useNames();
  const asked = useExplanation(company, metric, quarter);
  if (asked.state === 'waiting') return <Skeleton shape="block" />;
  if (asked.state === 'lost')
    return (
      <ErrorNote title={t('why:failedTitle')} mend={t('why:failedMend')}>
        {t('why:failedText')}
      </ErrorNote>
    );
  if (asked.state === 'withheld')
    return (
      <EmptyState scene="paper" title={t('why:closedTitle')}>
        {t('why:closedText', { company: names.company(company) })}
      </EmptyState>
    );
  return <Causes explanation={asked.explanation} quarter={quarter} />;
}

function Causes({ explanation, quarter }: { readonly explanation: Explanation; readonly quarter: number }) {
  const { t, formatQuarter } = useT();
  const { quarters } = useCampaign().snapshot.history;
  const words = useMetricWords();
  const { metric } = explanation;
  if (isSteady(explanation))
    return (
      <EmptyState title={t('why:steadyTitle')}>
        {t('why:steadyText', {
          figure: words.name(metric),
          value: words.format(metric, explanation.after),
        })}
      </EmptyState>
    );
  const between = {
    from: formatQuarter(quarters[quarter] ?? ''),
    to: formatQuarter(quarters[quarter + 1] ?? ''),
  };
  return (
    <>
      <WhyChart explanation={explanation} {...between} />
      <CauseTable explanation={explanation} {...between} />
      <p className="hs-why-note">
        {t(metricInfo(metric).kind === 'flow' ? 'why:flowNote' : 'why:stockNote')}
      </p>
    </>
  );
}
