import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TextSource, TextTree } from './textSource.ts';

/**
 * Texts in a folder laid out as `<language>/<namespace>.json` (command line, tests, a modder's language).
 * @throws when the folder or one of its files cannot be read, with the system's own error.
 */
export function folderTextSource(folder: string): TextSource {
  const languages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  const names = new Map(languages.map((language) => [language, jsonNames(join(folder, language))]));
  return {
    languages,
    namespacesOf: (language) => names.get(language) ?? [],
    load: (language, namespace) => readTree(join(folder, language, `${namespace}.json`)),
  };
}

const jsonNames = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();

async function readTree(path: string): Promise<TextTree> {
  // The shape of shipped files is held by the types and the parity test; a text is only ever shown, never run.
  return JSON.parse(await readFile(path, 'utf8')) as TextTree;
}
