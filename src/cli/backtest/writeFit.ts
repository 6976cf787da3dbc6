import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applyEdits, modify, parse } from 'jsonc-parser';
import { readScenarioFolder, shippedScenarios } from '../../scenario/folderScenarios.ts';
import { keysOf, type NumberChanges } from '../../scenario/numbers.ts';

/** Writes fitted numbers where they stand in the scenario's files; comments and form stay. */
export async function writeFit(scenario: string, values: NumberChanges): Promise<void> {
  const folder = join(shippedScenarios(), scenario);
  const parts = await readScenarioFolder(folder);
  for (const [path, value] of Object.entries(values)) {
    const part = parts.find(({ text }) => holds(parse(text), path));
    if (part === undefined) throw new Error(`No file of '${scenario}' holds '${path}'.`);
    const file = join(folder, part.path);
    const text = await readFile(file, 'utf8');
    const edits = modify(text, [...keysOf(parse(text), path)], value, {});
    await writeFile(file, applyEdits(text, edits));
  }
}

function holds(data: unknown, path: string): boolean {
  try {
    keysOf(data, path);
    return true;
  } catch {
    return false;
  }
}
