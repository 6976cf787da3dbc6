import { access, constants } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { UsageError } from '../exit.ts';
import { exists, isFolder } from '../input/files.ts';

/**
 * Makes sure that files can be written, before minutes are spent on what shall stand in them.
 * @param paths those that were not named are passed over
 * @throws UsageError that names the first that cannot be written, and why
 */
export async function requireWritable(...paths: readonly (string | undefined)[]): Promise<void> {
  for (const path of paths) if (path !== undefined) await requireOne(path);
}

async function requireOne(path: string): Promise<void> {
  const known = await exists(path);
  if (known && (await isFolder(path))) throw new UsageError(`'${path}' is a folder. Name a file.`);
  const folder = dirname(resolve(path));
  if (!known && (!(await exists(folder)) || !(await isFolder(folder))))
    throw new UsageError(
      `There is no folder '${folder}' for '${path}'. Make it first, or name another file.`,
    );
  try {
    await access(known ? path : folder, constants.W_OK);
  } catch {
    throw new UsageError(`'${path}' may not be written. Change its permissions, or name another file.`);
  }
}
