import { useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { AreaShareChart } from '../../charts/AreaShareChart.tsx';
import { LineChart } from '../../charts/LineChart.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { SegmentedControl } from '../../kit/navigation/SegmentedControl.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { bestSegment, RACES, type Race, scoresFrom, seriesOf } from './wayHere.model.ts';

/** The race from the first quarter to the last, and who held how much of a market. */
export function WayHere() {
  const { t } = useT();
  return (
    <Panel title={t('app:ending.wayHere')}>
      <div className="ending-charts">
        <RaceChart />
        <ShareChart />
      </div>
    </Panel>
  );
}

/** Who was ahead in which quarter: by the score that decides, or by what the market paid. */
function RaceChart() {
  const { t, formatMoney, formatQuantity } = useT();
  const { snapshot } = useCampaign();
  const names = useNames();
  const [race, setRace] = useState<Race>('score');
  const format = (value: number): string =>
    race === 'score' ? formatQuantity(value, 'score') : formatMoney(value);
  const series = seriesOf(snapshot, race, names);
  const from = race === 'score' ? scoresFrom(series) : 0;
  const title = t(`app:ending.races.${race}.title`);
  return (
    <div>
      <SegmentedControl
        label={t('app:ending.race')}
        value={race}
        onChange={(id) => setRace(RACES.find((one) => one === id) ?? 'score')}
        isQuiet
        segments={RACES.map((id) => ({ id, label: t(`app:ending.races.${id}.name`) }))}
      />
      <LineChart
        title={from > 0 ? t('app:ending.cutAxis', { title, from: format(from) }) : title}
        data={{ periods: usePeriods(), series, from }}
        format={format}
        height="l"
      />
    </div>
  );
}

/** Who held how much of a market; the one first in which the company sold most. */
function ShareChart() {
  const { t } = useT();
  const { snapshot, definition } = useCampaign();
  const names = useNames();
  const [segment, setSegment] = useState(() =>
    bestSegment(
      definition.segments.map(({ id }) => id),
      snapshot.history.series[snapshot.seat] ?? {},
    ),
  );
  return (
    <div>
      <SegmentedControl
        label={t('app:game.segment')}
        value={segment}
        onChange={setSegment}
        isQuiet
        segments={definition.segments.map(({ id }) => ({ id, label: names.segment(id) }))}
      />
      <AreaShareChart
        title={t('app:ending.shares', { segment: names.segment(segment) })}
        data={{ periods: usePeriods(), series: seriesOf(snapshot, `share.${segment}`, names) }}
        height="l"
      />
    </div>
  );
}

function usePeriods(): readonly string[] {
  const { formatQuarter } = useT();
  const { snapshot } = useCampaign();
  return snapshot.history.quarters.map((quarter) => formatQuarter(quarter));
}
