import { join, resolve } from 'node:path';
import type { ScenarioDefinition } from '../../engine/index.ts';
import type { Diagnostic } from '../../scenario/diagnostics/diagnostic.ts';
import { shippedScenarios } from '../../scenario/folderScenarios.ts';
import { type ParsedScenario, parseScenario } from '../../scenario/parse/parseScenario.ts';
import type { ResolvedScenario } from '../../scenario/resolve/index.ts';
import { InvalidFileError, UsageError } from '../exit.ts';
import { forPeople } from '../output/diagnostics.ts';
import { exists, isFolder, readParts, readText, scenarioFoldersIn } from './files.ts';
import { requireKnown } from './nearestName.ts';

/** A scenario that was found, and where. */
export interface FoundScenario {
  readonly id: string;
  readonly folder: string;
}

/** The scenarios that come with the game. */
export async function shippedList(): Promise<FoundScenario[]> {
  const folders = await scenarioFoldersIn(shippedScenarios());
  return folders.map((folder) => ({ id: folder.split(/[\\/]/).at(-1) ?? folder, folder }));
}

/** Reads the scenario of an id, a folder or a file. @throws UsageError when there is none @throws InvalidFileError when it has errors */
export async function openScenario(name: string): Promise<ResolvedScenario> {
  const { definition, presentation, diagnostics } = await parseNamed(name);
  if (definition !== undefined && presentation !== undefined) return { definition, presentation };
  throw new InvalidFileError(`The scenario '${name}' has errors:\n${errorsOf(diagnostics)}`);
}

/**
 * The scenario that a campaign was played on: the one that the caller names, else the shipped one of the id that its file
 * says. A file of somebody else leads to no other place.
 * @throws InvalidFileError when the file's id is not that of a shipped scenario
 */
export async function scenarioPlayed(id: string, named: string | undefined): Promise<ScenarioDefinition> {
  if (named !== undefined) return (await openScenario(named)).definition;
  const shipped = (await shippedList()).map((scenario) => scenario.id);
  if (shipped.includes(id)) return (await openScenario(id)).definition;
  throw new InvalidFileError(
    `The game has no scenario '${id}'. Name the folder of the one that was played with --scenario.`,
  );
}

async function parseNamed(name: string): Promise<ParsedScenario> {
  const shipped = await shippedList();
  const known = shipped.find((scenario) => scenario.id === name);
  if (known !== undefined) return parseScenario(await readParts(known.folder));
  if (!looksLikePath(name) && !(await exists(resolve(name)))) {
    requireKnown(
      'scenario',
      name,
      shipped.map((scenario) => scenario.id),
    );
  }
  return parseScenario(await partsAt(name));
}

async function partsAt(path: string) {
  if (!(await isFolder(path))) return [{ path, text: await readText(path) }];
  if (await exists(join(path, 'scenario.json'))) return readParts(path);
  throw new UsageError(`The folder '${path}' has no scenario.json.`);
}

const looksLikePath = (name: string) => /[\\/]|\.json$/.test(name);

function errorsOf(diagnostics: readonly Diagnostic[]): string {
  return diagnostics
    .filter(({ severity }) => severity === 'error')
    .map(forPeople)
    .join('');
}
