import { USUAL_ROUNDS } from '../../forecast/advice/contest.ts';
import { decide, reflexes, reflexOf } from '../../opponents/index.ts';
import type { DeskPrograms } from './desk.ts';

/** What the desk thinks with in the game: the seat and its rivals carry on by reflex, ideas come from the seat's own program. */
export const gamePrograms: DeskPrograms = {
  policyOf: ({ scenario, seat }) => ({
    own: (state) => reflexOf(scenario, state, seat),
    rivals: (state) => reflexes(scenario, state, seat),
  }),
  rounds: USUAL_ROUNDS,
  ideas: (view) => decide(view),
  pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
};
