import type { Command, GameState, SeatView } from '../../engine/index.ts';
import { type Advice, adviceFrom } from '../../forecast/advice/advise.ts';
import { contest, type Round, worldsIn } from '../../forecast/advice/contest.ts';
import { ledWorldsOf, type PlayLed } from '../../forecast/advice/course.ts';
import { movesOf } from '../../forecast/advice/moves.ts';
import type { ForecastPolicy } from '../../forecast/index.ts';
import type { Proposal } from '../../opponents/index.ts';
import type { AdviceProgress } from './outlookApi.ts';

/** Whom the adviser asks. */
export interface Board {
  /** What might be done, by purpose. */
  readonly ideas: (view: SeatView) => readonly Proposal[];
  /** What a seat does later in a world in which its board is followed in everything but one matter, or in all. */
  readonly led: (
    view: SeatView,
    state: GameState,
    played: number,
    without: Proposal | null,
  ) => readonly Command[];
  readonly rivals: (view: SeatView) => ForecastPolicy['rivals'];
  /** How thoroughly it looks. */
  readonly rounds: readonly Round[];
}

/** What the adviser is asked. */
interface Question {
  readonly view: SeatView;
  readonly staged: readonly Command[];
  /** The view as if everything that is staged were done. */
  readonly projected: SeatView;
}

/** Quarters that the adviser looks ahead: what a site or a chip is worth shows late. */
const AHEAD = 16;

/** Looks for moves worth thinking about; yields how far it is after every world, so that whoever asked may pause or stop. */
export function* advising(
  { ideas, led, rivals, rounds }: Board,
  { view, staged, projected }: Question,
): Generator<AdviceProgress, readonly Advice<Proposal>[]> {
  const moves = movesOf(projected, ideas(projected));
  const policy = {
    led: (state: GameState, played: number, without: Proposal | null) => led(view, state, played, without),
    rivals: rivals(view),
  };
  const play: PlayLed<Proposal> = ledWorldsOf(
    { view, quarters: AHEAD, seed: view.quarter },
    policy,
    moves,
    staged,
  );
  const of = worldsIn(moves, rounds);
  const steps = contest({ moves, weights: view.scenario.scorecard.weights, play, rounds });
  for (let done = 0; ; done++) {
    const step = steps.next();
    if (step.done) return adviceFrom(step.value);
    yield { done: done + 1, of };
  }
}

/** What somebody decides who does whatever the adviser says, once a quarter, and nothing else. */
export function followed(board: Board, view: SeatView): readonly Command[] {
  const looking = advising(board, { view, staged: [], projected: view });
  for (;;) {
    const step = looking.next();
    if (step.done) return step.value.flatMap(({ move }) => move.idea.commands);
  }
}
