import type { Page } from '@playwright/test';
import { expect, test } from './support/game.ts';
import { openFrontPage } from './support/play.ts';

/** Presses Tab until what has the focus bears a name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body) return '';
      const labelled = element?.closest('label') ?? element;
      return element?.getAttribute('aria-label') ?? labelled?.textContent ?? '';
    });
    if (name.test(focused)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key never reaches ${name}`);
}

test('a quarter is played with the keyboard alone', async ({ page, gameUrl }) => {
  await openFrontPage(page, gameUrl);
  await tabTo(page, /^New campaign$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^A?Amazon/);
  await page.keyboard.press('ArrowDown');
  await tabTo(page, /^Take over Anthropic$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Anthropic' })).toBeVisible();
  await page.keyboard.press('8');
  await expect(page.getByRole('region', { name: 'Rivals' }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.game-sheet')).toHaveCount(0);
  await page.keyboard.press('l');
  await expect(page.getByRole('radio', { name: 'Power' })).toBeChecked();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.game-seat-time')).toHaveText(/Q2\s2026/);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Report' })).toBeVisible();
});

test('single keys can be turned off', async ({ page, gameUrl }) => {
  await openFrontPage(page, gameUrl);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('switch', { name: 'Single keys open panels' }).click({ force: true });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'New campaign' }).click();
  await page.getByRole('button', { name: /^Take over/ }).click();
  await expect(page.getByRole('region', { name: 'Boardroom' }).first()).toBeVisible();
  await page.keyboard.press('8');
  await expect(page.getByRole('region', { name: 'Rivals' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Boardroom' }).first()).toBeVisible();
});
