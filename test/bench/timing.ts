/** Processor time of this process so far, its garbage collection included, µs: waiting for a shared machine is not in it. */
function processorMicroseconds(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/** Processor time until the compiler has made the code as fast as it gets, ms: a quarter takes some thousand runs. */
const WARM_UP = 2000;

/** Shortest of several rounds, µs of processor time a call: what else runs on the machine only ever adds. */
export function microseconds(run: () => unknown, rounds = 12, millisecondsARound = 60): number {
  average(run, WARM_UP);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) best = Math.min(best, average(run, millisecondsARound));
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
