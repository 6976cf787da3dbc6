import type { Command } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import { useActions } from '../../game/GameContext.tsx';
import { Button } from '../../kit/button/Button.tsx';
import { useQuote } from '../decision/useQuote.ts';
import { useRefusalText } from '../decision/useRefusalText.ts';
import type { EventCardData } from './events.model.ts';
import type { EventCardWords } from './useEventWords.ts';

interface EventOptionsProps {
  readonly card: EventCardData;
  readonly words: EventCardWords;
}

/** The answers that an event allows: what each costs and does, and the button that stages it. */
export function EventOptions({ card, words }: EventOptionsProps) {
  const open = card.decision?.options ?? [];
  return (
    <ul className="ev-options">
      {open.map((id) => (
        <OptionRow key={id} id={id} card={card} words={words} />
      ))}
    </ul>
  );
}

function OptionRow({ id, card, words }: EventOptionsProps & { readonly id: string }) {
  const { t } = useT();
  const isChosen = card.staged?.option === id;
  const isDefault = card.choice?.default === id;
  const doing = words.doing(id);
  return (
    <li className="ev-option" data-chosen={isChosen}>
      <div className="ev-option-words">
        <strong>{words.option(id)}</strong>
        {isDefault && <span className="ev-tag">{t('events:default')}</span>}
        <p>{words.detail(id)}</p>
        <ul className="ev-effects">
          {doing.length === 0 && <li>{t('events:nothingMore')}</li>}
          {doing.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      {isChosen ? <Chosen card={card} /> : <Choose id={id} card={card} label={words.option(id)} />}
    </li>
  );
}

function Chosen({ card }: Pick<EventOptionsProps, 'card'>) {
  const { t } = useT();
  const { unstage } = useActions();
  const place = card.staged?.place ?? -1;
  return (
    <div className="ev-option-act">
      <span className="ev-tag is-chosen">{t('events:chosen')}</span>
      <Button size="s" variant="quiet" onPress={() => void unstage(place)}>
        {t('events:change')}
      </Button>
    </div>
  );
}

interface ChooseProps {
  readonly id: string;
  readonly card: EventCardData;
  readonly label: string;
}

/** Another answer that is staged gives way: an event takes one. */
function Choose({ id, card, label }: ChooseProps) {
  const { t, formatMoney } = useT();
  const { stage, unstage } = useActions();
  const refusalText = useRefusalText();
  const command: Command = { kind: 'chooseEvent', event: card.instance.id, choice: id };
  const quote = useQuote(card.staged === null ? command : null);
  const refusal = quote?.refusal ?? null;
  const cost = quote?.cost.now ?? null;
  const press = async (): Promise<void> => {
    if (card.staged !== null) await unstage(card.staged.place);
    await stage(command);
  };
  return (
    <div className="ev-option-act">
      {cost !== null && refusal === null && (
        <span className="ev-cost hs-figures">
          {cost === 0 ? t('events:free') : t('events:costs', { amount: formatMoney(cost) })}
        </span>
      )}
      <Button
        size="s"
        aria-label={t('events:chooseOption', { option: label })}
        onPress={() => void press()}
        {...(refusal !== null && { refusal: refusalText(refusal) })}
      >
        {t('events:choose')}
      </Button>
    </div>
  );
}
