import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** The calls of the file system that a write is made of. */
export interface FileOperations {
  readonly create: (file: string) => Promise<Pick<FileHandle, 'writeFile' | 'sync' | 'stat' | 'close'>>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly syncFolder: (folder: string) => Promise<void>;
}

export const nodeFileOperations: FileOperations = {
  create: (file) => open(file, 'wx'),
  rename,
  syncFolder,
};

/**
 * Replaces a file by new content, wholly or not at all: a new file beside it is written, flushed, measured, and
 * only then renamed over the old one. The measuring matters: on a full disk a write can end short without an error.
 *
 * @throws the error of the call that failed, or `ENOSPC` when the file came out short; the old file is untouched then
 */
export async function writeAtomically(
  file: string,
  content: Uint8Array,
  operations: FileOperations = nodeFileOperations,
): Promise<void> {
  const temporary = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    await writeAndMeasure(temporary, content, operations);
    await operations.rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await operations.syncFolder(path.dirname(file));
}

async function writeAndMeasure(file: string, content: Uint8Array, operations: FileOperations): Promise<void> {
  const handle = await operations.create(file);
  try {
    await handle.writeFile(content);
    await handle.sync();
    const { size } = await handle.stat();
    if (size === content.length) return;
    const message = `${size} of ${content.length} bytes were written`;
    throw Object.assign(new Error(message), { code: 'ENOSPC' });
  } finally {
    await handle.close();
  }
}

/** Makes the rename last through a power cut. Windows cannot open a folder and does not need it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
