import { type ReactNode, useState } from 'react';
import type { Metric } from '../../../engine/index.ts';
import type { GlossaryTermId } from '../../../i18n/namespaces.ts';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Figure } from '../../kit/figure/Figure.tsx';
import { judgeOf, shownChange, unitOf } from './metricWords.ts';
import { useMetricWords } from './useMetricWords.ts';
import { WhyDialog } from './WhyDialog.tsx';
import './why.css';

export interface MetricFigureProps {
  readonly metric: Metric;
  /** Id of the company; the reader's own when left out. */
  readonly company?: string;
  /** Instead of the metric's own name. */
  readonly label?: string;
  readonly term?: GlossaryTermId;
  readonly size?: 's' | 'm' | 'l';
  readonly note?: ReactNode;
  /** Leads to its forecast as well. */
  readonly hasForecast?: boolean;
}

/** A headline figure of the last quarter, with its change, its path and its Why? (I2). */
export function MetricFigure({ metric, company, label, term, size, note, hasForecast }: MetricFigureProps) {
  const { t } = useT();
  const { openPanel } = useActions();
  const { snapshot } = useCampaign();
  const words = useMetricWords();
  const [isOpen, setOpen] = useState(false);
  const of = company ?? snapshot.seat;
  const row = snapshot.history.series[of]?.[metric] ?? [];
  const path = row.filter((value) => value !== null);
  const now = row.at(-1) ?? null;
  const before = row.at(-2) ?? null;
  return (
    <>
      <Figure
        label={label ?? words.name(metric)}
        value={now === null ? t('common:charts.unknown') : words.format(metric, now)}
        history={path}
        onWhy={() => setOpen(true)}
        {...(hasForecast && { onWhatIf: () => openPanel('whatif', { kind: 'metric', id: metric }) })}
        {...(term && { term })}
        {...(size && { size })}
        {...(note !== undefined && { note })}
        {...(now !== null &&
          before !== null && {
            delta: {
              change: shownChange(metric, now - before),
              unit: unitOf(metric),
              goodWhen: judgeOf(metric),
            },
          })}
      />
      {isOpen && <WhyDialog company={of} metric={metric} onClose={() => setOpen(false)} />}
    </>
  );
}
