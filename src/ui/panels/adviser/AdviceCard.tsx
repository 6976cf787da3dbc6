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
import { costOf, shortOf } from './adviser.model.ts';
import { StageAdvice } from './StageAdvice.tsx';
import { useAdviceWords } from './useAdviceWords.ts';
import { useCostLine } from './useCostLine.ts';

/** Figures named on the card itself; the rest stands behind Why? */
const ON_CARD = 3;

/** One move: what it is for, why now, its decisions, cost and gain; staged and taken back with one press. */
export function AdviceCard({ advice }: { readonly advice: Advice }) {
  const { t } = useT();
  const [isOpen, setOpen] = useState(false);
  const { view } = useCampaign();
  const words = useAdviceWords();
  const cost = useCostLine(costOf(advice.move, view));
  const head = words.head(advice);
  const { isUrgent, purpose } = advice.move.idea;
  return (
    <li className={classes('ad-card', isUrgent && 'is-urgent')}>
      <div className="ad-words">
        <span className="ad-purpose">
          {isUrgent && <strong className="ad-urgent">{t('whatif:adviser.urgent')}</strong>}
          {t(`whatif:purpose.${purpose}.name`)}
        </span>
        <h3 className="ad-move">{head}</h3>
        <p className="ad-reason">{words.reason(advice)}</p>
        <Decisions advice={advice} />
        <p className="ad-quiet">
          <strong>{t('whatif:adviser.cost', { cost })}</strong> {words.gain(advice)}
        </p>
        <Moved advice={advice} />
      </div>
      <div className="ad-acts">
        <StageAdvice commands={advice.move.idea.commands} move={head} />
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

function Moved({ advice: { moved } }: { readonly advice: Advice }) {
  const words = useMetricWords();
  if (moved.length === 0) return null;
  return (
    <ul className="ad-moved">
      {moved.slice(0, ON_CARD).map(({ metric, change }) => (
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
