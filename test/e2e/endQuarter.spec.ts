import { expect, test } from './support/game.ts';
import { openFrontPage, startCampaign } from './support/play.ts';

test('the quarter is resolved off the page: it goes on drawing meanwhile', async ({ page, gameUrl }) => {
  await openFrontPage(page, gameUrl);
  await startCampaign(page, 'Amazon');
  await page.keyboard.press('Escape');
  const workers = page.workers().map((worker) => worker.url());
  expect(workers.some((url) => url.includes('worker'))).toBe(true);
  await page.keyboard.press('Control+Enter');
  await expect(page.locator('.game-seat-time')).toHaveText(/Q2\s2026/);
});
