import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFolderStorage, saveFileExtension } from '../../../src/storage/adapters/folderStorage.ts';
import { type FileOperations, nodeFileOperations } from '../../../src/storage/adapters/writeAtomically.ts';
import { headSizeLimit, saveSizeLimit } from '../../../src/storage/saveStorage.ts';
import { storageContract } from '../../support/storageContract.ts';

let parent: string;
let folder: string;

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'hyperscale-saves-'));
  folder = path.join(parent, 'saves');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

const diskFull = () => Object.assign(new Error('no space left'), { code: 'ENOSPC' });
const old = 'preamble\n{"title":"Old"}\nbody\n';

/** Ways a write can fail, each at its own call. */
const failures: Record<string, { operations: FileOperations; code: string }> = {
  'the file cannot be made': {
    operations: { ...nodeFileOperations, create: async () => Promise.reject(diskFull()) },
    code: 'diskFull',
  },
  'the disk is full half way': {
    operations: withHandle(async (file, content) => {
      writeFileSync(file, content.subarray(0, content.length / 2));
      throw diskFull();
    }),
    code: 'diskFull',
  },
  'the write ends short without an error': {
    operations: withHandle(async (file, content) => {
      writeFileSync(file, content.subarray(0, content.length - 1));
    }),
    code: 'diskFull',
  },
  'the rename is refused': {
    operations: {
      ...nodeFileOperations,
      rename: async () => Promise.reject(Object.assign(new Error('refused'), { code: 'EPERM' })),
    },
    code: 'noPermission',
  },
};

function withHandle(write: (file: string, content: Uint8Array) => Promise<void>): FileOperations {
  const create: FileOperations['create'] = async (file) => {
    const handle = await nodeFileOperations.create(file);
    return {
      // The writer hands over bytes and nothing else.
      writeFile: (content) => write(file, content as Uint8Array),
      sync: () => handle.sync(),
      stat: () => handle.stat(),
      close: () => handle.close(),
    } as Awaited<ReturnType<FileOperations['create']>>;
  };
  return { ...nodeFileOperations, create };
}

describe('folder storage keeps the contract', () => {
  test.each(storageContract)('$name', async ({ run }) => {
    await expect(run(createFolderStorage(folder))).resolves.toBeUndefined();
  });
});

describe('folder storage', () => {
  test.each(Object.entries(failures))('keeps the old save when %s', async (_, { operations, code }) => {
    await createFolderStorage(folder).write('first', old);
    const failing = createFolderStorage(folder, operations);
    await expect(failing.write('first', 'new\n{}\nbody\n')).rejects.toMatchObject({ code });
    expect(await failing.read('first')).toBe(old);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  test('lists only saves, whatever else lies in the folder', async () => {
    const storage = createFolderStorage(folder);
    await storage.write('first', old);
    writeFileSync(path.join(folder, 'notes.txt'), 'x');
    writeFileSync(path.join(folder, `BAD NAME${saveFileExtension}`), 'x');
    writeFileSync(path.join(folder, `.first${saveFileExtension}.123.tmp`), 'x');
    expect((await storage.list()).map((entry) => entry.id)).toEqual(['first']);
  });

  test('reads no more than the head limit when listing', async () => {
    const storage = createFolderStorage(folder);
    await storage.write('endless', 'x'.repeat(headSizeLimit * 3));
    expect((await storage.list())[0]?.head.length).toBe(headSizeLimit);
  });

  test('refuses to read a file beyond the size limit', async () => {
    const storage = createFolderStorage(folder);
    await storage.write('huge', 'x');
    truncateSync(path.join(folder, `huge${saveFileExtension}`), saveSizeLimit + 1);
    await expect(storage.read('huge')).rejects.toMatchObject({ code: 'tooLarge' });
  });

  test('names a folder that cannot be made or read', async () => {
    writeFileSync(folder, 'a file where the folder should be');
    await expect(createFolderStorage(folder).write('first', old)).rejects.toMatchObject({
      name: 'SaveStorageError',
    });
  });
});
