import { useT } from '../../../i18n/react.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { pageIdOf } from '../boardroom/pagePlace.ts';
import { useQuarters } from '../decision/useQuarters.ts';
import { EventOptions } from './EventOptions.tsx';
import type { EventCardData } from './events.model.ts';
import { type EventCardWords, useEventWords } from './useEventWords.ts';
import './events.css';

/** One event: what happened, what it does in any case, and what it asks (V1). */
export function EventCard({ card }: { readonly card: EventCardData }) {
  const { t } = useT();
  const words = useEventWords()(card);
  const { event } = card;
  return (
    <article
      id={pageIdOf({ kind: 'event', id: String(card.instance.id) })}
      className="ev-card"
      data-theme={event.theme}
      data-open={card.isOpen}
      aria-label={words.name}
      tabIndex={-1}
    >
      <header className="ev-head">
        <span className="ev-theme">{t(`events:theme.${event.theme}`)}</span>
        <h3 className="ev-name">{words.name}</h3>
        {words.subject !== null && (
          <span className="ev-subject">{t('events:strikes', { subject: words.subject })}</span>
        )}
      </header>
      <p className="ev-text">{words.description}</p>
      {words.effects.length > 0 && (
        <section aria-label={t('events:inAnyCase')}>
          <h4 className="ev-label">{t('events:inAnyCase')}</h4>
          <ul className="ev-effects">
            {words.effects.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <Answer card={card} words={words} />
      <Sources card={card} />
    </article>
  );
}

/** The question, or what was answered. */
function Answer({ card, words }: { readonly card: EventCardData; readonly words: EventCardWords }) {
  const { t } = useT();
  const { writeQuarter: quarterName } = useQuarters();
  const { decision, choice, isOpen } = card;
  if (decision === null || choice === null) return null;
  if (!isOpen) {
    if (decision.chosen === null) return null;
    const key = decision.byDefault ? 'events:answeredByDefault' : 'events:answered';
    return <p className="ev-answered">{t(key, { option: words.option(decision.chosen) })}</p>;
  }
  return (
    <section aria-label={t('events:yourAnswer')}>
      <h4 className="ev-label">{t('events:yourAnswer')}</h4>
      <EventOptions card={card} words={words} />
      <p className="ev-deadline">
        {t('events:deadline', {
          quarter: quarterName(decision.deadline),
          option: words.option(choice.default),
        })}
      </p>
    </section>
  );
}

function Sources({ card }: { readonly card: EventCardData }) {
  const { t } = useT();
  const { presentation } = useCampaign();
  const names = useNames();
  const sources = presentation.events.get(card.event.id)?.sources ?? [];
  if (sources.length === 0) return null;
  return (
    <p className="ev-sources">
      {t('events:sourceLine', { sources: sources.map((id) => names.text(`sources.${id}`)).join(' · ') })}
    </p>
  );
}
