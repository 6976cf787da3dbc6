import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Monogram } from '../../kit/company/Monogram.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { AdviserPanel } from '../adviser/AdviserPanel.tsx';
import { EventsPanel } from '../events/EventsPanel.tsx';
import { ObjectivesPanel } from '../objectives/ObjectivesPanel.tsx';
import { AuthoritiesPanel } from '../regulation/AuthoritiesPanel.tsx';
import { Briefing } from './Briefing.tsx';
import { DecisionList } from './DecisionList.tsx';
import { FirstSteps } from './FirstSteps.tsx';
import { Gone } from './Gone.tsx';
import { HeadlineFigures } from './HeadlineFigures.tsx';
import { NewsList } from './NewsList.tsx';
import { Scorecard } from './Scorecard.tsx';
import './boardroom.css';

/** The first page of every quarter: how the company stands, and what waits for a decision. */
export function BoardroomPanel() {
  const { t, formatQuarter } = useT();
  const { snapshot } = useCampaign();
  const names = useNames();
  const name = names.company(snapshot.seat);
  const isFirst = snapshot.history.quarters.length < 2;
  const isRunning = snapshot.status === 'running';
  const isGone = isRunning && snapshot.view.own.status === 'failed';
  const isAtWork = isRunning && !isGone;
  const last = formatQuarter(snapshot.history.quarters.at(-1) ?? '');
  const standfirst = !isAtWork
    ? t(isGone ? 'boardroom:goneFigures' : 'boardroom:last', { last })
    : t('boardroom:standfirst', { quarter: formatQuarter(snapshot.label), last });
  return (
    <div className="hs-board">
      <Panel
        tone="lead"
        title={t('boardroom:title', { company: name })}
        standfirst={standfirst}
        actions={
          <Monogram
            name={name}
            letters={names.monogram(snapshot.seat)}
            position={names.position(snapshot.seat)}
            size="l"
            isYou
            isDecoration
          />
        }
      >
        {isAtWork && <DecisionList />}
        {isGone && <Gone company={name} />}
      </Panel>
      {isAtWork && <AdviserPanel />}
      {isAtWork && <FirstSteps />}
      {isFirst && <Briefing />}
      <HeadlineFigures />
      <div className="hs-board-columns">
        <EventsPanel />
        <Scorecard />
      </div>
      <ObjectivesPanel />
      <AuthoritiesPanel />
      <NewsList />
      {!isFirst && <Briefing />}
    </div>
  );
}
