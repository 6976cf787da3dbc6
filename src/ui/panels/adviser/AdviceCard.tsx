import { Check, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useT } from '../../../i18n/react.tsx';
import type { Advice } from '../../../store/types.ts';
import { useStagedLine } from '../../app/game/useStagedLine.ts';
import { useActions } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Button } from '../../kit/button/Button.tsx';
import { judgeOf } from '../why/metricWords.ts';
import { useMetricWords } from '../why/useMetricWords.ts';
import { AdviceDialog } from './AdviceDialog.tsx';
import { placeOf } from './adviser.model.ts';
import { useCostLine } from './useCostLine.ts';

/** Figures named on the card itself; the rest stands behind Why? */
const ON_CARD = 3;

/** One move: what it is, what it costs and moves, how often it helped; staged and taken back with one press. */
export function AdviceCard({ advice }: { readonly advice: Advice }) {
  const { t, formatQuantity } = useT();
  const [isOpen, setOpen] = useState(false);
  const move = useStagedLine()(advice.move.command);
  const cost = useCostLine(advice.move.cost);
  return (
    <li className="ad-card">
      <div className="ad-words">
        <span className="ad-lever">{t(`whatif:lever.${advice.move.lever}`)}</span>
        <h3 className="ad-move">{move}</h3>
        <Moved advice={advice} />
        <p className="ad-quiet">
          {t('whatif:adviser.cost', { cost })}{' '}
          {t('whatif:adviser.gain', {
            points: formatQuantity(advice.gain, 'score', { sign: 'always', digits: 2 }),
            quarters: formatQuantity(advice.quarters, 'quarters'),
            helps: Math.round(advice.helps * advice.worlds),
            worlds: advice.worlds,
          })}
        </p>
      </div>
      <div className="ad-acts">
        <StageButton advice={advice} move={move} />
        <AriaButton
          className="hs-why"
          aria-label={t('whatif:adviser.whyOf', { move })}
          onPress={() => setOpen(true)}
        >
          {t('whatif:adviser.why')}
        </AriaButton>
      </div>
      {isOpen && <AdviceDialog advice={advice} move={move} onClose={() => setOpen(false)} />}
    </li>
  );
}

function StageButton({ advice, move }: { readonly advice: Advice; readonly move: string }) {
  const { t } = useT();
  const { stage, unstage } = useActions();
  const { snapshot } = useCampaign();
  const place = placeOf(advice.move.command, snapshot.staged);
  if (place < 0)
    return (
      <Button
        size="s"
        aria-label={t('whatif:adviser.stageOf', { move })}
        onPress={() => void stage(advice.move.command)}
      >
        {t('whatif:adviser.stage')}
      </Button>
    );
  return (
    <>
      <span className="ad-staged">
        <Check aria-hidden="true" /> {t('whatif:adviser.staged')}
      </span>
      <Button
        size="s"
        variant="quiet"
        icon={<Undo2 aria-hidden="true" />}
        aria-label={t('whatif:adviser.undoOf', { move })}
        onPress={() => void unstage(place)}
      >
        {t('whatif:adviser.undo')}
      </Button>
    </>
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
