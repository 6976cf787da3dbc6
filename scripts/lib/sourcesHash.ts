import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { inRepository } from './paths.ts';

/**
 * Short hash of TypeScript sources: results that were found with other sources say nothing.
 * @param paths files and folders in the repository
 */
export function sourcesHash(...paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(sourcesIn)) hash.update(`${file}\n${contentOf(file)}\n`);
  return hash.digest('hex').slice(0, 12);
}

/** TypeScript files of a folder, or the file itself, by their paths in the repository, in a fixed order. */
export function sourcesIn(path: string): readonly string[] {
  if (!statSync(inRepository(path)).isDirectory()) return [path];
  return readdirSync(inRepository(path), { recursive: true })
    .map((file) => `${path}/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.ts'))
    .sort();
}

/** Text of a file of the repository. */
export const contentOf = (file: string): string => readFileSync(inRepository(file), 'utf8');

/** What decides how a campaign without a person goes, besides its scenario. */
export const PLAYS: readonly string[] = ['src/engine', 'src/opponents', 'src/cli/arena/playGame.ts'];
