import { X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { useActions, useGame } from '../../game/GameContext.tsx';
import { useCampaign } from '../../game/useCampaign.ts';
import { Button } from '../../kit/button/Button.tsx';
import { IconButton } from '../../kit/button/IconButton.tsx';
import { cardsOf, type EventCardData, waiting } from './events.model.ts';
import { useEventWords } from './useEventWords.ts';
import './events.css';

/** Headlines that the corner has room for; the boardroom has them all. */
const MOST_LINES = 3;

/**
 * At the beginning of a quarter: what has happened, as headlines in the corner of the market, until the reader has seen
 * them. They take no focus, hide nobody's place and block nothing; what they ask is answered in the boardroom.
 */
export function EventNotice() {
  const { t } = useT();
  const { view, snapshot } = useCampaign();
  const { openPanel } = useActions();
  const replaying = useGame((state) => state.replaying);
  const panel = useGame((state) => state.panel);
  const [seen, setSeen] = useState('');
  const cards = useMemo(() => cardsOf(view, snapshot.staged), [view, snapshot.staged]);
  const isHidden =
    replaying || panel === 'boardroom' || snapshot.status === 'finished' || seen === snapshot.label;
  if (isHidden || cards.length === 0) return null;
  const title = t('events:notice.title', { count: cards.length });
  const rest = cards.length - MOST_LINES;
  const read = (): void => {
    setSeen(snapshot.label);
    openPanel('boardroom');
  };
  return (
    <section className="ev-notice" aria-live="polite" aria-label={title}>
      <header className="ev-notice-head">
        <h2 className="ev-notice-title">{title}</h2>
        <IconButton
          size="s"
          label={t('events:notice.close')}
          icon={<X aria-hidden="true" />}
          onPress={() => setSeen(snapshot.label)}
        />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard (WCAG 2.1.1). */}
      <ul className="ev-notice-list" tabIndex={0} aria-label={title}>
        {cards.slice(0, MOST_LINES).map((card) => (
          <NoticeLine key={card.instance.id} card={card} />
        ))}
        {rest > 0 && <li className="ev-notice-kind">{t('events:notice.more', { count: rest })}</li>}
      </ul>
      <Button size="s" variant={waiting(cards) > 0 ? 'primary' : 'secondary'} onPress={read}>
        {t(waiting(cards) > 0 ? 'events:notice.toBoardroom' : 'events:notice.read')}
      </Button>
    </section>
  );
}

function NoticeLine({ card }: { readonly card: EventCardData }) {
  const { t } = useT();
  const words = useEventWords()(card);
  return (
    <li className="ev-notice-line" data-theme={card.event.theme}>
      <strong className="ev-notice-name">{words.name}</strong>
      <span className="ev-notice-kind">
        {t(`events:theme.${card.event.theme}`)}
        {words.subject !== null && !words.name.includes(words.subject) && <> · {words.subject}</>}
        {card.isOpen && <> · {t('events:notice.asked')}</>}
      </span>
    </li>
  );
}
