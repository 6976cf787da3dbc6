import type { ScenarioDefinition } from '../../engine/index.ts';
import { type Course, type PlayLed, worthOf } from './course.ts';
import type { Move, Proposal } from './moves.ts';

/** A move and how the same worlds went without it (plain) and with it, everything else done alike. */
export interface Trial<Idea extends Proposal = Proposal> {
  readonly move: Move<Idea>;
  readonly pairs: readonly { readonly plain: Course; readonly moved: Course }[];
  /** What it adds world by world, in points of score and objectives, and the mean of that. */
  readonly gains: readonly number[];
  readonly gain: number;
  /** Worlds in which it adds something, 0–1. */
  readonly helps: number;
}

/** A round of the contest: in how many more worlds each move is played, and how many moves stay after it. */
export interface Round {
  readonly worlds: number;
  readonly keep: number;
}

/** All moves in few worlds, then the better ones in more. */
export const USUAL_ROUNDS: readonly Round[] = [
  { worlds: 3, keep: 5 },
  { worlds: 5, keep: 5 },
];

/** The question of a contest. */
export interface Contest<Idea extends Proposal = Proposal> {
  readonly moves: readonly Move<Idea>[];
  readonly weights: ScenarioDefinition['scorecard']['weights'];
  readonly play: PlayLed<Idea>;
  readonly rounds: readonly Round[];
}

/** Worlds that a contest will play in all, with and without, where nothing is urgent. */
export function worldsIn(moves: readonly Move[], rounds: readonly Round[]): number {
  const urgent = moves.filter(({ idea }) => idea.isUrgent).length;
  let others = moves.length - urgent;
  let sum = 0;
  for (const { worlds, keep } of rounds) {
    sum += worlds * (urgent + others + 1);
    others = Math.min(others, keep);
  }
  return moves.length === 0 ? 0 : sum;
}

/**
 * Values moves by playing the same believed worlds with all of them and without each (common random numbers), and drops the
 * worse ones early; urgent ones stay to the end. Yields after every world played, so that whoever runs it may pause or stop; returns the
 * trials left, urgent ones first, then best first.
 */
export function* contest<Idea extends Proposal>(
  asked: Contest<Idea>,
): Generator<void, readonly Trial<Idea>[]> {
  let trials: readonly Trial<Idea>[] = asked.moves.map((move) => {
    return { move, pairs: [], gains: [], gain: 0, helps: 0 };
  });
  let from = 0;
  for (const { worlds, keep } of trials.length === 0 ? [] : asked.rounds) {
    for (let world = from; world < from + worlds; world++) {
      const moved = asked.play(null, world);
      yield;
      const next: Trial<Idea>[] = [];
      for (const trial of trials) {
        const plain = asked.play(trial.move, world);
        next.push(withPair(trial, { plain, moved }, asked.weights));
        yield;
      }
      trials = next;
    }
    from += worlds;
    trials = [...best(trials, true), ...best(trials, false).slice(0, keep)];
  }
  return trials;
}

function withPair<Idea extends Proposal>(
  trial: Trial<Idea>,
  pair: Trial['pairs'][number],
  weights: Contest['weights'],
): Trial<Idea> {
  const pairs = [...trial.pairs, pair];
  const gains = [...trial.gains, worthOf(pair.moved, weights) - worthOf(pair.plain, weights)];
  return {
    ...trial,
    pairs,
    gains,
    gain: gains.reduce((sum, one) => sum + one, 0) / gains.length,
    helps: gains.filter((one) => one > 0).length / gains.length,
  };
}

/** Best first; moves that are worth the same keep a fixed order. */
function best<Idea extends Proposal>(trials: readonly Trial<Idea>[], isUrgent: boolean): Trial<Idea>[] {
  return trials
    .filter(({ move }) => move.idea.isUrgent === isUrgent)
    .sort((a, b) => b.gain - a.gain || (a.move.id < b.move.id ? -1 : 1));
}
