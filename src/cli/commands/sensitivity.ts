import { writeFile } from 'node:fs/promises';
import { USUAL_DIFFICULTY } from '../../opponents/index.ts';
import type { CommandModule } from '../commandList.ts';
import { wholeNumber } from '../input/options.ts';
import type { Io } from '../io.ts';
import { printJson } from '../output/json.ts';
import { withProgress } from '../output/progress.ts';
import { figure, textTable } from '../output/table.ts';
import { requireWritable } from '../output/writable.ts';
import { campaignsOf, type Measured, sensitivities } from '../sensitivity/sensitivity.ts';

interface Options {
  readonly seeds: number;
  readonly only?: string;
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
    .option('--only <start>', 'only numbers whose names begin so, such as demand')
    .option('--out <file>', 'write the whole table as JSON to this file')
    .option('--json', 'print one JSON document')
    .action((scenario: string, options: Options) => measure(scenario, options, io));
};

async function measure(scenario: string, options: Options, io: Io): Promise<void> {
  const { seeds, only } = options;
  const choice = { scenario, difficulty: USUAL_DIFFICULTY, seeds, ...(only === undefined ? {} : { only }) };
  await requireWritable(options.out);
  const answer = await withProgress(io, scenario, await campaignsOf(choice), (step) =>
    sensitivities(choice, step),
  );
  if (options.out !== undefined) await writeFile(options.out, `${JSON.stringify(answer, null, 2)}\n`);
  if (options.json) printJson(io, answer);
  else io.out(table(answer));
}

function table({ rows, faults }: Measured): string {
  const headings = ['number', 'low', 'high', 'world', 'scores', 'most', 'low to high'];
  const columns = headings.map((heading, index) => ({ heading, right: index > 0 && heading !== 'most' }));
  const percent = (share: number): string => `${figure(share * 100, 1)} %`;
  const shown = rows
    .slice(0, SHOWN)
    .map(({ parameter, low, high, world, scores, most }) => [
      parameter,
      String(low),
      String(high),
      percent(world),
      figure(scores, 1),
      most.mark,
      percent(most.change),
    ]);
  const told = faults.map(
    ({ parameter, value, fault }) => `${parameter} = ${value} cannot be played: ${fault}\n`,
  );
  return [textTable(columns, shown), ...told].join('');
}
