import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { Panel } from '../../kit/panel/Panel.tsx';
import { goalText } from '../../panels/objectives/goalWords.ts';
import { Medal } from '../../panels/objectives/Medal.tsx';
import { useGoalWords } from '../../panels/objectives/useGoalWords.ts';
import '../../panels/objectives/objectives.css';

/** The objectives of the seat as they were judged, with what the medal was for or what the first would have taken. */
export function Objectives() {
  const { t, formatQuarter } = useT();
  const { snapshot } = useCampaign();
  const names = useNames();
  const words = useGoalWords();
  const { objectives } = snapshot.view;
  if (objectives.length === 0) return null;
  const reached = objectives.filter(({ level }) => level !== null).length;
  const last = formatQuarter(snapshot.history.quarters.at(-1) ?? '');
  return (
    <Panel
      title={t('objectives:title')}
      standfirst={t('app:ending.objectives', { reached, all: objectives.length, quarter: last })}
    >
      <ul className="hs-goals">
        {objectives.map(({ definition, level, progress }) => (
          <li key={definition.id} className="hs-goal">
            <div className="hs-goal-head">
              <h3 className="hs-goal-name">{names.text(`objectives.${definition.id}.name`)}</h3>
              <Medal level={level} />
            </div>
            <p className="hs-goal-text">{goalText(definition.levels[level ?? 'bronze'], words)}</p>
            {level !== null && (
              <p className="hs-goal-text">
                {t('objectives:reached', {
                  level: t(`objectives:level.${level}`),
                  quarter: words.writeQuarter(progress.reached[level]),
                })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}
