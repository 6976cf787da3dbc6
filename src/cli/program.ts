import { Command, CommanderError } from 'commander';
import { EXIT, type ExitCode, InvalidFileError, UsageError } from './exit.ts';
import type { Io } from './io.ts';

/** A program that writes where it is told, and throws instead of ending the process. @param name as it is called */
export function createProgram(name: string, io: Io): Command {
  return new Command(name)
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showHelpAfterError('(add --help for what can be written)');
}

/** Does some work and tells the exit code; what goes wrong is said on standard error. Never throws. */
export async function exitCodeOf(work: () => Promise<ExitCode>, io: Io): Promise<ExitCode> {
  try {
    return await work();
  } catch (error) {
    return explain(error, io);
  }
}

function explain(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  if (error instanceof UsageError) {
    io.err(`${error.message}\n`);
    return EXIT.usage;
  }
  if (error instanceof InvalidFileError) {
    io.err(`${error.message}\n`);
    return EXIT.no;
  }
  io.err(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.failure;
}
