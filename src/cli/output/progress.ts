import type { Io } from '../io.ts';

/** Tells how far a long command is, on standard error. */
interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

/** Where nobody watches a bar, a line is written so often, seconds; what is done sooner says nothing. */
const LINE_EVERY = 60;

/** Does some work and tells how far it is: with a bar and the time left on a terminal, with a line a minute elsewhere. */
export async function withProgress<Result>(
  io: Io,
  label: string,
  total: number,
  work: (step: () => void) => Promise<Result> | Result,
): Promise<Result> {
  const progress = await startProgress(io, label, total);
  try {
    return await work(progress.step);
  } finally {
    progress.stop();
  }
}

function startProgress(io: Io, label: string, total: number): Promise<Progress> {
  return io.isTerminal ? bar(label, total) : Promise.resolve(lines(io, label, total, Date.now));
}

async function bar(label: string, total: number): Promise<Progress> {
  const { default: cliProgress } = await import('cli-progress');
  const shown = new cliProgress.SingleBar({
    format: `${label} {bar} {value}/{total}, {eta_formatted} left`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    // Jobs are of very different lengths: the time left goes by many of them.
    etaBuffer: 50,
  });
  shown.start(total, 0);
  return { step: () => shown.increment(), stop: () => shown.stop() };
}

/** @param clock milliseconds; tests have their own */
export function lines(io: Pick<Io, 'err'>, label: string, total: number, clock: () => number): Progress {
  let done = 0;
  let last = { done, at: clock() };
  return {
    step: () => {
      done += 1;
      const now = clock();
      const seconds = (now - last.at) / 1000;
      if (seconds < LINE_EVERY) return;
      const left = Math.ceil((((total - done) / (done - last.done)) * seconds) / 60);
      io.err(`${label}: ${done} of ${total}, about ${left} min left\n`);
      last = { done, at: now };
    },
    stop: () => undefined,
  };
}
