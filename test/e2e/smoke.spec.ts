import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/game.ts';

test('the game opens with a heading, is accessible, and breaks no rule of the page', async ({
  page,
  gameUrl,
  keepScreen,
}) => {
  await page.goto(gameUrl);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('button').first()).toBeVisible();
  await expectAccessible(page);
  await keepScreen('start');
});

test('nothing is cut off in the smallest window', async ({ page, gameUrl, keepScreen }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(gameUrl);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await keepScreen('start-1280x720');
});

test('the page answers in the language of its reader', async ({ browser, gameUrl }) => {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(gameUrl);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await context.close();
});
