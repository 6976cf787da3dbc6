import { useMemo } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { LineChart } from '../../charts/LineChart.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Button } from '../../kit/button/Button.tsx';
import { companySeries, rankedBy, withSome } from '../history/series.model.ts';

/** Lines on the chart: the race is among the first. */
const LABS = 5;

/** The race of the models, as the paper draws it every quarter from the second on. */
export function FrontierStory() {
  const { t, formatQuarter, formatQuantity } = useT();
  const { openPanel } = useActions();
  const { snapshot, definition } = useCampaign();
  const { history, seat } = snapshot;
  const names = useNames();
  const data = useMemo(() => {
    const companies = definition.companies.map(({ id }) => id);
    const ranked = rankedBy(history, companies, 'capability').slice(0, LABS);
    return {
      periods: history.quarters.map((id) => formatQuarter(id)),
      fromZero: false,
      series: withSome(companySeries({ history, seat, names }, ranked, 'capability')),
    };
  }, [history, seat, names, definition, formatQuarter]);
  if (history.quarters.length < 2) return null;
  return (
    <section className="hs-paper-section is-chart" aria-label={t('report:frontierChart')}>
      <LineChart
        title={t('report:frontierChart')}
        data={data}
        format={(value) => formatQuantity(value, 'capability')}
        formatAxis={(value) => formatQuantity(value, 'plain')}
      />
      <Button variant="quiet" onPress={() => openPanel('history')}>
        {t('report:readOn')}
      </Button>
    </section>
  );
}
