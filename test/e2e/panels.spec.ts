import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/game.ts';
import { openFrontPage, openPanel, startCampaign } from './support/play.ts';

const PANELS = ['Boardroom', 'Compute', 'Silicon', 'Agreements', 'Finance', 'Rule book'] as const;

/** Judges what a panel shows now, and its row of tabs: a tab that is scrolled out of sight is found by nobody. */
async function expectWhole(page: Page, panel: Locator, where: string): Promise<void> {
  await expect(panel.locator('.hs-skeleton')).toHaveCount(0);
  await expectAccessible(page, '.game-sheet');
  const cut = await panel
    .locator('.hs-tab-list')
    .evaluateAll((rows) => rows.filter((row) => row.scrollWidth > row.clientWidth + 1).length);
  expect(cut, `rows of tabs cut in ${where}`).toBe(0);
}

test('every tab of the panels can be used by everybody and is in sight', async ({ page, gameUrl }) => {
  test.setTimeout(240_000);
  await page.setViewportSize({ width: 1280, height: 720 });
  await openFrontPage(page, gameUrl);
  await startCampaign(page, 'Amazon');
  for (const name of PANELS) {
    const panel = await openPanel(page, name);
    await expectWhole(page, panel, name);
    const tabs = await panel.getByRole('tablist').first().getByRole('tab').all();
    for (const tab of tabs) {
      await tab.click();
      await expectWhole(page, panel, `${name}, ${await tab.textContent()}`);
    }
  }
});

test('the contents of the rule book never lie on its text', async ({ page, gameUrl }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openFrontPage(page, gameUrl);
  await startCampaign(page, 'Amazon');
  const book = await openPanel(page, 'Rule book');
  await book.getByRole('heading', { level: 3 }).last().scrollIntoViewIfNeeded();
  const overlap = await book.evaluate((sheet) => {
    const contents = sheet.querySelector('.mn-contents')?.getBoundingClientRect();
    const text = sheet.querySelector('.mn-page')?.getBoundingClientRect();
    if (contents === undefined || text === undefined) return -1;
    const across = Math.min(contents.right, text.right) - Math.max(contents.left, text.left);
    const down = Math.min(contents.bottom, text.bottom) - Math.max(contents.top, text.top);
    return across > 1 && down > 1 ? down : 0;
  });
  expect(overlap).toBe(0);
});

test('what an event asks leads down the boardroom to its answers, and moves nothing else', async ({
  page,
  gameUrl,
}) => {
  await openFrontPage(page, gameUrl);
  await startCampaign(page, 'Nvidia');
  const board = await openPanel(page, 'Boardroom');
  await board.getByRole('button', { name: 'Answer: The island shakes' }).click();
  const event = board.getByRole('article', { name: 'The island shakes' });
  await expect(event).toBeFocused();
  await expect(event).toBeInViewport();
  await expect(page.getByRole('button', { name: 'Close the panel' })).toBeInViewport();
});
