import type { NewsItem } from '../../../engine/index.ts';
import { type NewsWords, subjectName } from '../../game/newsText.ts';

/** The word about a story that stands under its headline: an event brings its own, other news one for its kind. */
export function deckText(item: NewsItem, { voice, names }: NewsWords): string {
  return eventDeck(item, names) ?? voice.dynamic(`report:deck.${item.code}`, {}, '');
}

/** What the scenario says of an event that begins; null for other news, and where nobody wrote it. */
function eventDeck({ code, params }: NewsItem, names: NewsWords['names']): string | null {
  if (code !== 'eventBegins' && code !== 'eventStrikes') return null;
  const text = names.optional(`events.${params.event}.description`);
  return text?.replaceAll('{subject}', subjectName(String(params.subject ?? ''), names)) ?? null;
}
