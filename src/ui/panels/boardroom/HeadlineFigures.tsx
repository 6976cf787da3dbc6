import type { Metric } from '../../../engine/index.ts';
import type { GlossaryTermId } from '../../../i18n/namespaces.ts';
import { useT } from '../../../i18n/react.tsx';
import { creditOutlook } from '../../../store/finance.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { FigureRow } from '../../kit/figure/FigureRow.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { MetricFigure } from '../why/MetricFigure.tsx';
import { headlineMetrics, shareMetrics } from './headlines.model.ts';
import { runwayOf } from './runway.model.ts';
import { rankOf } from './score.model.ts';

const TERMS: Readonly<Partial<Record<Metric, GlossaryTermId>>> = {
  revenue: 'revenue',
  operatingIncome: 'operatingIncome',
  marketValue: 'marketValue',
  capacityH100e: 'h100e',
  computeH100e: 'capacity',
  capability: 'capability',
  trust: 'trust',
  backlog: 'backlog',
};

/** The figures that the board asks for first, and the shares of the markets in which the company is. */
export function HeadlineFigures() {
  const { t } = useT();
  const { snapshot, view, projected } = useCampaign();
  const isRunning = snapshot.status === 'running' && view.own.status !== 'failed';
  const cash = useCashNote();
  const notes: Readonly<Partial<Record<Metric, string>>> = {
    // Who was wound up has no cash to last.
    ...(isRunning && { cash }),
    score: t('boardroom:rank', { rank: rankOf(projected), of: view.rivals.length }),
  };
  const shares = shareMetrics(view);
  return (
    <Panel title={t('boardroom:figures')}>
      <div className="hs-board-figures">
        <FigureRow>
          {headlineMetrics(view).map((metric) => {
            const term = TERMS[metric];
            const note = notes[metric];
            return (
              <MetricFigure
                key={metric}
                metric={metric}
                size="s"
                hasForecast={isRunning}
                {...(term && { term })}
                {...(note !== undefined && { note })}
              />
            );
          })}
        </FigureRow>
        {shares.length > 0 && (
          <section className="hs-board-shares" aria-label={t('boardroom:shares')}>
            <h3 className="hs-board-heading">{t('boardroom:shares')}</h3>
            <FigureRow>
              {shares.map((metric) => (
                <MetricFigure key={metric} metric={metric} size="s" hasForecast={isRunning} />
              ))}
            </FigureRow>
          </section>
        )}
      </div>
    </Panel>
  );
}

/** Under cash: how long it lasts, and what it would be with what is staged. */
function useCashNote(): string {
  const { t, formatMoney, formatQuantity } = useT();
  const { snapshot, view, projected } = useCampaign();
  const now = creditOutlook(view).cash;
  const after = creditOutlook(projected).cash;
  const quarters = runwayOf(snapshot.history.series[snapshot.seat], projected);
  const lasts =
    quarters === null
      ? t('boardroom:noBurn')
      : t('boardroom:runway', {
          count: quarters,
          quarters: formatQuantity(quarters, 'quarters'),
        });
  return now === after ? lasts : `${t('boardroom:staged', { amount: formatMoney(after) })} · ${lasts}`;
}
