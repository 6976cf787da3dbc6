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
    out: (text) => process.stdout.write(visible(text)),
    err: (text) => process.stderr.write(visible(text)),
    isTerminal: process.stderr.isTTY === true,
  };
}

/**
 * Control characters as the escapes that JSON knows: what a stranger's file holds is shown, and does not steer the terminal.
 * Line breaks and tabs stay. In a JSON document the escape means the same.
 */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, (character) => {
    if (character === '\n' || character === '\t') return character;
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
