import { expectAccessible } from './support/accessibility.ts';
import { campaignFileAfter } from './support/builtCampaign.ts';
import { expect, test } from './support/game.ts';
import { endQuarter, giveFile, openFrontPage, openPanel, startCampaign } from './support/play.ts';

test('a campaign is played to its end: score, ranking, turning points, and the way to another', async ({
  page,
  gameUrl,
  keepScreen,
}) => {
  test.setTimeout(600_000);
  await openFrontPage(page, gameUrl);
  await startCampaign(page, 'Amazon', 4);
  for (let quarter = 2; quarter <= 24; quarter += 1) {
    await endQuarter(page);
    await expect(page.locator('.game-seat-time')).toHaveText(new RegExp(`, ${quarter} of 24`));
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

/** Every budget as high as the board allows: what ruins a laboratory in three quarters. */
const RUIN = {
  kind: 'setSpending',
  research: 4_000_000,
  sales: 4_000_000,
  safety: 4_000_000,
  compliance: 4_000_000,
  resilience: 4_000_000,
  intelligence: 4_000_000,
} as const;

test('F3 who was wound up sees the end at one word', async ({ page, gameUrl, keepScreen }) => {
  const file = await campaignFileAfter(3, 'openai', 7, [RUIN]);
  await openFrontPage(page, gameUrl);
  await page.getByRole('button', { name: 'Load' }).click();
  await giveFile(page, 'built.hyperscale', file);
  await page.getByRole('button', { name: /^Load Built in Node/ }).click();
  await expect(page.locator('.game-seat-time')).toHaveText(/, 4 of 24/);
  await openPanel(page, 'Boardroom');
  await expect(page.getByRole('button', { name: 'See how it ends' })).toBeVisible();
  await keepScreen('failed');
  await page.getByRole('button', { name: 'See how it ends' }).click();
  await expect(page.getByRole('progressbar')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('OpenAI', { timeout: 100_000 });
  await expect(page.getByRole('heading', { name: 'Turning points' })).toBeVisible();
  await keepScreen('failed-ending');
});
