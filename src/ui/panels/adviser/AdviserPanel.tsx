import { RefreshCw } from 'lucide-react';
import { useT } from '../../../i18n/react.tsx';
import { useActions, useGame } from '../../game/GameContext.tsx';
import { Button } from '../../kit/button/Button.tsx';
import { Panel } from '../../kit/panel/Panel.tsx';
import { ProgressBar } from '../../kit/status/ProgressBar.tsx';
import { AdviceCard } from './AdviceCard.tsx';
import { answersLast } from './adviser.model.ts';
import { type AdviceOnPage, useAdvice } from './useAdvice.ts';
import './adviser.css';

/** Moves worth thinking about, unless the reader has turned the adviser off. It stages nothing by itself. */
export function AdviserPanel() {
  const isOn = useGame((state) => state.settings.adviser);
  return isOn ? <Adviser /> : null;
}

function Adviser() {
  const { t } = useT();
  const { askAdvice } = useActions();
  const advice = useAdvice();
  const isDone = advice.progress === null && (advice.found !== null || advice.hasFailed);
  return (
    <Panel
      title={t('whatif:adviser.title')}
      standfirst={t('whatif:adviser.text')}
      {...(isDone &&
        (advice.isOld || advice.hasFailed) && {
          actions: (
            <Button
              size="s"
              variant="quiet"
              icon={<RefreshCw aria-hidden="true" />}
              onPress={() => void askAdvice()}
            >
              {t('whatif:adviser.again')}
            </Button>
          ),
        })}
    >
      <div className="ad" aria-busy={!isDone}>
        <Found advice={advice} />
      </div>
    </Panel>
  );
}

function Found({ advice }: { readonly advice: AdviceOnPage }) {
  const { t } = useT();
  const { found, progress, hasFailed, isOld } = advice;
  if (hasFailed) return <p className="ad-quiet">{t('whatif:adviser.failed')}</p>;
  return (
    <>
      {found === null || progress !== null ? <Thinking progress={progress} /> : null}
      {found !== null && found.length === 0 && progress === null && (
        <p className="ad-quiet">
          <strong>{t('whatif:adviser.noneTitle')}.</strong> {t('whatif:adviser.noneText')}
        </p>
      )}
      {found !== null && found.length > 0 && (
        <ol className="ad-list" aria-label={t('whatif:adviser.title')}>
          {answersLast(found).map((one) => (
            <AdviceCard key={one.move.id} advice={one} />
          ))}
        </ol>
      )}
      {found !== null && isOld && progress === null && (
        <p className="ad-quiet">{t('whatif:adviser.stale')}</p>
      )}
    </>
  );
}

function Thinking({ progress }: Pick<AdviceOnPage, 'progress'>) {
  const { t } = useT();
  const { done, of } = progress ?? { done: 0, of: 0 };
  return (
    <ProgressBar
      label={t('whatif:adviser.thinking')}
      {...(of > 0 && { value: done / of, text: t('whatif:progress', { done, of }) })}
    />
  );
}
