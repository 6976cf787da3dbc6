import { type Command, Option } from 'commander';
import { EXIT, type ExitCode } from '../../src/cli/exit.ts';
import { wholeNumber } from '../../src/cli/input/options.ts';
import { type Io, processIo } from '../../src/cli/io.ts';
import { createProgram, exitCodeOf } from '../../src/cli/program.ts';

/** Most that a number of a script may be. */
const MOST = 10_000_000;

/**
 * Runs a script of the repository as the command line runs its commands: `--help` explains it, a wrong call is said and
 * ends with 2, and so on. Sets the exit code of the process.
 * @param name of the script in package.json
 * @param define what it takes, and as its action what it does
 */
export async function runScript(
  name: string,
  define: (program: Command, io: Io, end: (code: ExitCode) => void) => void,
  words: readonly string[] = process.argv.slice(2),
): Promise<void> {
  const io = processIo();
  process.exitCode = await exitCodeOf(async () => {
    let code: ExitCode = EXIT.fine;
    const program = createProgram(`npm run ${name} --`, io);
    define(program, io, (end) => {
      code = end;
    });
    await program.parseAsync([...words], { from: 'user' });
    return code;
  }, io);
}

/** An option with a whole number from 1 on. */
export function count(flags: string, description: string, usual?: number): Option {
  const option = new Option(flags, description).argParser(wholeNumber(1, MOST));
  return usual === undefined ? option : option.default(usual);
}
