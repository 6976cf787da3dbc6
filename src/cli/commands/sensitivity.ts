import { writeFile } from 'node:fs/promises';
import { USUAL_DIFFICULTY } from '../../opponents/index.ts';
import type { CommandModule } from '../commandList.ts';
import { wholeNumber } from '../input/options.ts';
import type { Io } from '../io.ts';
import { printJson } from '../output/json.ts';
import { startProgress } from '../output/progress.ts';
import { figure, textTable } from '../output/table.ts';
import { campaignsOf, type Sensitivity, sensitivities } from '../sensitivity/sensitivity.ts';

interface Options {
  readonly seeds: number;
  readonly out?: string;
  readonly json?: true;
}

/** Rows of the table for people; the file and the JSON hold all. */
const SHOWN = 10;

/** `sensitivity`: which numbers of the rules move a campaign most. */
export const register: CommandModule['register'] = (program, io) => {
  program
    .command('sensitivity')
    .description('tells which numbers of the rules move a campaign most, within their ranges')
    .argument('<scenario>', 'id of a shipped scenario')
    .option('--seeds <number>', 'campaigns at each bound', wholeNumber(1, 1000), 3)
    .option('--out <file>', 'write the whole table as JSON to this file')
    .option('--json', 'print one JSON document')
    .action((scenario: string, options: Options) => measure(scenario, options, io));
};

async function measure(scenario: string, options: Options, io: Io): Promise<void> {
  const { seeds } = options;
  const choice = { scenario, difficulty: USUAL_DIFFICULTY, seeds };
  const progress = await startProgress(io, scenario, await campaignsOf(choice));
  const rows = await sensitivities(choice, progress.step);
  progress.stop();
  const answer = { scenario, seeds, rows };
  if (options.out !== undefined) await writeFile(options.out, `${JSON.stringify(answer, null, 2)}\n`);
  if (options.json) printJson(io, answer);
  else io.out(table(rows));
}

function table(rows: readonly Sensitivity[]): string {
  const columns = ['number', 'low', 'high', 'world', 'scores'].map((heading, index) => {
    return { heading, right: index > 0 };
  });
  return textTable(
    columns,
    rows
      .slice(0, SHOWN)
      .map(({ parameter, low, high, world, scores }) => [
        parameter,
        String(low),
        String(high),
        `${figure(world * 100, 1)} %`,
        figure(scores, 1),
      ]),
  );
}
