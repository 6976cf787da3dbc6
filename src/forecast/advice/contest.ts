import type { Command, ScenarioDefinition } from '../../engine/index.ts';
import { type Course, type PlayWorld, worthOf } from './course.ts';
import type { Move } from './moves.ts';

/** A move and how the same worlds went with it and without it. */
export interface Trial {
  readonly move: Move;
  readonly pairs: readonly { readonly plain: Course; readonly moved: Course }[];
  /** Mean of what it adds, in points of score and objectives. */
  readonly gain: number;
  /** Worlds in which it adds something, 0–1. */
  readonly helps: number;
}

/** A round of the contest: in how many more worlds each move is played, and how many moves stay after it. */
export interface Round {
  readonly worlds: number;
  readonly keep: number;
}

/** Many moves in few worlds, then the better ones in more. */
export const USUAL_ROUNDS: readonly Round[] = [
  { worlds: 2, keep: 8 },
  { worlds: 6, keep: 5 },
  { worlds: 12, keep: 5 },
];

/** Moves of one lever that stay after a round: advice names each lever once, but a second may turn out better. */
const MOST_OF_A_LEVER = 2;

/** The question of a contest. */
export interface Contest {
  readonly moves: readonly Move[];
  /** What is staged already: every world is played with it. */
  readonly staged: readonly Command[];
  readonly weights: ScenarioDefinition['scorecard']['weights'];
  readonly play: PlayWorld;
  readonly rounds: readonly Round[];
}

/** Worlds that a contest will play in all, with and without. */
export function worldsIn(moves: number, rounds: readonly Round[]): number {
  let left = moves;
  let sum = 0;
  for (const { worlds, keep } of rounds) {
    sum += worlds * (left + 1);
    left = Math.min(left, keep);
  }
  return moves === 0 ? 0 : sum;
}

/**
 * Values moves by playing the same believed worlds with and without each (common random numbers), and drops the worse half
 * early. Yields after every world played, so that whoever runs it may pause or stop; returns the trials left, best first.
 */
export function* contest(asked: Contest): Generator<void, readonly Trial[]> {
  let trials: readonly Trial[] = asked.moves.map((move) => ({ move, pairs: [], gain: 0, helps: 0 }));
  let from = 0;
  for (const { worlds, keep } of trials.length === 0 ? [] : asked.rounds) {
    for (let world = from; world < from + worlds; world++) {
      const plain = asked.play(asked.staged, world);
      yield;
      const next: Trial[] = [];
      for (const trial of trials) {
        const moved = asked.play([...asked.staged, trial.move.command], world);
        next.push(withPair(trial, { plain, moved }, asked.weights));
        yield;
      }
      trials = next;
    }
    from += worlds;
    trials = fewOfALever(best(trials)).slice(0, keep);
  }
  return trials;
}

function withPair(trial: Trial, pair: Trial['pairs'][number], weights: Contest['weights']): Trial {
  const pairs = [...trial.pairs, pair];
  const gains = pairs.map(({ plain, moved }) => worthOf(moved, weights) - worthOf(plain, weights));
  return {
    ...trial,
    pairs,
    gain: gains.reduce((sum, one) => sum + one, 0) / gains.length,
    helps: gains.filter((one) => one > 0).length / gains.length,
  };
}

function fewOfALever(trials: readonly Trial[]): Trial[] {
  const seen = new Map<string, number>();
  return trials.filter(({ move: { lever } }) => {
    const before = seen.get(lever) ?? 0;
    seen.set(lever, before + 1);
    return before < MOST_OF_A_LEVER;
  });
}

/** Best first; moves that are worth the same keep a fixed order. */
function best(trials: readonly Trial[]): Trial[] {
  return [...trials].sort((a, b) => b.gain - a.gain || (a.move.id < b.move.id ? -1 : 1));
}
