import { useT } from '../../../i18n/react.tsx';
import { useNewsParam } from '../../game/useNewsText.ts';
import type { ChoiceAnswer, ChoiceRound } from './choices.model.ts';
import { Stamps } from './Stamps.tsx';

/** Who answered what to the events of the quarter: one block an event, one line an answer. */
export function Choices({ rounds }: { readonly rounds: readonly ChoiceRound[] }) {
  const { t } = useT();
  const param = useNewsParam();
  if (rounds.length === 0) return null;
  return (
    <section className="hs-paper-section" aria-label={t('report:choices')}>
      <h3 className="hs-paper-section-name">{t('report:choices')}</h3>
      {rounds.map(({ item, answers }) => (
        <div key={`${item.params.event} ${item.params.subject ?? ''}`} className="hs-paper-round">
          <p className="hs-paper-round-name">{param(item, 'event')}</p>
          <ul className="hs-paper-answers">
            {answers.map((answer) => (
              <Answer key={String(answer.item.params.option)} answer={answer} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Answer({ answer: { item, companies } }: { readonly answer: ChoiceAnswer }) {
  const param = useNewsParam();
  return (
    <li className="hs-paper-answer">
      <span className="hs-paper-answer-text">{param(item, 'option')}</span>
      <span className="hs-paper-answer-who">
        <Stamps companies={companies} />
      </span>
    </li>
  );
}
