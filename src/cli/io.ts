/** Where a command writes: a process, or a test. */
export interface Io {
  /** The answer. */
  readonly out: (text: string) => void;
  /** Progress, warnings, what went wrong. */
  readonly err: (text: string) => void;
  /** Whether standard error is a terminal, on which a progress bar may be drawn. */
  readonly isTerminal: boolean;
}

/** The streams of this process. */
export function processIo(): Io {
  // A reader that has seen enough (head, less) closes the pipe: nothing is wrong, and nothing is left to do.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    isTerminal: process.stderr.isTTY === true,
  };
}
