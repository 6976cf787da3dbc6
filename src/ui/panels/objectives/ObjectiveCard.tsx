import { Check, Hourglass, X } from 'lucide-react';
import type { GoalCheck, OwnObjective } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useNames } from '../../game/useNames.ts';
import { ProgressBar } from '../../kit/status/ProgressBar.tsx';
import { conditionText, goalText, valueText } from './goalWords.ts';
import { levelRows } from './levels.model.ts';
import { Medal } from './Medal.tsx';
import { useGoalWords } from './useGoalWords.ts';

/** One objective: its medal, the way to the next level, what is missing for it, and all its levels. */
export function ObjectiveCard({ objective }: { readonly objective: OwnObjective }) {
  const { t, formatQuantity } = useT();
  const names = useNames();
  const { definition, progress, level, next, checks } = objective;
  return (
    <li className="hs-goal">
      <div className="hs-goal-head">
        <h3 className="hs-goal-name">{names.text(`objectives.${definition.id}.name`)}</h3>
        <Medal level={level} />
      </div>
      <p className="hs-goal-text">{names.text(`objectives.${definition.id}.description`)}</p>
      {next === null ? (
        <p className="hs-goal-text">{t('objectives:settled')}</p>
      ) : (
        <>
          <ProgressBar
            label={t('objectives:next', { level: t(`objectives:level.${next}`) })}
            value={progress.progress}
            text={formatQuantity(progress.progress, 'percent', { digits: 0 })}
          />
          <ul className="hs-goal-checks">
            {checks.map((check, k) => (
              // Checks are those of one goal in its own order.
              // biome-ignore lint/suspicious/noArrayIndexKey: the order never changes within a goal.
              <CheckLine key={k} check={check} />
            ))}
          </ul>
        </>
      )}
      <Levels objective={objective} />
    </li>
  );
}

const CHECK_LOOKS = {
  met: { Icon: Check, look: 'is-met', word: 'objectives:met' },
  missing: { Icon: X, look: 'is-missing', word: 'objectives:missing' },
  unknown: { Icon: Hourglass, look: 'is-unknown', word: null },
} as const;

function CheckLine({ check }: { readonly check: GoalCheck }) {
  const { t } = useT();
  const words = useGoalWords();
  const { Icon, look, word } = CHECK_LOOKS[check.isMeasured ? (check.holds ? 'met' : 'missing') : 'unknown'];
  return (
    <li className={look}>
      <Icon aria-hidden="true" size={16} />
      <span>
        {word !== null && <span className="hs-visually-hidden">{t(word)}, </span>}
        {conditionText(check.condition, words)}
        {check.value !== null && (
          <span className="hs-goal-now">
            {' · '}
            {t('objectives:now', { value: valueText(check.condition, check.value, words) })}
          </span>
        )}
        {!check.isMeasured && (
          <span className="hs-goal-now">
            {' · '}
            {t('objectives:unmeasured')}
          </span>
        )}
        {check.quarters !== null && (
          <span className="hs-goal-now">
            {' · '}
            {t('objectives:run', { run: check.run, quarters: check.quarters })}
          </span>
        )}
      </span>
    </li>
  );
}

function Levels({ objective }: { readonly objective: OwnObjective }) {
  const { t } = useT();
  const words = useGoalWords();
  return (
    <details className="hs-goal-levels">
      <summary>{t('objectives:all')}</summary>
      <ul>
        {levelRows(objective).map(({ level, state, quarter }) => {
          const name = t(`objectives:level.${level}`);
          return (
            <li key={level} className={`is-${state}`}>
              <strong>
                {state === 'reached'
                  ? t('objectives:reached', { level: name, quarter: words.writeQuarter(quarter) })
                  : state === 'lost'
                    ? t('objectives:lost', { level: name })
                    : name}
              </strong>{' '}
              {goalText(objective.definition.levels[level], words)}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
