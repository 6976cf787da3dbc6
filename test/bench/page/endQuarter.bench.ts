import { expect, test } from '../../e2e/support/game.ts';
import { longestTask } from '../../e2e/support/mainThread.ts';
import { endQuarter, openFrontPage, startCampaign } from '../../e2e/support/play.ts';

/** Longest task on the page's own thread that End quarter may cause, in milliseconds. */
const LIMIT_MS = 100;

// Recording a trace of the test takes pictures of the page on the page's own thread.
test.use({ trace: 'off' });

test('End quarter never keeps the page waiting for more than 100 ms', async ({ browser, page, gameUrl }) => {
  await openFrontPage(page, gameUrl);
  await startCampaign(page, 'Amazon');
  // The first quarters load what is shown after every quarter; the later ones are what a campaign is made of.
  await endQuarter(page);
  await endQuarter(page);
  for (let quarter = 4; quarter <= 6; quarter += 1) {
    await page.keyboard.press('Escape');
    const longest = await longestTask(browser, page, async () => {
      await page.keyboard.press('Control+Enter');
      await expect(page.locator('.game-seat-time')).toHaveText(new RegExp(`, ${quarter} of 24`));
      await page.waitForTimeout(800);
      // The report comes as the telling ends: to the reader it is part of the same answer.
      await page.keyboard.press('Escape');
      await expect(page.getByRole('region', { name: 'Report' })).toBeVisible();
      await page.waitForTimeout(800);
    });
    process.stdout.write(
      `quarter ${quarter}: longest task of the page ${longest.toFixed(1)} ms of processor time\n`,
    );
    expect(longest, `longest task of quarter ${quarter}`).toBeLessThan(LIMIT_MS);
  }
});

test('a task that keeps the page waiting is found', async ({ browser, page, gameUrl }) => {
  await openFrontPage(page, gameUrl);
  const longest = await longestTask(browser, page, async () => {
    await page.evaluate(() => {
      const end = performance.now() + 5000;
      for (let k = 0; k < 4e8 && performance.now() < end; k += 1);
    });
  });
  expect(longest).toBeGreaterThan(LIMIT_MS);
});
