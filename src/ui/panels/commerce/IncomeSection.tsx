import { useT } from '../../../i18n/react.tsx';
import { BarChart } from '../../charts/BarChart.tsx';
import { useNames } from '../../game/useNames.ts';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { Skeleton } from '../../kit/status/Skeleton.tsx';
import { Rule } from '../decision/Rule.tsx';
import { useIncome } from './useIncome.ts';

/** What each shop brought last quarter. */
export function IncomeSection() {
  const { t, formatMoney } = useT();
  const names = useNames();
  const income = useIncome();
  if (income === null) return <Skeleton lines={5} />;
  if (income.length === 0)
    return (
      <EmptyState scene="desk" title={t('commerce:income.emptyTitle')}>
        {t('commerce:income.emptyText')}
      </EmptyState>
    );
  const bars = income.map(({ merchant, amount }) => ({
    id: merchant,
    name: names.merchant(merchant),
    value: amount,
    tone: 'you' as const,
  }));
  return (
    <div className="pd-stack">
      <Panel level={3} title={t('commerce:income.title')} standfirst={t('commerce:income.standfirst')}>
        <BarChart
          title={t('commerce:income.title')}
          isTitleHidden
          data={{ bars }}
          format={formatMoney}
          nameOfBars={t('commerce:income.merchant')}
        />
      </Panel>
      <Rule number="K3">{t('commerce:rules.k3Crowd')}</Rule>
    </div>
  );
}
