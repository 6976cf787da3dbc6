import { type RandomState, uniform } from '../random/streams.ts';

/** Whatever holds the key of the quarter. */
interface Keyed {
  readonly quarter: number;
  readonly events: { readonly key: number };
}

/** A new key for the events of the next quarter: the only draw from the state's stream, however many events there are (T5). */
export function drawKey(random: RandomState): number {
  return Math.floor(uniform(random, 'eventDeck') * 4_294_967_296);
}

/**
 * A number in [0, 1) of its own for each name and subject in a quarter: adding an event to the deck moves no other (T5).
 */
export function keyedChance({ events, quarter }: Keyed, name: string, subject: string): number {
  let hash = Math.imul(events.key ^ 0x811c9dc5, 0x01000193) ^ quarter;
  hash = stirred(stirred(stirred(hash, name), '|'), subject);
  // Names that differ in their last letter only must not lie side by side.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 4_294_967_296;
}

/** A hash with the letters of a text in it (FNV-1a). */
function stirred(hash: number, text: string): number {
  let mixed = hash;
  for (let i = 0; i < text.length; i++) mixed = Math.imul(mixed ^ text.charCodeAt(i), 0x01000193);
  return mixed;
}
