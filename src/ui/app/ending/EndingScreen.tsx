import { useT } from '../../../i18n/react.tsx';
import { useGame } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { EndingActions } from './EndingActions.tsx';
import { rankOf, verdictOf } from './ending.model.ts';
import { NextTime } from './NextTime.tsx';
import { Objectives } from './Objectives.tsx';
import { Perspectives } from './Perspectives.tsx';
import { Podium } from './Podium.tsx';
import { Ranking } from './Ranking.tsx';
import { TurningPoints } from './TurningPoints.tsx';
import { WayHere } from './WayHere.tsx';
import './ending.css';

/** The last edition: how it went, why, and against whom. */
export default function EndingScreen() {
  const hasCampaign = useGame((state) => state.snapshot !== null && state.scenario !== null);
  return hasCampaign ? <LastEdition /> : null;
}

function LastEdition() {
  const debrief = useGame((state) => state.debrief);
  if (debrief === null) return null;
  return (
    <main className="ending">
      <Masthead />
      <NextTime />
      <div className="ending-page">
        <Perspectives />
        <Objectives />
        <Ranking ranking={debrief.ranking} />
        <WayHere />
        <TurningPoints points={debrief.turningPoints} />
      </div>
    </main>
  );
}

function Masthead() {
  const { t, formatQuarter, formatQuantity } = useT();
  const { snapshot } = useCampaign();
  const names = useNames();
  const debrief = useGame((state) => state.debrief);
  const rank = rankOf(debrief?.ranking ?? [], snapshot.seat);
  const company = names.company(snapshot.seat);
  const { total } = snapshot.view.own.score;
  const last = snapshot.history.quarters.at(-1) ?? snapshot.label;
  return (
    <header className="ending-head">
      <p className="ending-edition">
        {t('app:ending.edition', { quarter: formatQuarter(last, { style: 'words' }) })}
      </p>
      <div className="ending-lead">
        <div className="ending-words">
          <h1 className="ending-title">
            {t(`app:ending.verdicts.${verdictOf(rank, snapshot.view.own.status)}`, { company })}
          </h1>
          <p className="ending-standfirst">
            {t('app:ending.standfirst', {
              company,
              score: formatQuantity(total, 'score'),
              rank,
              companies: debrief?.ranking.length ?? 0,
            })}
          </p>
          <EndingActions />
        </div>
        {(debrief?.ranking.length ?? 0) > 2 && <Podium ranking={debrief?.ranking ?? []} />}
      </div>
    </header>
  );
}
