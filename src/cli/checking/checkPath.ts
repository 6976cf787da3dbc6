import { join } from 'node:path';
import { parseScenario, type ScenarioPart } from '../../scenario/parse/parseScenario.ts';
import { UsageError } from '../exit.ts';
import {
  exists,
  isFolder,
  readParts,
  readText,
  scenarioFolderOf,
  scenarioFoldersIn,
} from '../input/files.ts';
import type { DiagnosticLine } from '../output/diagnostics.ts';
import { checkReplay, looksLikeReplay } from './checkReplay.ts';
import { checkSave, looksLikeSave } from './checkSave.ts';

/** Checks whatever a path names: a scenario's folder, a folder of scenarios, a part of one, a replay, a save. */
export async function checkPath(path: string): Promise<readonly DiagnosticLine[]> {
  return (await isFolder(path)) ? checkFolder(path) : checkFile(path);
}

async function checkFolder(folder: string): Promise<readonly DiagnosticLine[]> {
  if (await exists(join(folder, 'scenario.json'))) return checkScenario(await readParts(folder));
  const inside = await scenarioFoldersIn(folder);
  if (inside.length === 0) {
    throw new UsageError(`The folder '${folder}' has no scenario.json, nor has a folder in it.`);
  }
  const all = await Promise.all(inside.map(async (scenario) => checkScenario(await readParts(scenario))));
  return all.flat();
}

async function checkFile(path: string): Promise<readonly DiagnosticLine[]> {
  const text = await readText(path);
  if (looksLikeSave(text)) return checkSave(path, text);
  if (looksLikeReplay(text)) return checkReplay(path, text);
  const folder = await scenarioFolderOf(path);
  // A part means nothing alone: the whole that it belongs to is checked.
  return checkScenario(folder === undefined ? [{ path, text }] : await readParts(folder));
}

function checkScenario(parts: readonly ScenarioPart[]): readonly DiagnosticLine[] {
  return parseScenario(parts).diagnostics;
}
