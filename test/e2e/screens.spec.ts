import type { Page } from '@playwright/test';
import { expect, test } from './support/game.ts';
import { atRest, endQuarter, openFrontPage, startCampaign } from './support/play.ts';

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

/** How much of a line stands at the lower edge of the list of what a quarter tells, in CSS pixels. */
async function cutLines(page: Page): Promise<number> {
  return page.locator('.market-steps ul').evaluate((list) => {
    const line = Number.parseFloat(getComputedStyle(list).lineHeight);
    const rest = list.scrollHeight > list.clientHeight ? list.clientHeight % line : 0;
    return Math.min(rest, line - rest);
  });
}

/** What the first page of a panel has crowded: parts in two rows, and questions that lie over the change they ask about. */
async function crowded(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const seen = [...document.querySelectorAll('.game-sheet .hs-tab-list')].filter((list) => {
      const rows = new Set([...list.children].map((tab) => Math.round(tab.getBoundingClientRect().bottom)));
      return rows.size > 1;
    });
    const feet = [...document.querySelectorAll('.game-sheet .hs-figure-foot')].filter((foot) => {
      const parts = [...foot.children].map((part) => part.getBoundingClientRect());
      return parts.some((one, k) =>
        parts
          .slice(k + 1)
          .some(
            (other) => other.top < one.bottom - 6 && other.left < one.right - 1 && one.left < other.right - 1,
          ),
      );
    });
    return [...seen, ...feet].map((part) => part.textContent);
  });
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
      await expect(page.locator('.hs-board-step-words').first()).toBeVisible();
      for (const step of await page.locator('.hs-board-step-words').all()) {
        const [head, text] = await Promise.all([0, 1].map((k) => step.locator('> *').nth(k).boundingBox()));
        expect(text?.x, 'a first step is told below its name').toBe(head?.x);
      }
      await page.keyboard.press('Escape');
      await expect(page.locator('.market-ground canvas')).toBeVisible();
      await atRest(page);
      await keepScreen(`map-${name}`);
      await page.keyboard.press('Control+Enter');
      await expect(page.locator('.game-seat-time')).toContainText('2026');
      await expect(page.locator('.game-map[data-telling="true"]')).toBeVisible();
      await atRest(page);
      await keepScreen(`telling-${name}`);
      expect(await cutLines(page), 'part of a line of what a quarter tells').toBeLessThanOrEqual(1);
      await page.keyboard.press('Escape');
      for (const key of PANEL_KEYS) {
        await page.keyboard.press(key);
        await expect(page.locator('.game-sheet .hs-skeleton')).toHaveCount(0);
        await atRest(page);
        await keepScreen(`panel-${key}-${name}`);
        expect(await cutOff(page)).toBeLessThanOrEqual(0);
        expect(await crowded(page), `panel ${key}`).toEqual([]);
      }
    });
  });
}

test.describe('in front of a class', () => {
  test.use({ viewport: { width: 1920, height: 1080 } });

  test('the paper over the whole window has letters for the last row', async ({
    page,
    gameUrl,
    keepScreen,
  }) => {
    await openFrontPage(page, gameUrl);
    await startCampaign(page, 'Amazon');
    await endQuarter(page);
    const head = page.locator('.hs-paper-name');
    const beside = await head.evaluate((element) => element.currentCSSZoom);
    await page.locator('.game-sheet-head button').first().click();
    await expect(page.locator('.game-sheet[data-wide="true"]')).toBeVisible();
    expect(await head.evaluate((element) => element.currentCSSZoom)).toBeGreaterThan(beside * 1.25);
    expect(await cutOff(page)).toBeLessThanOrEqual(0);
    await atRest(page);
    await keepScreen('report-class');
  });
});
