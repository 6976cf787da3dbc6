import { readFile } from 'node:fs/promises';
import { expect, test } from './support/game.ts';
import { endQuarter, giveFile, openFrontPage, startCampaign } from './support/play.ts';
import { hashInNode, latestCampaign } from './support/savedFiles.ts';

test('a campaign is saved by name, found after a reload, and goes on to the same state', async ({
  page,
  gameUrl,
  keepScreen,
}) => {
  await openFrontPage(page, gameUrl);
  await startCampaign(page, 'Microsoft', 11);
  await endQuarter(page);
  await page.keyboard.press('Control+s');
  await page.getByRole('textbox', { name: 'Name' }).fill('Before the storm');
  await keepScreen('save');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const kept = await latestCampaign(page);
  await page.reload();
  await expect(page.getByRole('heading', { name: /Microsoft waits for you/ })).toBeVisible();
  await keepScreen('title-continue');
  await page.getByRole('button', { name: 'Load' }).click();
  await page.getByRole('button', { name: /^Load Before the storm/ }).click();
  await expect(page.locator('.game-seat-time')).toHaveText(/Q2\s2026/);
  await page.keyboard.press('Control+s');
  await page.getByRole('textbox', { name: 'Name' }).fill('Before the storm');
  await page.getByRole('button', { name: 'Replace' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const again = await latestCampaign(page);
  expect(again.hashes).toEqual(kept.hashes);
  expect(again.hashes.at(-1)).toBe(await hashInNode(again));
});

test('Continue goes on with the latest autosave', async ({ page, gameUrl }) => {
  await openFrontPage(page, gameUrl);
  await startCampaign(page, 'Nvidia', 3);
  await endQuarter(page);
  await endQuarter(page);
  // A quarter is kept in the background, right after it was told.
  await expect.poll(async () => (await latestCampaign(page)).hashes.length).toBe(3);
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('.game-seat-time')).toHaveText(/Q3\s2026/);
});

test('a save goes out as a file, comes in again, and a damaged one is told with its mend', async ({
  page,
  gameUrl,
  keepScreen,
}) => {
  await openFrontPage(page, gameUrl);
  await startCampaign(page, 'Google', 5);
  await endQuarter(page);
  await page.keyboard.press('Control+s');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Export Autosave/ }).click();
  const file = await (await download).path();
  const text = await readFile(file, 'utf8');
  expect(text).toMatch(/^hyperscale-save 1 /);
  await giveFile(page, 'mine.hyperscale', text);
  await expect(page.getByRole('button', { name: /^Load / })).toHaveCount(2);
  await giveFile(page, 'broken.hyperscale', text.replace('"seed":5', '"seed":6'));
  const alarm = page.getByRole('alertdialog', { name: 'The file could not be imported' });
  await expect(alarm).toContainText('damaged');
  await expect(alarm).toContainText('Load an earlier save');
  await keepScreen('damaged-file');
});

test('deleting asks once more', async ({ page, gameUrl }) => {
  await openFrontPage(page, gameUrl);
  await startCampaign(page, 'Anthropic', 2);
  await endQuarter(page);
  await page.keyboard.press('Control+s');
  await page.getByRole('button', { name: /^Delete Autosave/ }).click();
  await page.getByRole('button', { name: /for good$/ }).click();
  await expect(page.getByText('Nothing is saved yet')).toBeVisible();
});
