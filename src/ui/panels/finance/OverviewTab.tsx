import { useMemo } from 'react';
import type { Metric } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { LineChart } from '../../charts/LineChart.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { FigureRow } from '../../kit/figure/FigureRow.tsx';
import { Rule } from '../decision/Rule.tsx';
import { PromisedFigure } from '../obligations/PromisedFigure.tsx';
import { PromisedList } from '../obligations/PromisedList.tsx';
import { MetricFigure } from '../why/MetricFigure.tsx';
import { useMetricWords } from '../why/useMetricWords.ts';
import { CreditFacts } from './CreditFacts.tsx';

const FIGURES: readonly Metric[] = [
  'cash',
  'freeCashFlow',
  'capex',
  'operatingCashFlow',
  'netIncome',
  'debt',
  'equity',
  'backlog',
];

/** Where the money stands. */
export function OverviewTab() {
  const { t } = useT();
  return (
    <div className="hs-finance-tab">
      <FigureRow>
        {FIGURES.map((metric) => (
          <MetricFigure key={metric} metric={metric} size="s" />
        ))}
        <PromisedFigure size="s" />
      </FigureRow>
      <MoneyChart />
      <section className="hs-finance-part" aria-label={t('finance:promised.name')}>
        <h3 className="hs-finance-heading">{t('finance:promised.name')}</h3>
        <PromisedList />
      </section>
      <section className="hs-finance-part" aria-label={t('finance:overview.credit')}>
        <h3 className="hs-finance-heading">{t('finance:overview.credit')}</h3>
        <CreditFacts />
        <Rule number="F3">{t('finance:overview.creditText')}</Rule>
      </section>
    </div>
  );
}

const LINES = [
  { metric: 'cash', tone: 'you' },
  { metric: 'freeCashFlow', tone: 'good' },
  { metric: 'debt', tone: 'bad' },
] as const;

function MoneyChart() {
  const { t, formatMoney, formatQuarter } = useT();
  const { history, seat } = useCampaign().snapshot;
  const words = useMetricWords();
  const data = useMemo(
    () => ({
      periods: history.quarters.map((id) => formatQuarter(id)),
      series: LINES.map(({ metric, tone }) => ({
        id: metric,
        name: words.name(metric),
        tone,
        values: history.series[seat]?.[metric] ?? [],
      })),
    }),
    [history, seat, words, formatQuarter],
  );
  return (
    <LineChart
      title={t('finance:overview.chart')}
      data={data}
      format={formatMoney}
      formatAxis={(kUSD) => formatMoney(kUSD, { trim: true })}
    />
  );
}
