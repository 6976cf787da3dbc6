import type { Page } from '@playwright/test';
import { expect, test } from './support/game.ts';
import { atRest } from './support/play.ts';

/** Every screen in the sizes and languages in which it must look right; the pictures are looked at by people. */
const LOOKS = [
  { name: 'en-1280', locale: 'en-US', width: 1280, height: 720 },
  { name: 'en-1920', locale: 'en-US', width: 1920, height: 1080 },
  { name: 'fr-1280', locale: 'fr-FR', width: 1280, height: 720 },
] as const;

const PANEL_KEYS = ['1', '2', '3', '4', '5', '6', '7', 'f', '8', '9', '0', 'n'];

async function cutOff(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const { name, locale, width, height } of LOOKS) {
  test.describe(name, () => {
    test.use({ locale, viewport: { width, height } });

    test(`every screen fits the window (${name})`, async ({ page, gameUrl, keepScreen }) => {
      test.setTimeout(300_000);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(gameUrl);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await atRest(page);
      await keepScreen(`title-${name}`);
      await page.locator('.title-menu button').first().click();
      await expect(page.locator('.setup-seats').getByRole('radio')).toHaveCount(6);
      await keepScreen(`setup-${name}`);
      await page.locator('.setup-start button').click();
      await expect(page.locator('.game-sheet')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(page.locator('.market-ground canvas')).toBeVisible();
      await atRest(page);
      await keepScreen(`map-${name}`);
      await page.keyboard.press('Control+Enter');
      await expect(page.locator('.game-seat-time')).toContainText('2026');
      await expect(page.locator('.game-map[data-telling="true"]')).toBeVisible();
      await atRest(page);
      await keepScreen(`telling-${name}`);
      await page.keyboard.press('Escape');
      for (const key of PANEL_KEYS) {
        await page.keyboard.press(key);
        await expect(page.locator('.game-sheet .hs-skeleton')).toHaveCount(0);
        await atRest(page);
        await keepScreen(`panel-${key}-${name}`);
        expect(await cutOff(page)).toBeLessThanOrEqual(0);
      }
    });
  });
}
