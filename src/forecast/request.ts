import type { Command, CompanyId, GameState, Metric, QuarterCommands, SeatView } from '../engine/index.ts';

/** How a believed world is played on: who decides what in it. */
export interface ForecastPolicy {
  /** What the own seat does from the second quarter on: the first is what is staged. */
  readonly own: (state: GameState) => readonly Command[];
  /** What all others do. */
  readonly rivals: (state: GameState) => QuarterCommands;
}

/** What is asked: the future of some figures of one company, as one seat may see it (I1). */
export interface ForecastRequest {
  readonly view: SeatView;
  /** Commands of the seat for the quarter that is being decided; none for a forecast without them. */
  readonly staged: readonly Command[];
  readonly metrics: readonly Metric[];
  readonly company: CompanyId;
  /** Quarters ahead; cut at the end of the campaign. */
  readonly quarters: number;
  /** The same seed gives the same worlds: with and without staged commands differ by the commands alone. */
  readonly seed: number;
  readonly policy: ForecastPolicy;
}
