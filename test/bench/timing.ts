/** Processor time of this process so far, its garbage collection included, µs: waiting for a shared machine is not in it. */
function processorMicroseconds(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Something that is timed, with the number of calls after which its code is as fast as it gets. */
export interface Timed {
  readonly run: () => unknown;
  readonly warmUp: number;
}

/**
 * Calls after which a quarter is in its steady state. Code that runs a few times a quarter is compiled late, and compilers
 * work on threads of their own whose time counts too: measured after a hundred calls, a quarter seems to cost four times
 * as much as after three thousand.
 */
export const QUARTER_WARM_UP = 4000;

/**
 * Shortest of several rounds for each of several things, µs of processor time a call. Rounds take turns, so that a machine
 * that is slow for a while is slow for all of them, and what else runs only ever adds. A round is long enough for garbage
 * to be collected in it, since what a call leaves behind is part of its cost: a young generation of 64 MB holds what some
 * seventy quarters leave. It is also so long that the first calls, made while the processor still knows the code of
 * what ran before, do not weigh.
 */
export function microseconds(things: readonly Timed[], rounds = 12, millisecondsARound = 300): number[] {
  for (const { run, warmUp } of things) for (let k = 0; k < warmUp; k++) run();
  const best = things.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++) {
    things.forEach(({ run }, i) => {
      best[i] = Math.min(best[i] ?? 0, average(run, millisecondsARound));
    });
  }
  return best;
}

/** Mean processor time of a call over so many milliseconds of calls, µs. */
function average(run: () => unknown, milliseconds: number): number {
  let calls = 0;
  let spent = 0;
  const begin = processorMicroseconds();
  for (let step = 1; spent < milliseconds * 1000; step *= 2) {
    // Growing steps: looking at the clock must not be part of what is measured.
    for (let k = 0; k < Math.min(step, 64); k++) run();
    calls += Math.min(step, 64);
    spent = processorMicroseconds() - begin;
  }
  return spent / calls;
}

/** Slope of ln y over ln x by least squares: the exponent of growth. */
export function growthExponent(points: readonly { readonly x: number; readonly y: number }[]): number {
  const xs = points.map((point) => Math.log(point.x));
  const ys = points.map((point) => Math.log(point.y));
  const mean = (row: readonly number[]) => row.reduce((a, b) => a + b, 0) / row.length;
  const mx = mean(xs);
  const my = mean(ys);
  const cross = xs.reduce((sum, x, i) => sum + (x - mx) * ((ys[i] ?? 0) - my), 0);
  return cross / xs.reduce((sum, x) => sum + (x - mx) * (x - mx), 0);
}
