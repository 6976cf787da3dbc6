import type { Metric } from '../../../engine/index.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { FigureRow } from '../../kit/figure/FigureRow.tsx';
import { rowOf } from '../history/series.model.ts';
import { MetricFigure } from '../why/MetricFigure.tsx';

/** What a reader asks after the headline, in this order. */
const FIGURES: readonly Metric[] = ['marketValue', 'revenue', 'capability', 'trust', 'score'];
const MOST = 3;

/** The company of the lead story in figures, as far as they are published. */
export function LeadFigures({ company }: { readonly company: string }) {
  const { history } = useCampaign().snapshot;
  const known = FIGURES.filter((metric) => (rowOf(history, company, metric).at(-1) ?? 0) > 0);
  if (known.length === 0) return null;
  return (
    <div className="hs-paper-figures">
      <FigureRow>
        {known.slice(0, MOST).map((metric) => (
          <MetricFigure key={metric} metric={metric} company={company} size="s" />
        ))}
      </FigureRow>
    </div>
  );
}
