import { expect, type Page } from '@playwright/test';
import { test } from './support/game.ts';
import { endQuarter, expectStaged, openFrontPage, openPanel, startCampaign } from './support/play.ts';
import { hashInNode, latestCampaign } from './support/savedFiles.ts';

/** Sits down with OpenAI and puts the reported deal on the table, on their terms where they ask for others. */
async function offerTheDeal(page: Page): Promise<void> {
  const panel = await openPanel(page, 'Agreements');
  await panel.getByRole('tab', { name: 'Negotiate' }).click();
  await panel.getByRole('button', { name: /^OpenAI/ }).click();
  await panel.getByRole('button', { name: /Money, compute, chips and shops/ }).click();
  await expect(panel).toContainText('$10 bn');
  await expect(panel).toContainText('$500 bn');
  const theirs = panel.getByRole('button', { name: 'Take their terms' });
  const signs = panel.getByText('OpenAI would sign.', { exact: true });
  await expect(theirs.or(signs).first()).toBeVisible();
  if (await theirs.isVisible()) {
    await theirs.click();
    await expect(signs).toBeVisible();
  }
  await panel.getByRole('button', { name: 'Put it on the table' }).click();
}

async function orderTrainium(page: Page): Promise<void> {
  const panel = await openPanel(page, 'Silicon');
  await panel.getByRole('tab', { name: 'Orders' }).click();
  await panel.getByRole('button', { name: /Chip$/ }).click();
  await page.getByRole('option', { name: /^Trainium3/ }).click();
  await panel.getByRole('button', { name: 'Stage', exact: true }).click();
}

async function integrateShopify(page: Page): Promise<void> {
  const panel = await openPanel(page, 'Commerce');
  await panel.getByRole('radio', { name: /Shopify/ }).click({ force: true });
  await panel.getByRole('button', { name: /level 1/i }).click();
}

test('a whole year as Amazon: the deal, Trainium, Shopify, a save in between, and the same state as in Node', async ({
  page,
  gameUrl,
  keepScreen,
}) => {
  test.setTimeout(300_000);
  await openFrontPage(page, gameUrl);
  await startCampaign(page, 'Amazon', 2026);
  await offerTheDeal(page);
  await expectStaged(page, 1);
  await keepScreen('deal-on-the-table');
  await orderTrainium(page);
  await expectStaged(page, 2);
  await integrateShopify(page);
  await expectStaged(page, 3);
  await page.getByRole('button', { name: '3 staged' }).click();
  await keepScreen('staged');
  await page.keyboard.press('Escape');
  await endQuarter(page);
  await expect(page.getByText(/Amazon and OpenAI sign a deal/).first()).toBeVisible();
  await endQuarter(page);
  await page.keyboard.press('Control+s');
  await page.getByRole('textbox', { name: 'Name' }).fill('Half a year');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.reload();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.locator('.game-seat-time')).toHaveText(/Q3\s2026/);
  await endQuarter(page);
  await endQuarter(page);
  await expect(page.locator('.game-seat-time')).toHaveText(/Q1\s2027/);
  const agreements = await openPanel(page, 'Agreements');
  await expect(agreements.getByRole('row', { name: /OpenAI/ }).first()).toBeVisible();
  await keepScreen('deal-in-force');
  const saved = await latestCampaign(page);
  const kinds = saved.commands.flatMap((quarter) => quarter.amazon ?? []).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['offerAgreement', 'orderChips', 'integrate']));
  expect(saved.hashes).toHaveLength(5);
  expect(saved.hashes.at(-1)).toBe(await hashInNode(saved));
});
