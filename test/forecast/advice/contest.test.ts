import { describe, expect, test } from 'vitest';
import type { Figures } from '../../../src/engine/index.ts';
import { adviceFrom, movedFigures } from '../../../src/forecast/advice/advise.ts';
import { type Contest, contest, type Trial, worldsIn } from '../../../src/forecast/advice/contest.ts';
import { type Course, worthOf } from '../../../src/forecast/advice/course.ts';
import type { Move } from '../../../src/forecast/advice/moves.ts';

const WEIGHTS = { value: 1, market: 1, technology: 0, resilience: 0, responsibility: 0 };
const ROUNDS = [
  { worlds: 2, keep: 3 },
  { worlds: 4, keep: 2 },
];

/** A course of one quarter whose score is given. */
const course = (score: number, more: Partial<Figures> = {}, levels = 0): Course => ({
  // Only figures that are read are made.
  figures: [{ 'score.value': score, 'score.market': score, ...more } as Figures],
  levels,
});

const move = (id: string, purpose: string, amount: number, isUrgent = false): Move => ({
  id,
  idea: { purpose, commands: [{ kind: 'raiseDebt', amount }], isUrgent },
  costs: [],
});

const amountOf = ({ idea: { commands } }: Move): number =>
  commands.reduce((all, one) => all + (one.kind === 'raiseDebt' ? one.amount : 0), 0);

/** Worlds in which a debt of n adds n points; odd worlds take `swing` of it back. Leaving a move aside takes that away. */
const playing =
  (moves: readonly Move[], swing: number): Contest['play'] =>
  (without, world) => {
    const sum = moves.filter((one) => one !== without).reduce((all, one) => all + amountOf(one), 0);
    return course(10 + world + (world % 2 === 1 ? sum * (1 - swing) : sum));
  };

function run(asked: Contest): { trials: readonly Trial[]; steps: number } {
  const steps = contest(asked);
  for (let n = 0; ; n++) {
    const step = steps.next();
    if (step.done) return { trials: step.value, steps: n };
  }
}

const asked = (moves: readonly Move[], swing = 0): Contest => ({
  moves,
  weights: WEIGHTS,
  play: playing(moves, swing),
  rounds: ROUNDS,
});

describe('a contest of moves', () => {
  const moves = [
    move('a', 'debt', 1),
    move('b', 'debt', 3),
    move('c', 'sites', 2),
    move('d', 'debt', 2.5),
    move('e', 'power', -4),
  ];

  test('O2 values each by the same worlds with all moves and without it, best first', () => {
    const { trials } = run(asked(moves));
    expect(trials.map((trial) => [trial.move.id, trial.gain])).toEqual([
      ['b', 3],
      ['d', 2.5],
    ]);
    expect(trials[0]?.pairs).toHaveLength(6);
  });

  test('plays as many worlds as it says, each counted once', () => {
    expect(run(asked(moves)).steps).toBe(worldsIn(moves, ROUNDS));
    expect(run(asked([])).steps).toBe(worldsIn([], ROUNDS));
  });

  test('what is urgent is looked at to the end, however little it is worth', () => {
    const urgent = move('u', 'events', -9, true);
    const { trials, steps } = run(asked([...moves, urgent]));
    expect(trials.map((trial) => trial.move.id)).toEqual(['u', 'b', 'd']);
    expect(trials[0]?.pairs).toHaveLength(6);
    expect(steps).toBe(worldsIn([...moves, urgent], ROUNDS));
  });

  test('everything else is done alike, with the move and without it', () => {
    const { trials } = run(asked([move('a', 'cash', 1), move('b', 'sites', 100)]));
    const mine = trials.find((trial) => trial.move.id === 'a');
    expect(mine?.pairs[0]).toMatchObject({ plain: course(110), moved: course(111) });
  });

  test('T4 the same question has the same answer', () => {
    expect(run(asked(moves)).trials).toEqual(run(asked(moves)).trials);
  });
});

test('O1 an objective reached counts beside the score', () => {
  expect(worthOf(course(50, {}, 1), WEIGHTS)).toBeGreaterThan(worthOf(course(53), WEIGHTS));
  expect(worthOf(course(50), WEIGHTS)).toBe(50);
});

describe('advice', () => {
  test('names the best of different purposes, three at most', () => {
    const moves = [
      move('a', 'debt', 4),
      move('b', 'debt', 3),
      move('c', 'sites', 2),
      move('d', 'power', 1),
      move('e', 'chips', 0.5),
    ];
    const { trials } = run({ ...asked(moves), rounds: [{ worlds: 4, keep: 9 }] });
    expect(adviceFrom(trials).map((one) => one.move.id)).toEqual(['a', 'c', 'd']);
    expect(adviceFrom(trials)[0]).toMatchObject({ gain: 4, helps: 1, worlds: 4, quarters: 1 });
  });

  test('what presses comes first and takes nobody’s place, unless it does harm', () => {
    const moves = [
      move('a', 'debt', 4),
      move('b', 'sites', 3),
      move('c', 'power', 2),
      move('u', 'events', 0, true),
      move('v', 'events', -1, true),
    ];
    const { trials } = run({ ...asked(moves), rounds: [{ worlds: 4, keep: 9 }] });
    expect(adviceFrom(trials).map((one) => one.move.id)).toEqual(['u', 'a', 'b', 'c']);
  });

  test('the band holds eight gains of ten', () => {
    const one = move('a', 'debt', 4);
    const { trials } = run({ ...asked([one], 0.5), rounds: [{ worlds: 11, keep: 9 }] });
    // Six worlds give 4 points, five give 2.
    expect(adviceFrom(trials)[0]).toMatchObject({ low: 2, high: 4, helps: 1 });
    expect(adviceFrom(trials)[0]?.gain).toBeCloseTo(34 / 11);
  });

  test('a wager that helps in every second world is no advice, nor is a loss', () => {
    const moves = [move('a', 'debt', 4), move('b', 'sites', -1)];
    const { trials } = run({ ...asked(moves, 1.5), rounds: [{ worlds: 4, keep: 9 }] });
    expect(trials[0]?.gain).toBeGreaterThan(0);
    expect(trials[0]?.helps).toBe(0.5);
    expect(adviceFrom(trials)).toEqual([]);
  });

  test('tells the figures that move most for their size, and none that stand still', () => {
    const pair = {
      plain: course(1, { revenue: 1000, cash: 100, trust: 50, 'share.rental': 0.5 }),
      moved: course(1, { revenue: 1010, cash: 150, trust: 50, 'share.rental': 0.4 }),
    };
    expect(movedFigures({ pairs: [pair, pair] })).toEqual([
      { metric: 'cash', plain: 100, change: 50 },
      { metric: 'share.rental', plain: 0.5, change: 0.4 - 0.5 },
      { metric: 'revenue', plain: 1000, change: 10 },
    ]);
  });
});
