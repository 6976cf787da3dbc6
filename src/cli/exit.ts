/** Exit codes of every command. */
export const EXIT = {
  fine: 0,
  /** The question was understood, and the answer is no: invalid, mismatch. */
  no: 1,
  /** The command was called in a wrong way. */
  usage: 2,
  /** Something broke. */
  failure: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A file that somebody names cannot be used: the call was right, the answer is no. The message says what is wrong with it. */
export class InvalidFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'InvalidFileError';
  }
}

/** The command was called in a wrong way; the message says how it is called rightly. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
