import { expect, type Page } from '@playwright/test';

/** The page at its front page, in a window of a size. Motion is kept still: what moves is tested where motion is the matter. */
export async function openFrontPage(page: Page, url: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(url);
  await expect(page.getByRole('heading', { level: 1, name: 'Hyperscale' })).toBeVisible();
}

/** A new campaign from the front page, at the desk of a company. */
export async function startCampaign(page: Page, company: string, seed = 7): Promise<void> {
  await page.getByRole('button', { name: 'New campaign' }).click();
  await page.getByRole('radio', { name: new RegExp(`^${company}`) }).click({ force: true });
  await page.getByRole('textbox', { name: 'Seed of chance' }).fill(String(seed));
  await page.getByRole('button', { name: `Take over ${company}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: company })).toBeVisible();
}

/** Ends the quarter by its key, skips the telling, and waits for the report. */
export async function endQuarter(page: Page): Promise<void> {
  const time = page.locator('.game-seat-time');
  const before = await time.textContent();
  await page.keyboard.press('Control+Enter');
  await expect(time).not.toHaveText(before ?? '');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: 'Report' })).toBeVisible();
}

/** Opens a panel from the rail and gives its region. */
export async function openPanel(page: Page, name: string) {
  const button = page.getByRole('navigation', { name: 'Panels' }).getByRole('button', { name });
  if ((await button.getAttribute('aria-pressed')) !== 'true') await button.click();
  return page.getByRole('region', { name, exact: true }).first();
}

/** How many decisions are staged, as the head of the page says. */
export async function expectStaged(page: Page, count: number): Promise<void> {
  await expect(page.getByRole('button', { name: `${count} staged` })).toBeVisible();
}
