import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { startWebServer } from '../../scripts/lib/webServer.ts';
import { storageContract } from '../support/storageContract.ts';
import { expect, test } from './support/game.ts';

const harness = fileURLToPath(new URL('./support/storageHarness.ts', import.meta.url));

test('saves in the database of a real browser keep the contract', async ({ page }, info) => {
  const folder = info.outputPath('web');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}/index.html`,
    '<!doctype html><link rel="icon" href="data:,"><script type="module" src="harness.js"></script>',
  );
  await build({ entryPoints: [harness], outfile: `${folder}/harness.js`, bundle: true, format: 'esm' });
  const server = await startWebServer(folder, [0]);
  await page.goto(server.url);
  await expect(page).toHaveTitle('done');
  const outcomes = JSON.parse((await page.locator('body').textContent()) ?? '[]');
  expect(outcomes).toEqual([...storageContract.map(({ name }) => `${name}: kept`), 'reopened: still here']);
  await server.close();
});
