import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFileHandlers } from '../../electron/files/fileHandlers.ts';
import { createSaveHandlers } from '../../electron/files/saveHandlers.ts';
import { createDispatcher, type Handlers } from '../../electron/ipc/dispatch.ts';
import { createDesktopHost } from '../../src/host/desktopHost.ts';
import { hostFileLimitBytes, type MenuLabels, menuLabels } from '../../src/host/hostApi.ts';
import { createFolderStorage } from '../../src/storage/adapters/folderStorage.ts';
import { storageContract } from '../support/storageContract.ts';

let folder: string;
/** Path the person "chooses" in the next dialog. */
let chosen: string | undefined;
let shown: unknown[];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hyperscale-shell-'));
  chosen = undefined;
  shown = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const dialog = async (options: unknown) => {
  shown.push(options);
  return chosen;
};

/** The page's host and the shell's handlers, with the channel between them copying as a process boundary does. */
function connect(changed: Partial<Handlers> = {}) {
  const storage = createFolderStorage(path.join(folder, 'saves'));
  let fullscreen = false;
  const seen: unknown[] = [];
  const dispatch = createDispatcher({
    ...createSaveHandlers(storage),
    ...createFileHandlers({ askForOpen: dialog, askForSave: dialog, documents: folder }),
    'window.isFullscreen': async () => fullscreen,
    'window.setFullscreen': async ({ on }) => {
      fullscreen = on;
      return on;
    },
    'window.quit': async () => {
      seen.push('quit');
      return undefined;
    },
    'menu.setLabels': async ({ labels }) => {
      seen.push(labels);
      return undefined;
    },
    ...changed,
  });
  const invoke = async (request: unknown) => structuredClone(await dispatch(structuredClone(request)));
  return { host: createDesktopHost({ version: '1.2.3', invoke }), dispatch, seen };
}

const choice = { title: 'Import', label: 'Replay', extensions: ['replay', 'json'] };

describe('saves across the bridge', () => {
  // The code of an error crosses the bridge, its class does not; the check of ids is the schema's there.
  const withoutIds = storageContract.filter(({ name }) => !name.startsWith('an id that'));
  test.each(withoutIds)('$name', async ({ run }) => {
    const { saves } = connect().host;
    await expect(saves && run(saves)).resolves.toBeUndefined();
  });

  test.each(['../other', '', 'A', 'a/b', 'a\\b', 'con', '.hidden'])('refuse the id %j', async (id) => {
    const { saves } = connect().host;
    await expect(saves?.write(id, 'x')).rejects.toMatchObject({ code: 'badRequest' });
  });

  test('a failing disk arrives as a code', async () => {
    const diskFull = Object.assign(new Error('no space'), { code: 'ENOSPC' });
    const { host } = connect({ 'saves.write': () => Promise.reject(diskFull) });
    await expect(host.saves?.write('first', 'x')).rejects.toMatchObject({
      name: 'HostError',
      code: 'diskFull',
    });
  });
});

describe('files across the bridge', () => {
  test('a chosen file is read, and the page learns its name and not its path', async () => {
    chosen = path.join(folder, 'game.replay');
    writeFileSync(chosen, 'été');
    const opened = await connect().host.openFile(choice);
    expect(opened).toEqual({ kind: 'opened', name: 'game.replay', bytes: new TextEncoder().encode('été') });
    expect(shown).toEqual([
      {
        title: 'Import',
        defaultPath: folder,
        filters: [{ name: 'Replay', extensions: ['replay', 'json'] }],
        properties: ['openFile'],
      },
    ]);
  });

  test('thinking better of it is not an error', async () => {
    const { host } = connect();
    expect(await host.openFile(choice)).toEqual({ kind: 'cancelled' });
    expect(await host.saveFile({ ...choice, suggestedName: 'a.json', content: 'x' })).toEqual({
      kind: 'cancelled',
    });
  });

  test('a file that is too large is not read', async () => {
    chosen = path.join(folder, 'huge.json');
    writeFileSync(chosen, '');
    truncateSync(chosen, hostFileLimitBytes + 1);
    expect(await connect().host.openFile(choice)).toEqual({
      kind: 'tooLarge',
      name: 'huge.json',
      limitBytes: hostFileLimitBytes,
    });
  });

  test('a file that is gone is a code', async () => {
    chosen = path.join(folder, 'gone.json');
    expect(await connect().host.openFile(choice)).toEqual({ kind: 'failed', code: 'notFound' });
  });

  test.each<[string, string | Uint8Array<ArrayBuffer>]>([
    ['text', 'revenue;« 10 Md$ »'],
    ['bytes', new Uint8Array([0, 255, 128])],
  ])('%s is kept where the person says', async (_, content) => {
    chosen = path.join(folder, 'out.csv');
    const kept = await connect().host.saveFile({ ...choice, suggestedName: 'series.csv', content });
    expect(kept).toEqual({ kind: 'kept' });
    expect(readFileSync(chosen)).toEqual(Buffer.from(content as string));
    expect(shown).toMatchObject([{ defaultPath: path.join(folder, 'series.csv') }]);
  });

  test.each(['../../evil.sh', 'a/b.csv', 'a\\b.csv', 'C:x.csv', ''])(
    'the name %j is refused',
    async (name) => {
      const file = { ...choice, suggestedName: name, content: 'x' };
      await expect(connect().host.saveFile(file)).rejects.toMatchObject({ code: 'badRequest' });
    },
  );
});

describe('window and menu across the bridge', () => {
  test('fullscreen, version, menu and quit', async () => {
    const { host, seen } = connect();
    // One word for each label: the record is complete by construction.
    const labels = Object.fromEntries(menuLabels.map((label) => [label, `word ${label}`])) as MenuLabels;
    expect(host.version).toBe('1.2.3');
    expect(await host.setFullscreen(true)).toBe(true);
    expect(await host.isFullscreen()).toBe(true);
    await host.setMenuLabels(labels);
    await host.quit();
    expect(seen).toEqual([labels, 'quit']);
  });
});

describe('the shell believes nothing', () => {
  test.each([
    [undefined],
    ['saves.list'],
    [{ op: 'unknown' }],
    [{ op: 'saves.read' }],
    [{ op: 'saves.read', id: 'first', extra: 1 }],
    [{ op: 'saves.write', id: 'first', text: 5 }],
    [{ op: '__proto__' }],
    [{ op: 'file.open', title: 'x', label: 'y', extensions: ['*'] }],
    [{ op: 'file.open', title: 'x', label: 'y', extensions: [] }],
    [{ op: 'menu.setLabels', labels: { game: 'x' } }],
  ])('%j', async (message) => {
    expect(await connect().dispatch(message)).toMatchObject({ ok: false, code: 'badRequest' });
  });

  test('nor does the page', async () => {
    const broken = createDesktopHost({ version: '', invoke: async () => ({ ok: true, value: [{ id: 5 }] }) });
    await expect(broken.saves?.list()).rejects.toThrow();
  });
});
