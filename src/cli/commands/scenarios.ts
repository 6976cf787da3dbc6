import { relative } from 'node:path';
import { shippedScenarios } from '../../scenario/folderScenarios.ts';
import { parseScenario } from '../../scenario/parse/parseScenario.ts';
import { scenarioText } from '../../scenario/resolve/index.ts';
import type { CommandModule } from '../commandList.ts';
import { isFolder, readParts, scenarioFoldersIn } from '../input/files.ts';
import { collect } from '../input/options.ts';
import { printJson } from '../output/json.ts';
import { textTable } from '../output/table.ts';

/** A line of the answer. */
interface ScenarioLine {
  readonly id: string;
  readonly title: string;
  readonly version: string;
  /** 'shipped', or the folder in which it was found. */
  readonly source: string;
  readonly quarters: number;
  /** Companies that a person may play. */
  readonly seats: readonly string[];
}

/** `scenarios`: lists what can be played. */
export const register: CommandModule['register'] = (program, io) => {
  program
    .command('scenarios')
    .description('lists the scenarios that can be played')
    .option('--folder <folder>', 'also look in this folder; may be written several times', collect, [])
    .option('--json', 'print one JSON document')
    .action(async (options: { readonly folder: readonly string[]; readonly json?: true }) => {
      const shipped = await linesIn(shippedScenarios(), 'shipped', io.err);
      const others: ScenarioLine[] = [];
      for (const folder of options.folder) {
        await isFolder(folder);
        others.push(...(await linesIn(folder, undefined, io.err)));
      }
      const lines = [...shipped, ...others];
      if (options.json) printJson(io, lines);
      else io.out(forPeople(lines));
    });
};

async function linesIn(
  folder: string,
  source: string | undefined,
  warn: (text: string) => void,
): Promise<ScenarioLine[]> {
  const lines: ScenarioLine[] = [];
  for (const path of await scenarioFoldersIn(folder)) {
    const { definition, presentation } = parseScenario(await readParts(path));
    if (definition === undefined || presentation === undefined) {
      warn(`${relative('.', path)} has errors and is left out; 'hyperscale validate' tells them.\n`);
      continue;
    }
    lines.push({
      id: definition.id,
      title: scenarioText(presentation, 'en', presentation.titleKey),
      version: definition.version,
      source: source ?? path,
      quarters: definition.quarters,
      seats: presentation.seats,
    });
  }
  return lines;
}

function forPeople(lines: readonly ScenarioLine[]): string {
  const columns = [
    { heading: 'id' },
    { heading: 'title' },
    { heading: 'version' },
    { heading: 'quarters', right: true },
    { heading: 'seats' },
    { heading: 'source' },
  ];
  const rows = lines.map(({ id, title, version, quarters, seats, source }) => {
    return [id, title, version, String(quarters), seats.join(', '), source];
  });
  return textTable(columns, rows);
}
