import { checkPath } from '../checking/checkPath.ts';
import type { CommandModule } from '../commandList.ts';
import { EXIT } from '../exit.ts';
import type { DiagnosticLine } from '../output/diagnostics.ts';
import { printDiagnostics } from '../output/diagnostics.ts';

/** `validate`: tells everything that is wrong with scenarios, replays and saves. */
export const register: CommandModule['register'] = (program, io, end) => {
  program
    .command('validate')
    .description('tells everything that is wrong with scenarios, replays and saves')
    .argument('<path...>', 'folders or files')
    .option('--json', 'print one JSON document')
    .action(async (paths: readonly string[], options: { readonly json?: true }) => {
      const all: DiagnosticLine[] = [];
      for (const path of paths) all.push(...(await checkPath(path)));
      if (!printDiagnostics(io, all, options.json === true)) end(EXIT.no);
    });
};
