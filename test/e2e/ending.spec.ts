import { expectAccessible } from './support/accessibility.ts';
import { campaignFileAfter } from './support/builtCampaign.ts';
import { expect, test } from './support/game.ts';
import { giveFile, openFrontPage } from './support/play.ts';

test('a campaign is played to its end: score, ranking, turning points, and the way to another', async ({
  page,
  gameUrl,
  keepScreen,
}) => {
  const file = await campaignFileAfter(20, 'amazon', 4);
  await openFrontPage(page, gameUrl);
  await page.getByRole('button', { name: 'Load' }).click();
  await giveFile(page, 'built.hyperscale', file);
  await page.getByRole('button', { name: /^Load Built in Node/ }).click();
  await expect(page.locator('.game-seat-time')).toHaveText(/, 21 of 24/);
  await page.keyboard.press('Escape');
  for (let quarter = 22; quarter <= 24; quarter += 1) {
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('.game-seat-time')).toHaveText(new RegExp(`, ${quarter} of 24`));
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'To the last edition' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Amazon');
  await expect(page.getByRole('row')).toHaveCount(13);
  await expect(page.getByRole('heading', { name: 'Turning points' })).toBeVisible();
  await expectAccessible(page);
  await keepScreen('ending');
  await page.setViewportSize({ width: 1280, height: 720 });
  await keepScreen('ending-1280');
  await page.getByRole('button', { name: 'Front page' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Amazon');
  await page.getByRole('button', { name: 'Take another seat' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'New campaign' })).toBeVisible();
});
