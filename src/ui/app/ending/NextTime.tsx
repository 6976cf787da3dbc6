import { useT } from '../../../i18n/react.tsx';
import { useGame } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { goalText } from '../../panels/objectives/goalWords.ts';
import { useGoalWords } from '../../panels/objectives/useGoalWords.ts';
import { justAhead, weakestOf } from './ending.model.ts';

/** What it would have taken: the rival just ahead, the side that cost most, an objective left undone. */
export function NextTime() {
  const { t } = useT();
  const hasFailed = useCampaign().snapshot.view.own.status === 'failed';
  return (
    <section className="ending-next" aria-label={t('app:ending.next.title')}>
      {hasFailed ? (
        <Hint title={t('app:ending.next.failed')} text={t('app:ending.next.failedText')} />
      ) : (
        <>
          <Ahead />
          <Weakest />
        </>
      )}
      <Undone />
    </section>
  );
}

function Ahead() {
  const { t, formatQuantity } = useT();
  const { snapshot } = useCampaign();
  const names = useNames();
  const debrief = useGame((state) => state.debrief);
  const ahead = justAhead(debrief?.ranking ?? [], snapshot.seat);
  if (ahead === null)
    return <Hint title={t('app:ending.next.first')} text={t('app:ending.next.firstText')} />;
  const company = names.company(ahead.company);
  return (
    <Hint
      title={t('app:ending.next.ahead', { points: formatQuantity(ahead.points, 'score', { digits: 1 }) })}
      text={t('app:ending.next.aheadText', { company, place: ahead.place })}
    />
  );
}

function Weakest() {
  const { t, formatQuantity } = useT();
  const { snapshot, definition } = useCampaign();
  const { score } = snapshot.view.own;
  const weakest = weakestOf(score, definition.scorecard.weights);
  const perspective = t(`app:perspectives.${weakest}.name`);
  return (
    <Hint
      title={t('app:ending.next.weakest', { perspective, points: formatQuantity(score[weakest], 'score') })}
      text={t(`app:ending.next.tip.${weakest}`)}
    />
  );
}

function Undone() {
  const { t } = useT();
  const names = useNames();
  const words = useGoalWords();
  const { objectives } = useCampaign().snapshot.view;
  const undone = objectives.find(({ level }) => level === null);
  if (undone === undefined) return null;
  const name = names.text(`objectives.${undone.definition.id}.name`);
  return (
    <Hint
      title={t('app:ending.next.undone', { name })}
      text={goalText(undone.definition.levels.bronze, words)}
    />
  );
}

function Hint({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <div className="ending-hint">
      <h2 className="ending-hint-title">{title}</h2>
      <p>{text}</p>
    </div>
  );
}
