import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { startWebServer, type WebServer } from '../../scripts/lib/webServer.ts';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/game.ts';
import { atRest } from './support/play.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = here('../../test-output/kit');

/** The kit on one page, built and served as the game is: without inline styles, under the same policy. */
const kit = test.extend<object, { readonly gallery: WebServer }>({
  gallery: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the wanted fixtures from the pattern.
    async ({}, use) => {
      await build({
        configFile: false,
        root: here('../../src/ui/kit/gallery'),
        base: './',
        publicDir: false,
        logLevel: 'error',
        plugins: [react()],
        build: {
          outDir: folder,
          emptyOutDir: true,
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          target: 'es2023',
        },
      });
      const server = await startWebServer(folder, [0]);
      await use(server);
      await server.close();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});

async function open(
  page: Page,
  gallery: WebServer,
  language: string,
  width: number,
  height: number,
): Promise<void> {
  await page.setViewportSize({ width, height });
  // Judged at rest: a fading window has no contrast of its own.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${gallery.url}?language=${language}`);
  await expect(page.locator('.hs-echart svg')).toHaveCount(6);
  await page.evaluate(() => document.fonts.ready);
}

const setText = (page: Page, scale: string) =>
  page.evaluate((value) => {
    document.documentElement.dataset.textScale = value;
  }, scale);

/** Nothing may stick out of the page to the side (WCAG 1.4.10). */
async function expectNoSideways(page: Page): Promise<void> {
  const [content, room] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
  expect(content).toBeLessThanOrEqual(room ?? 0);
}

for (const language of ['en', 'fr']) {
  kit.describe(`the kit in ${language}`, () => {
    kit('is accessible, in standard and in high contrast', async ({ page, gallery }) => {
      await open(page, gallery, language, 1440, 900);
      await expectAccessible(page);
      await page.evaluate(() => {
        document.documentElement.dataset.contrast = 'high';
      });
      await expectAccessible(page);
    });

    for (const [width, height, scale] of [
      [1280, 720, '100'],
      [1920, 1080, '100'],
      [3840, 2160, '100'],
      [1280, 720, '200'],
    ] as const) {
      kit(`fits ${width}×${height} with text at ${scale} %`, async ({ page, gallery, keepScreen }) => {
        await open(page, gallery, language, width, height);
        await setText(page, scale);
        // Charts draw again at their new size.
        await atRest(page);
        await expectNoSideways(page);
        await page.setViewportSize({ width, height: await page.evaluate(() => document.body.scrollHeight) });
        await atRest(page);
        await keepScreen(`kit-${language}-${width}-${scale}`);
      });
    }
  });
}

kit('a chart has its table, and the waterfall answers from both', async ({ page, gallery }) => {
  await open(page, gallery, 'en', 1440, 900);
  const why = page.getByRole('figure', { name: 'Why cloud revenue changed' });
  await why.getByRole('radio', { name: 'Table' }).click();
  await expect(why.getByRole('row', { name: /More demand from enterprises/ })).toContainText('+$1.14');
  await why.getByRole('button', { name: /More demand from enterprises/ }).press('Enter');
  await expect(page.getByRole('region', { name: 'Messages' })).toContainText('More demand from enterprises');
});

kit('a refused button says why and does nothing', async ({ page, gallery }) => {
  await open(page, gallery, 'en', 1440, 900);
  const button = page.getByRole('button', { name: 'Order chips' });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Compare' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(button).toBeFocused();
  await expect(page.getByRole('tooltip')).toContainText('You have $3.2 bn');
});

kit(
  'windows over the page keep the focus, close with Esc and are accessible',
  async ({ page, gallery, keepScreen }) => {
    await open(page, gallery, 'en', 1280, 720);
    const opener = page.getByRole('button', { name: 'Cancel the site' });
    await opener.click();
    await expect(page.getByRole('alertdialog', { name: 'Cancel the site in Columbus?' })).toBeVisible();
    await expectAccessible(page);
    await keepScreen('kit-dialog');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('alertdialog')).toHaveCount(0);
    await expect(opener).toBeFocused();
    await page.getByRole('button', { name: 'Open the rule' }).click();
    await expect(page.getByRole('dialog', { name: 'Rule D4' })).toBeVisible();
    await keepScreen('kit-drawer');
  },
);

kit('numbers are read in the notation of the language', async ({ page, gallery }) => {
  await open(page, gallery, 'fr', 1440, 900);
  const field = page.getByRole('textbox', { name: 'Montant de la participation' });
  await field.fill('12,5');
  await field.press('Tab');
  await expect(page.getByText('12,5 Md $', { exact: false }).first()).toBeVisible();
});

kit('lists, terms and tips can be opened and read', async ({ page, gallery, keepScreen }) => {
  await open(page, gallery, 'fr', 1440, 900);
  await page.getByRole('button', { name: 'Loi de Wright' }).focus();
  await page.getByRole('button', { name: 'Loi de Wright' }).press('Enter');
  await expect(page.getByRole('tooltip')).toContainText('doublement de la production');
  await page.keyboard.press('Escape');
  const finder = page.getByRole('combobox', { name: 'Trouver une entreprise' });
  await finder.focus();
  // By the keyboard: a click may land while the tooltip before it still fades, and close what its focus opened.
  await finder.press('ArrowDown');
  await expect(page.getByRole('option')).toHaveCount(12);
  await finder.fill('Mi');
  await expect(page.getByRole('option')).toHaveCount(2);
  await keepScreen('kit-combobox');
  // What is behind an open list is hidden from the reader by React Aria, while the field itself keeps the focus.
  await expectAccessible(page, '.hs-options-popover');
});
