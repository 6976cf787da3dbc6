import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';
import { startWebServer, type WebServer } from '../../../scripts/lib/webServer.ts';
import { watchForFaults } from './watchForFaults.ts';

const webFolder = fileURLToPath(new URL('../../../dist/web', import.meta.url));
const screensFolder = fileURLToPath(new URL('../../../test-output/screens', import.meta.url));

interface GameWorker {
  /** The built page, served as the player gets it. */
  readonly server: WebServer;
}

interface GameFixtures {
  /** Address of the built page. */
  readonly gameUrl: string;
  /** Keeps a picture of the page as `test-output/screens/<name>.png`, to be looked at. */
  readonly keepScreen: (name: string) => Promise<void>;
}

/**
 * The test of a page. Whatever a page writes to the console as an error, throws, or tries against the Content
 * Security Policy fails the test, even where everything asked for was seen.
 */
export const test = base.extend<GameFixtures, GameWorker>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures from the pattern.
    async ({}, use) => {
      const server = await startWebServer(webFolder, [0]);
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  gameUrl: async ({ server }, use) => use(server.url),
  page: async ({ page }, use) => {
    const faults = await watchForFaults(page);
    await use(page);
    expect(faults, 'errors and policy violations of the page').toEqual([]);
  },
  keepScreen: async ({ page }, use) => use((name) => shoot(page, name)),
});

async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(screensFolder, { recursive: true });
  await page.screenshot({ path: path.join(screensFolder, `${name}.png`), animations: 'disabled' });
}

export { expect };
