import { Buffer } from 'node:buffer';
import { expect, type Page } from '@playwright/test';

/**
 * The page at its front page. Motion is kept still: what moves is tested where motion is the matter. The adviser rests
 * as well unless it is asked for: it tries moves out in simulated worlds for as long as the boardroom stands open.
 */
export async function openFrontPage(
  page: Page,
  url: string,
  { adviser = false }: { readonly adviser?: boolean } = {},
): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  if (!adviser) await page.addInitScript(restAdviser);
  await page.goto(url);
  await expect(page.getByRole('heading', { level: 1, name: 'Hyperscale' })).toBeVisible();
}

/** Runs in the page, before its own scripts: the first time, as if the reader had turned the adviser off. */
function restAdviser(): void {
  const key = 'hyperscale-settings';
  if (localStorage.getItem(key) === null) localStorage.setItem(key, JSON.stringify({ adviser: false }));
}

/** A new campaign from the front page, at the desk of a company. */
export async function startCampaign(page: Page, company: string, seed = 7): Promise<void> {
  await page.getByRole('button', { name: 'New campaign' }).click();
  await page.getByRole('radio', { name: new RegExp(`^${company}`) }).click({ force: true });
  await page.getByRole('textbox', { name: 'Seed of chance' }).fill(String(seed));
  await page.getByRole('button', { name: `Take over ${company}` }).click();
  await expect(page.getByRole('heading', { level: 1, name: company })).toBeVisible();
}

/** Gives a file to the page where it asks for one. */
export async function giveFile(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import a file' }).click();
  const buffer = Buffer.from(text);
  await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer });
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

/** Waits until the page has nothing more to draw: letters are there, motion has ended, and it idles. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(
      document
        .getAnimations()
        .filter(endsByItself)
        .map(({ finished }) => finished),
    );
    for (let looks = 0; looks < 2; looks += 1) await new Promise((done) => requestAnimationFrame(done));
    await new Promise((done) => requestIdleCallback(done));

    function endsByItself(animation: Animation): boolean {
      return animation.effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY;
    }
  });
}
