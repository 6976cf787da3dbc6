import { expect, test } from './support/game.ts';
import { openFrontPage, startCampaign } from './support/play.ts';

test('the page answers in the language of its reader', async ({ browser, gameUrl }) => {
  const context = await browser.newContext({ locale: 'fr-FR' });
  const page = await context.newPage();
  await page.goto(gameUrl);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.getByRole('button', { name: 'Nouvelle campagne' })).toBeVisible();
  await context.close();
});

test('the language is switched in the middle of a campaign, and kept', async ({ page, gameUrl }) => {
  await openFrontPage(page, gameUrl);
  await startCampaign(page, 'Amazon');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('menuitem', { name: 'Settings' }).click();
  await page.getByRole('radio', { name: 'français' }).click();
  await expect(page.getByRole('dialog', { name: 'Réglages' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Clore le trimestre' })).toBeVisible();
  await expect(page.locator('.market-quarter')).toHaveText('T1 2026');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page).toHaveTitle(/la course au cloud/);
});
