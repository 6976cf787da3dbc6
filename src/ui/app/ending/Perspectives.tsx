import { useT } from '../../../i18n/react.tsx';
import { BarChart } from '../../charts/BarChart.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Panel } from '../../kit/panel/Panel.tsx';
import { PERSPECTIVES } from './ending.model.ts';

/** The score from its five sides, 0 to 100 each. */
export function Perspectives() {
  const { t, formatNumber, formatQuantity } = useT();
  const { snapshot, definition } = useCampaign();
  const { score } = snapshot.view.own;
  const { weights } = definition.scorecard;
  return (
    <Panel
      tone="lead"
      title={t('app:ending.score', { score: formatNumber(score.total) })}
      standfirst={t('app:ending.scoreText')}
    >
      <BarChart
        title={t('app:ending.scoreChart')}
        isTitleHidden
        nameOfBars={t('app:ending.perspective')}
        format={(value) => formatQuantity(value, 'score')}
        data={{
          bars: PERSPECTIVES.map((id) => ({
            id,
            name: t('app:ending.weighed', {
              perspective: t(`app:perspectives.${id}.name`),
              weight: formatQuantity(weights[id], 'percent', { digits: 0 }),
            }),
            value: score[id],
            tone: 'you',
          })),
        }}
      />
      <dl className="ending-perspectives">
        {PERSPECTIVES.map((id) => (
          <div key={id}>
            <dt>{t(`app:perspectives.${id}.name`)}</dt>
            <dd>{t(`app:perspectives.${id}.text`)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
