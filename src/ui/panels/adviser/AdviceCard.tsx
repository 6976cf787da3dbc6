import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useT } from '../../../i18n/react.tsx';
import type { Advice } from '../../../store/types.ts';
import { useStagedLine } from '../../app/game/useStagedLine.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { classes } from '../../kit/classes.ts';
import { judgeOf } from '../why/metricWords.ts';
import { useMetricWords } from '../why/useMetricWords.ts';
import { AdviceDialog } from './AdviceDialog.tsx';
import { costOf, isAnswerToEvent, shortOf } from './adviser.model.ts';
import { StageAdvice } from './StageAdvice.tsx';
import { useAdviceWords } from './useAdviceWords.ts';
import { useCostLine } from './useCostLine.ts';

/** Figures named on the card itself; the rest stands behind Why? */
const ON_CARD = 2;

/**
 * One move: what it is for, why now, its decisions, cost and worth; staged and taken back with one press. What an event asks
 * stands in the list of decisions with its deadline, so its answer takes two lines.
 */
export function AdviceCard({ advice }: { readonly advice: Advice }) {
  const { t } = useT();
  const [isOpen, setOpen] = useState(false);
  const { view } = useCampaign();
  const words = useAdviceWords();
  const cost = useCostLine(costOf(advice.move, view));
  const head = words.head(advice);
  const { idea } = advice.move;
  const isAnswer = isAnswerToEvent(idea);
  // What a purpose is good for in general stands behind Why?; the decisions themselves say as much.
  const isTold = !isAnswer && (idea.reason.code !== 'plain' || idea.commands.length === 1);
  return (
    <li className={classes('ad-card', isAnswer && 'is-answer')}>
      <div className="ad-words">
        {!isAnswer && <Kicker idea={idea} />}
        <h3 className="ad-move">{head}</h3>
      </div>
      <div className="ad-more-words">
        {isTold && <p className="ad-reason">{words.reason(advice)}</p>}
        <Decisions advice={advice} />
        <Worth advice={advice} cost={cost} />
      </div>
      <div className="ad-acts">
        <StageAdvice commands={idea.commands} move={head} />
        <AriaButton
          className="hs-why"
          aria-label={t('whatif:adviser.whyOf', { move: head })}
          onPress={() => setOpen(true)}
        >
          {t('whatif:adviser.why')}
        </AriaButton>
      </div>
      {isOpen && <AdviceDialog advice={advice} onClose={() => setOpen(false)} />}
    </li>
  );
}

/** What a single decision is for, and whether it presses; several are named after their purpose already. */
function Kicker({ idea: { isUrgent, purpose, commands } }: Pick<Advice['move'], 'idea'>) {
  const { t } = useT();
  if (!isUrgent && commands.length > 1) return null;
  return (
    <span className="ad-purpose">
      {isUrgent && <strong className="ad-urgent">{t('whatif:adviser.urgent')}</strong>}
      {t(`whatif:purpose.${purpose}.name`)}
    </span>
  );
}

/** The decisions of a move in a few words; a single one is the headline already. */
function Decisions({ advice }: { readonly advice: Advice }) {
  const { t } = useT();
  const line = useStagedLine();
  const { shown, more } = shortOf(advice.move.idea.commands);
  if (advice.move.idea.commands.length < 2) return null;
  return (
    <ul className="ad-decisions">
      {shown.map((command) => (
        <li key={JSON.stringify(command)}>{line(command)}</li>
      ))}
      {more > 0 && <li className="ad-more">{t('whatif:adviser.more', { count: more })}</li>}
    </ul>
  );
}

/** What it costs, what it was worth in the worlds that were tried, and the figures that it moves most. */
function Worth({ advice, cost }: { readonly advice: Advice; readonly cost: string }) {
  const { t } = useT();
  const words = useMetricWords();
  const worth = useAdviceWords().worth(advice);
  return (
    <ul className="ad-moved">
      <li className="ad-cost">{t('whatif:adviser.cost', { cost })}</li>
      {worth !== null && (
        <li>
          {t('whatif:adviser.worth')}{' '}
          <span className={`hs-figures ad-change ${moodOf('up', advice.gain)}`}>{worth.points}</span>{' '}
          <span className="ad-band">{worth.band}</span>
        </li>
      )}
      {advice.moved.slice(0, ON_CARD).map(({ metric, change }) => (
        <li key={metric}>
          {words.name(metric)}{' '}
          <span className={`hs-figures ad-change ${moodOf(judgeOf(metric), change)}`}>
            {words.formatChange(metric, change)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function moodOf(judge: ReturnType<typeof judgeOf>, change: number): string {
  if (judge === 'neither') return '';
  return change > 0 === (judge === 'up') ? 'is-good' : 'is-bad';
}
