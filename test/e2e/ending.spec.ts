import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/game.ts';
import { openFrontPage, startCampaign } from './support/play.ts';

test('a campaign is played to its end: score, ranking, turning points, and the way to another', async ({
  page,
  gameUrl,
  keepScreen,
}) => {
  test.setTimeout(300_000);
  await openFrontPage(page, gameUrl);
  await startCampaign(page, 'Amazon', 4);
  await page.keyboard.press('Escape');
  for (let quarter = 2; quarter <= 24; quarter += 1) {
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
