import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ScenarioSource } from './catalogue.ts';
import type { ScenarioPart } from './parse/parseScenario.ts';

/** Folder of the scenarios that come with the game, seen from this file. */
export function shippedScenarios(): string {
  return fileURLToPath(new URL('../../assets/scenarios/', import.meta.url));
}

/**
 * Scenarios in a folder that holds one folder for each (command line, tests).
 * @throws when the folder or one of its files cannot be read, with the system's own error.
 */
export function folderScenarioSource(folder: string = shippedScenarios()): ScenarioSource {
  return {
    ids: () => scenarioFolders(folder),
    files: async (id) => {
      const known = await scenarioFolders(folder);
      return known.includes(id) ? readScenarioFolder(join(folder, id)) : [];
    },
  };
}

/** All JSON files of one scenario's folder, by path; paths are relative to it and written with `/`. */
export async function readScenarioFolder(folder: string): Promise<readonly ScenarioPart[]> {
  const names = await readdir(folder, { recursive: true });
  const paths = names.filter((name) => name.endsWith('.json')).sort();
  return Promise.all(
    paths.map(async (path) => ({
      path: path.split(sep).join('/'),
      text: await readFile(join(folder, path), 'utf8'),
    })),
  );
}

async function scenarioFolders(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, 'scenario.json')))
    .map((entry) => entry.name)
    .sort();
}
