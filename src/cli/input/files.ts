import { open, readdir, stat } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { LIMITS } from '../../scenario/parse/json/limits.ts';
import type { ScenarioPart } from '../../scenario/parse/parseScenario.ts';
import { UsageError } from '../exit.ts';

/** UTF-8 needs at most three bytes for a UTF-16 unit: what is longer breaks the reader's limit anyway. */
const largestBytes = 3 * 32_000_000;

/** Text of a file somebody names. @throws UsageError when there is none, or it is not a file of a sane size */
export async function readText(path: string): Promise<string> {
  const info = await statOf(path);
  if (!info.isFile()) throw new UsageError(`'${path}' is not a file.`);
  if (info.size > largestBytes) throw new UsageError(`'${path}' is too large: ${info.size} bytes.`);
  const file = await open(path, 'r');
  try {
    return await file.readFile('utf8');
  } finally {
    await file.close();
  }
}

/** Whether a path is a folder. @throws UsageError when there is nothing of that name */
export async function isFolder(path: string): Promise<boolean> {
  return (await statOf(path)).isDirectory();
}

async function statOf(path: string) {
  try {
    return await stat(path);
  } catch {
    throw new UsageError(`There is no file or folder '${path}'.`);
  }
}

/** Whether there is a file of that name. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** The folder of the scenario that a file belongs to: the nearest one above it with a scenario.json. */
export async function scenarioFolderOf(file: string): Promise<string | undefined> {
  let folder = dirname(resolve(file));
  for (let level = 0; level < 4; level += 1) {
    if (await exists(join(folder, 'scenario.json'))) return folder;
    folder = dirname(folder);
  }
  return undefined;
}

/** All JSON files of a folder, with paths as they are told to the person who asked. Links are not followed. */
export async function readParts(folder: string, shown: string = folder): Promise<ScenarioPart[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
    .slice(0, LIMITS.files + 1);
  return Promise.all(
    paths.map(async (path) => ({
      path: join(shown, path).split(sep).join('/'),
      text: await readText(join(folder, path)),
    })),
  );
}

/** Folders inside a folder that hold a scenario. */
export async function scenarioFoldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => join(folder, entry.name));
  const known = await Promise.all(folders.map((path) => exists(join(path, 'scenario.json'))));
  return folders.filter((_, index) => known[index] === true).sort();
}
