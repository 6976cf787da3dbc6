import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { startWebServer } from '../../scripts/lib/webServer.ts';
import { GOLDEN } from '../golden/campaigns.ts';
import { flagship } from '../support/played.ts';
import { expect, test } from './support/game.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const files = GOLDEN.map(({ file }) => file);

test('T4 a browser comes to the same states as Node, quarter by quarter', async ({ page }, info) => {
  const folder = info.outputPath('web');
  const scenario = await flagship();
  mkdirSync(folder, { recursive: true });
  for (const file of files) copyFileSync(here(`../golden/${file}`), `${folder}/${file}`);
  writeFileSync(`${folder}/scenario.json`, JSON.stringify(scenario));
  writeFileSync(`${folder}/replays.json`, JSON.stringify(files));
  writeFileSync(
    `${folder}/index.html`,
    '<!doctype html><link rel="icon" href="data:,"><script type="module" src="harness.js"></script>',
  );
  const entry = here('./support/replayHarness.ts');
  await build({ entryPoints: [entry], outfile: `${folder}/harness.js`, bundle: true, format: 'esm' });
  const server = await startWebServer(folder, [0]);
  await page.goto(server.url);
  await expect(page).toHaveTitle('done', { timeout: 60_000 });
  const verdicts: Record<string, unknown> = JSON.parse((await page.locator('body').textContent()) ?? '{}');
  expect(Object.keys(verdicts)).toEqual(files);
  for (const file of files) {
    expect(verdicts[file], file).toMatchObject({
      ok: true,
      quarters: scenario.quarters,
      firstMismatch: null,
    });
  }
  await server.close();
});
