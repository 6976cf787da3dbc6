import { useEffect, useRef, useState } from 'react';
import type { Translate } from '../picture.ts';
import type { Timeline } from '../play/timeline.model.ts';

interface StepListProps {
  readonly timeline: Timeline;
  readonly quarter: string;
  readonly t: Translate;
  readonly onDone: () => void;
}

/** The quarter phase by phase at the reader's own pace: for reduced motion, for screen readers, for no WebGL. */
export function StepList({ timeline, quarter, t, onDone }: StepListProps) {
  const [index, setIndex] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const count = timeline.steps.length;
  const step = timeline.steps[Math.min(index, count - 1)];
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new step moves the reading point to its heading
  useEffect(() => heading.current?.focus(), [index]);
  useEffect(() => {
    if (count === 0) onDone();
  }, [count, onDone]);
  if (!step) return null;
  return (
    <section className="market-steps" aria-label={t('market:play.title', { quarter })}>
      <p>{t('market:play.step', { quarter, step: index + 1, steps: count })}</p>
      <h2 ref={heading} tabIndex={-1}>
        {t(`market:phase.${step.phase}`)}
      </h2>
      <p>{t(`market:phaseHint.${step.phase}`)}</p>
      <ul>
        {step.all.map((happening) => (
          <li key={happening.id}>{t(happening.textKey, happening.params)}</li>
        ))}
      </ul>
      <div className="market-steps-buttons">
        <button type="button" disabled={index === 0} onClick={() => setIndex(index - 1)}>
          {t('market:play.back')}
        </button>
        {index < count - 1 && (
          <button type="button" onClick={() => setIndex(index + 1)}>
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
