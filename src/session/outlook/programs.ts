import { USUAL_ROUNDS } from '../../forecast/advice/contest.ts';
import { counsel, ledBy, reflexes, reflexOf } from '../../opponents/index.ts';
import type { DeskPrograms } from './desk.ts';

/**
 * What the desk thinks with in the game: in forecasts the seat and its rivals carry on by reflex, ideas come from the board
 * that the seat's own program has.
 */
export const gamePrograms: DeskPrograms = {
  policyOf: ({ scenario, seat }) => ({
    own: (state) => reflexOf(scenario, state, seat),
    rivals: (state) => reflexes(scenario, state, seat),
  }),
  board: {
    ideas: counsel,
    led: ledBy,
    rivals:
      ({ scenario, seat }) =>
      (state) =>
        reflexes(scenario, state, seat),
    rounds: USUAL_ROUNDS,
  },
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
};
