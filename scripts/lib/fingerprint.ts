import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * A digest of names, sizes and times of all files under the given paths. It changes when a file is edited,
 * added or removed, so it also sees what comparing times alone would miss.
 */
export function fingerprint(root: string, paths: readonly string[]): string {
  const hash = createHash('sha256');
  for (const relative of [...paths].sort()) addTo(hash, root, relative);
  return hash.digest('hex');
}

function addTo(hash: ReturnType<typeof createHash>, root: string, relative: string): void {
  const file = path.join(root, relative);
  if (!existsSync(file)) return;
  const status = statSync(file);
  if (!status.isDirectory()) {
    hash.update(`${relative}\0${status.size}\0${status.mtimeMs}\n`);
    return;
  }
  for (const name of readdirSync(file).sort()) addTo(hash, root, `${relative}/${name}`);
}
