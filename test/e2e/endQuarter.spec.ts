import type { Page } from '@playwright/test';
import { expect, test } from './support/game.ts';
import { endQuarter, openFrontPage, startCampaign } from './support/play.ts';

/** Longest piece of work on the page's own thread that End quarter may cause, in milliseconds. */
const LIMIT_MS = 100;

/** Listens to what runs on the page's thread; the map's own drawing is not part of what End quarter does. */
async function watchScripts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const found: { name: string; ms: number }[] = [];
    Reflect.set(window, 'scriptsSeen', found);
    new PerformanceObserver((list) => {
      for (const frame of list.getEntries()) {
        const scripts: unknown = Reflect.get(frame, 'scripts');
        if (!Array.isArray(scripts)) continue;
        for (const { invoker, sourceURL, duration } of scripts)
          found.push({ name: `${invoker} ${sourceURL}`, ms: duration });
      }
    }).observe({ type: 'long-animation-frame' });
  });
}

function scriptsSeen(page: Page): Promise<{ name: string; ms: number }[]> {
  return page.evaluate(() => Reflect.get(window, 'scriptsSeen') as { name: string; ms: number }[]); // set by watchScripts
}

test('End quarter never keeps the page waiting for more than 100 ms', async ({ page, gameUrl }) => {
  await openFrontPage(page, gameUrl);
  await startCampaign(page, 'Amazon');
  // The first quarter loads the report; the later ones are what a campaign is made of.
  await endQuarter(page);
  await page.keyboard.press('Escape');
  await watchScripts(page);
  for (let quarter = 0; quarter < 3; quarter += 1) {
    await page.keyboard.press('Control+Enter');
    await expect(page.locator('.game-seat-time')).toHaveText(new RegExp(`${quarter + 3} of 24`));
    await page.waitForTimeout(500);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
  const slow = (await scriptsSeen(page)).filter(({ ms }) => ms > LIMIT_MS);
  expect(slow).toEqual([]);
});

test('the page answers while a quarter is resolved', async ({ page, gameUrl }) => {
  await openFrontPage(page, gameUrl);
  await startCampaign(page, 'Amazon');
  const gaps = page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let longest = 0;
        let last = performance.now();
        const end = last + 3000;
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          const now = performance.now();
          longest = Math.max(longest, now - last);
          last = now;
          if (now > end) resolve(longest);
          else channel.port2.postMessage(0);
        };
        channel.port2.postMessage(0);
      }),
  );
  await page.keyboard.press('Control+Enter');
  // A whole quarter on the page's thread would leave one gap as long as the quarter takes.
  expect(await gaps).toBeLessThan(1500);
  await expect(page.locator('.game-seat-time')).toHaveText(/Q2 2026/);
});
