import { useT } from '../../../i18n/react.tsx';
import { BarChart } from '../../charts/BarChart.tsx';
import { LineChart } from '../../charts/LineChart.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Panel } from '../../kit/panel/Panel.tsx';
import { Rule } from '../decision/Rule.tsx';
import { frontierSeries } from './frontier.model.ts';

/** Own models against those of rivals: over time, and as they stand. */
export function FrontierSection() {
  const { t, formatNumber, formatQuarter, formatQuantity } = useT();
  const campaign = useCampaign();
  const names = useNames();
  const { quarters } = campaign.snapshot.history;
  const words = { company: names.company, position: names.position, open: t('models:frontier.open') };
  const { models } = campaign.view.scenario.parameters;
  const write = (value: number): string => formatQuantity(value, 'capability');
  return (
    <div className="pd-stack">
      {quarters.length > 1 && (
        <Panel level={3} title={t('models:frontier.title')} standfirst={t('models:frontier.standfirst')}>
          <LineChart
            title={t('models:frontier.title')}
            isTitleHidden
            data={{
              periods: quarters.map((id) => formatQuarter(id)),
              series: frontierSeries(campaign, words),
              fromZero: false,
            }}
            format={write}
            formatAxis={(value) => formatNumber(value)}
          />
        </Panel>
      )}
      <Standing />
      <Rule number="M2">
        {t('models:rules.m2', {
          points: formatNumber(models.pointsPerDecade, { digits: 1 }),
          noise: formatNumber(models.noise, { digits: 1, trim: true }),
          leak: formatQuantity(models.leak, 'percent', { digits: 0 }),
        })}
      </Rule>
    </div>
  );
}

function Standing() {
  const { t, formatQuantity } = useT();
  const { view } = useCampaign();
  const names = useNames();
  const bars = view.rivals
    .filter(({ capability }) => capability > 0)
    .sort((a, b) => b.capability - a.capability)
    .map(({ id, capability }) => ({
      id,
      name: names.company(id),
      value: capability,
      tone: id === view.seat ? ('you' as const) : names.position(id),
    }));
  return (
    <Panel level={3} title={t('models:frontier.standing')}>
      <BarChart
        title={t('models:frontier.standing')}
        isTitleHidden
        data={{ bars }}
        format={(value) => formatQuantity(value, 'capability')}
        nameOfBars={t('models:frontier.company')}
      />
    </Panel>
  );
}
