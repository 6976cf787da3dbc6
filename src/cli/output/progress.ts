import type { Io } from '../io.ts';

/** Tells how far a long command is; on standard error, and only to a person. */
export interface Progress {
  readonly step: () => void;
  readonly stop: () => void;
}

const silent: Progress = { step: () => undefined, stop: () => undefined };

/** A bar on a terminal; nothing where standard error goes into a file or a program. */
export async function startProgress(io: Io, label: string, total: number): Promise<Progress> {
  if (!io.isTerminal) return silent;
  const { default: cliProgress } = await import('cli-progress');
  const bar = new cliProgress.SingleBar({
    format: `${label} {bar} {value}/{total}`,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(total, 0);
  return { step: () => bar.increment(), stop: () => bar.stop() };
}
