import { defineConfig } from '@playwright/test';
import { findChromium } from './scripts/lib/chromium.ts';

const executablePath = findChromium();

/** A graphics card that the processor imitates draws a frame in seconds; without one the map is drawn on a plain canvas. */
const args = ['--no-sandbox', '--disable-gpu', '--disable-software-rasterizer'];

const page = {
  browserName: 'chromium',
  viewport: { width: 1440, height: 900 },
  locale: 'en-US',
  launchOptions: { args, ...(executablePath === undefined ? {} : { executablePath }) },
  // Pictures of every moment would be taken on the page's own thread, and cost a third of the time; one of the end is enough.
  trace: { mode: 'retain-on-failure', screenshots: false, snapshots: false },
  screenshot: 'only-on-failure',
} as const;

export default defineConfig({
  outputDir: 'test-output/playwright',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  retries: 0,
  forbidOnly: true,
  reporter: [['list']],
  projects: [
    {
      name: 'browser',
      testDir: 'test/e2e',
      testIgnore: 'desktop/**',
      use: page,
    },
    { name: 'desktop', testDir: 'test/e2e/desktop' },
    // Times are measured here, by `npm run bench:page`, and never decide whether the tests pass.
    { name: 'bench', testDir: 'test/bench/page', testMatch: '*.bench.ts', use: page },
  ],
});
