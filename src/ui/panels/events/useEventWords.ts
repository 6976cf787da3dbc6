import { useMemo } from 'react';
import { useT } from '../../../i18n/react.tsx';
import { quantityInfo } from '../../../store/events.ts';
import { subjectName } from '../../game/newsText.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { type EffectWords, effectLine } from './effectWords.ts';
import type { EventCardData } from './events.model.ts';

/** The words of one card, in the reader's language. */
export interface EventCardWords {
  readonly name: string;
  readonly description: string;
  readonly subject: string | null;
  readonly effects: readonly string[];
  readonly option: (id: string) => string;
  readonly detail: (id: string) => string;
  /** What an option does, one line an effect. */
  readonly doing: (id: string) => readonly string[];
}

/** Writes cards of events: texts of the scenario, effects from its data. */
export function useEventWords(): (card: EventCardData) => EventCardWords {
  const voice = useT();
  const names = useNames();
  const { definition } = useCampaign();
  return useMemo(
    () =>
      ({ event, instance }) => {
        const words: EffectWords = {
          voice,
          names,
          scenario: definition,
          subject: instance.subject,
          quantity: quantityInfo,
        };
        const subject = instance.subject === null ? null : subjectName(instance.subject, names);
        const filled = (key: string): string =>
          names.text(`events.${event.id}.${key}`).replaceAll('{subject}', subject ?? '');
        const lines = (effects: typeof event.effects): string[] =>
          effects.map((one) => effectLine(one, words)).filter((line) => line !== null);
        return {
          name: filled('name'),
          description: filled('description'),
          subject,
          effects: lines(event.effects),
          option: (id) => filled(`options.${id}`),
          detail: (id) => filled(`details.${id}`),
          doing: (id) => lines(event.choice?.options.find((one) => one.id === id)?.effects ?? []),
        };
      },
    [voice, names, definition],
  );
}
