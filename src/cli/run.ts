import { Command, CommanderError } from 'commander';
import { COMMANDS } from './commandList.ts';
import { EXIT, type ExitCode, InvalidFileError, UsageError } from './exit.ts';
import type { Io } from './io.ts';

/** Runs the program with the given words and tells its exit code. Never throws. */
export async function run(words: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = EXIT.fine;
  const program = createProgram(io);
  try {
    for (const load of wanted(words)) {
      (await load()).register(program, io, (end) => {
        code = end;
      });
    }
    await program.parseAsync([...words], { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, io);
  }
}

function createProgram(io: Io): Command {
  return new Command('hyperscale')
    .description('Plays, checks and verifies campaigns of Hyperscale: the AI Cloud Race.')
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: io.err })
    .showHelpAfterError('(add --help for what can be written)');
}

/** The command that is called; all of them when the words name none, for help and for the nearest name. */
function wanted(words: readonly string[]): (typeof COMMANDS)[string][] {
  const name = words[0] ?? '';
  const known = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return known === undefined ? Object.values(COMMANDS) : [known];
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
