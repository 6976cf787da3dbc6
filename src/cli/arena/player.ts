import type { LeverId } from '../../engine/index.ts';

/**
 * Who sits in a seat: the program with a doctrine and a difficulty, its seat's own where none is named; somebody who does in every
 * quarter what the adviser says, and nothing else; or a bot.
 */
export type Player =
  | {
      readonly kind: 'program';
      readonly doctrine?: string;
      readonly difficulty?: string;
      /** Levers that it leaves alone here, besides those that its doctrine never uses. */
      readonly without?: readonly LeverId[];
    }
  | { readonly kind: 'adviser' }
  | {
      readonly kind: 'bot';
      readonly file: string;
      /** SHA-256 of the file, so that a game that was kept belongs to this text of the bot. */
      readonly hash: string;
      /** Longest time for a quarter, ms. */
      readonly limitMs: number;
    };

/** Who takes part in an arena. */
export interface Entrant {
  /** Name in tables: as it was written, or as a bot calls itself; a number tells namesakes apart. */
  readonly name: string;
  /** As it was written. */
  readonly entrant: string;
  readonly player: Player;
}
