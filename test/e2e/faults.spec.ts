import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { startWebServer } from '../../scripts/lib/webServer.ts';
import { expectAccessible } from './support/accessibility.ts';
import { watchForFaults } from './support/watchForFaults.ts';

/** A page with planted faults: a watcher that finds nothing in it would prove nothing elsewhere. */
const faultyScript = `
console.error('planted error');
const style = document.createElement('style');
style.textContent = 'p { color: red }';
document.head.append(style);
try { new Function('return 1')(); } catch { document.title = 'refused'; }
fetch('https://example.org/').catch(() => undefined);
setTimeout(() => { throw new Error('planted exception'); }, 0);
`;

test('the watcher finds errors, exceptions and every kind of policy violation', async ({ page }, info) => {
  const folder = info.outputPath('web');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/index.html`,
    '<!doctype html><script type="module" src="faulty.js"></script><p>x</p>',
  );
  writeFileSync(`${folder}/faulty.js`, faultyScript);
  const server = await startWebServer(folder, [0]);
  const faults = await watchForFaults(page);
  await page.goto(server.url);
  const planted = [
    /console: planted error/,
    /thrown: planted exception/,
    /style-src/,
    /script-src/,
    /connect-src/,
  ];
  for (const fault of planted) await expect.poll(() => faults.join('\n')).toMatch(fault);
  expect(await page.title()).toBe('refused');
  await server.close();
});

test('the judge of accessibility finds planted barriers, in the whole page and in a part', async ({
  page,
}) => {
  await page.setContent(
    '<!doctype html><html lang="en"><title>x</title><main><h1>x</h1><p id="faint" style="color:#777;background:#888">hard to read</p><p id="fine">easy to read</p></main>',
  );
  await expect(expectAccessible(page)).rejects.toThrow(/color-contrast/);
  await expect(expectAccessible(page, '#faint')).rejects.toThrow(/color-contrast/);
  await expectAccessible(page, '#fine');
  await expect(expectAccessible(page, '#nowhere')).rejects.toThrow(/No elements found/);
});
