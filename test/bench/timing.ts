/** Shortest of several rounds, µs a call: the machine is shared, and noise only ever adds. */
export function microseconds(run: () => unknown, rounds = 12, millisecondsARound = 60): number {
  for (let k = 0; k < 20; k++) run();
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    let calls = 0;
    const begin = process.hrtime.bigint();
    let spent = 0;
    while (spent < millisecondsARound * 1e6) {
      run();
      calls += 1;
      spent = Number(process.hrtime.bigint() - begin);
    }
    best = Math.min(best, spent / calls / 1000);
  }
  return best;
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
