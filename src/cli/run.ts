import { COMMANDS } from './commandList.ts';
import { EXIT, type ExitCode } from './exit.ts';
import type { Io } from './io.ts';
import { createProgram, exitCodeOf } from './program.ts';

/** Runs the program with the given words and tells its exit code. Never throws. */
export function run(words: readonly string[], io: Io): Promise<ExitCode> {
  return exitCodeOf(async () => {
    let code: ExitCode = EXIT.fine;
    const program = createProgram('hyperscale', io).description(
      'Plays, checks and verifies campaigns of Hyperscale: the AI Cloud Race.',
    );
    for (const load of wanted(words)) {
      (await load()).register(program, io, (end) => {
        code = end;
      });
    }
    await program.parseAsync([...words], { from: 'user' });
    return code;
  }, io);
}

/** The command that is called; all of them when the words name none, for help and for the nearest name. */
function wanted(words: readonly string[]): (typeof COMMANDS)[string][] {
  const name = words[0] ?? '';
  const known = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return known === undefined ? Object.values(COMMANDS) : [known];
}
