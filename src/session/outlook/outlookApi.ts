import type { Command, ScenarioDefinition } from '../../engine/index.ts';
import type { Advice as AnyAdvice } from '../../forecast/advice/advise.ts';
import type { Band } from '../../forecast/index.ts';
import type { Proposal } from '../../opponents/index.ts';
import type { PageView } from '../snapshot.ts';

export type { Band } from '../../forecast/index.ts';

/** A move worth thinking about, with its purpose and reason. */
export type Advice = AnyAdvice<Proposal>;

/** One figure of the seat, quarter by quarter ahead. */
export interface MetricOutlook {
  /** With what is staged, and without it; without alone where nothing is staged. */
  readonly staged: readonly Band[] | null;
  readonly plain: readonly Band[];
  /** What the staged decisions change, world by world: the same chance, with and without. */
  readonly difference: readonly Band[] | null;
}

/** The future as far as it is simulated; it grows finer as more worlds are played. */
export interface OutlookPicture {
  readonly worlds: number;
  readonly of: number;
  /** Quarters ahead, fewer near the end of the campaign. */
  readonly quarters: number;
  readonly metrics: Readonly<Record<string, MetricOutlook>>;
}

/** What a seat knows (I1) and has staged: all that a forecast or advice is made of. */
export interface OutlookQuestion {
  readonly view: PageView;
  readonly staged: readonly Command[];
}

/** How many worlds a forecast is to be made of: few at a glance, many where it is studied. */
export interface ForecastQuestion extends OutlookQuestion {
  readonly worlds: number;
}

/** The adviser also looks at the desk as if everything staged were done. */
export interface AdviceQuestion extends OutlookQuestion {
  readonly projected: PageView;
}

/** How far the adviser is, and what it found when it is done. */
export interface AdviceProgress {
  readonly done: number;
  readonly of: number;
}

/**
 * Forecasts and advice as the page asks for them, in a thread of their own: neither the page nor the session waits.
 * They know a seat's view and nothing else. A new question of a kind ends the one before it.
 */
export interface OutlookApi {
  /** The scenario of the campaign: sent once, before any question. */
  open(definition: ScenarioDefinition): Promise<void>;
  /** Simulates what may come; `onPicture` hears each finer picture. False when a newer question came between. */
  outlook(question: ForecastQuestion, onPicture: (picture: OutlookPicture) => void): Promise<boolean>;
  /** Moves worth thinking about; null when a newer question came between. */
  advise(
    question: AdviceQuestion,
    onProgress: (progress: AdviceProgress) => void,
  ): Promise<readonly Advice[] | null>;
  /** Ends whatever is under way. */
  stop(): Promise<void>;
}
