import { useEffect, useRef } from 'react';
import type { MarketPicture, Translate } from '../picture.ts';
import type { PhaseStep } from '../play/timeline.model.ts';

interface StepListProps {
  /** The step on show, or none where nothing happened at all. */
  readonly step: PhaseStep | undefined;
  readonly index: number;
  readonly count: number;
  readonly picture: MarketPicture;
  readonly t: Translate;
  readonly onStep: (index: number) => void;
  readonly onDone: () => void;
}

/** The quarter phase by phase at the reader's own pace: for reduced motion, for screen readers, for no WebGL. */
export function StepList({ step, index, count, picture, t, onStep, onDone }: StepListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new step moves the reading point to its heading
  useEffect(() => heading.current?.focus(), [index]);
  useEffect(() => {
    if (count === 0) onDone();
  }, [count, onDone]);
  if (!step) return null;
  const { quarter } = picture;
  const companies = new Map(picture.companies.map((one) => [one.id, one]));
  return (
    <section className="market-steps" aria-label={t('market:play.title', { quarter })}>
      <p>{t('market:play.step', { quarter, step: index + 1, steps: count })}</p>
      <h2 ref={heading} tabIndex={-1}>
        {t(`market:phase.${step.phase}`)}
      </h2>
      <p>{t(`market:phaseHint.${step.phase}`)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a list that scrolls is reached by keyboard */}
      <ul tabIndex={0} aria-label={t(`market:phase.${step.phase}`)}>
        {step.all.map((happening) => {
          const company = companies.get(happening.companies[0] ?? '');
          return (
            <li
              key={happening.id}
              data-you={company?.isYou === true}
              style={company ? { borderColor: company.colour } : {}}
            >
              {t(happening.textKey, happening.params)}
            </li>
          );
        })}
      </ul>
      <div className="market-steps-buttons">
        <button type="button" disabled={index === 0} onClick={() => onStep(index - 1)}>
          {t('market:play.back')}
        </button>
        {index < count - 1 && (
          <button type="button" onClick={() => onStep(index + 1)}>
            {t('market:play.next')}
          </button>
        )}
        <button type="button" onClick={onDone}>
          {t(index < count - 1 ? 'market:play.skip' : 'market:play.done')}
        </button>
      </div>
    </section>
  );
}
