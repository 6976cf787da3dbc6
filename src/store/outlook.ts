import type { Advice, AdviceProgress, OutlookPicture } from '../session/outlook/outlookApi.ts';
import type { Snapshot } from '../session/snapshot.ts';

/** What the page knows of the future. */
export interface OutlookState {
  /** The decisions that are being simulated, or were last. */
  readonly of: Snapshot | null;
  /** In how many worlds. */
  readonly worlds: number;
  /** The last picture, and the decisions that it shows: while new ones are simulated it stays to be compared. */
  readonly picture: OutlookPicture | null;
  readonly pictureOf: Snapshot | null;
  readonly isBusy: boolean;
  readonly hasFailed: boolean;
}

/** What the adviser found. */
export interface AdviceState {
  /** The desk at which it looked. */
  readonly of: Snapshot | null;
  /** Null while it has not found anything out yet; empty where nothing clearly helps. */
  readonly found: readonly Advice[] | null;
  /** How far it is; null while it rests. */
  readonly progress: AdviceProgress | null;
  readonly hasFailed: boolean;
}

export const NO_OUTLOOK: OutlookState = {
  of: null,
  worlds: 0,
  picture: null,
  pictureOf: null,
  isBusy: false,
  hasFailed: false,
};

export const NO_ADVICE: AdviceState = { of: null, found: null, progress: null, hasFailed: false };
