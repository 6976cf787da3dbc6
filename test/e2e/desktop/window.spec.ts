import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
let userData: string;
let app: ElectronApplication;
let page: Page;

test.beforeEach(async () => {
  userData = mkdtempSync(path.join(tmpdir(), 'hyperscale-window-'));
  app = await _electron.launch({ args: [repository, `--user-data-dir=${userData}`, '--no-sandbox'] });
  page = await app.firstWindow();
  await page.waitForLoadState('domcontentloaded');
});

test.afterEach(async () => {
  await app.close();
  rmSync(userData, { recursive: true, force: true });
});

test('the window shows the game through its own protocol, without any power of Node', async () => {
  expect(page.url()).toBe('app://game/index.html');
  const powers = await page.evaluate(() =>
    ['require', 'process', 'module', 'Buffer'].map((name) => name in window),
  );
  expect(powers).toEqual([false, false, false, false]);
  await expect(page.locator('h1, h2').first()).toBeVisible();
});

test('the page saves through the bridge and nothing gets out', async () => {
  const outcome = await page.evaluate(async () => {
    const bridge: unknown = Reflect.get(window, 'hyperscaleShell');
    const invoke = (bridge as { invoke(request: unknown): Promise<unknown> }).invoke;
    await invoke({ op: 'saves.write', id: 'first', text: 'a\nb\nc\n' });
    const read = await invoke({ op: 'saves.read', id: 'first' });
    const outside = await invoke({ op: 'saves.read', id: '../first' });
    const network = await fetch('https://example.org/').then(
      () => 'reached',
      () => 'refused',
    );
    return { read, outside, network, opened: window.open('https://example.org/') };
  });
  expect(outcome).toMatchObject({
    read: { ok: true, value: 'a\nb\nc\n' },
    outside: { ok: false, code: 'badRequest' },
    network: 'refused',
    opened: null,
  });
});

test('the window is no smaller than the panels need', async () => {
  const size = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getMinimumSize());
  expect(size).toEqual([1280, 720]);
});
