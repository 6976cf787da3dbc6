import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { assertSaveId, isSaveId } from '../saveId.ts';
import {
  headOf,
  headSizeLimit,
  latestFirst,
  type SaveStorage,
  SaveStorageError,
  type StoredSave,
  saveSizeLimit,
} from '../saveStorage.ts';
import { guardedBy } from './guarded.ts';
import { type FileOperations, nodeFileOperations, writeAtomically } from './writeAtomically.ts';

const guarded = guardedBy(meaningOf);

/** Extension of saved campaigns, with its dot. */
export const saveFileExtension = '.hyperscale';

/**
 * Keeps each save as a file in a folder, which is made when it is first needed.
 *
 * @param folder absolute path
 * @param operations the calls that write; tests give ones that fail
 */
export function createFolderStorage(
  folder: string,
  operations: FileOperations = nodeFileOperations,
): SaveStorage {
  const fileOf = (id: string) => {
    assertSaveId(id);
    return path.join(folder, id + saveFileExtension);
  };
  return {
    list: () => guarded(() => listFolder(folder)),
    read: (id) => guarded(() => readSave(fileOf(id))),
    write: (id, text) =>
      guarded(async () => {
        const file = fileOf(id);
        await mkdir(folder, { recursive: true });
        await writeAtomically(file, Buffer.from(text, 'utf8'), operations);
      }),
    remove: (id) => guarded(async () => rm(fileOf(id), { force: true })),
  };
}

async function listFolder(folder: string): Promise<StoredSave[]> {
  const names = await readdir(folder).catch(nothingWhenMissing);
  const ids = (names ?? [])
    .filter((name) => name.endsWith(saveFileExtension))
    .map((name) => name.slice(0, -saveFileExtension.length))
    .filter(isSaveId);
  const entries = await Promise.all(ids.map((id) => entryOf(folder, id)));
  return entries.sort(latestFirst);
}

async function entryOf(folder: string, id: string): Promise<StoredSave> {
  const file = path.join(folder, id + saveFileExtension);
  const handle = await open(file, 'r');
  try {
    const { size, mtimeMs } = await handle.stat();
    const start = Buffer.alloc(Math.min(size, headSizeLimit));
    const { bytesRead } = await handle.read(start, 0, start.length, 0);
    const head = headOf(start.toString('utf8', 0, bytesRead));
    return { id, head, sizeBytes: size, savedAtMs: mtimeMs };
  } finally {
    await handle.close();
  }
}

async function readSave(file: string): Promise<string | undefined> {
  const status = await stat(file).catch(nothingWhenMissing);
  if (status === undefined) return undefined;
  if (status.size > saveSizeLimit) throw new SaveStorageError('tooLarge', `${status.size} bytes`);
  return readFile(file, 'utf8');
}

function nothingWhenMissing(error: unknown): undefined {
  if (codeOf(error) === 'ENOENT') return undefined;
  throw error;
}

function meaningOf(error: unknown): SaveStorageError['code'] {
  const code = codeOf(error);
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return 'diskFull';
  return code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'noPermission' : 'unknown';
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
