import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/game.ts';
import { openFrontPage, startCampaign } from './support/play.ts';

test('the front page has a heading, is accessible, and breaks no rule of the page', async ({
  page,
  gameUrl,
  keepScreen,
}) => {
  await openFrontPage(page, gameUrl);
  await expect(page.getByRole('button', { name: 'New campaign' })).toBeVisible();
  await expectAccessible(page);
  await keepScreen('title');
});

test('from the front page to the first quarter, every screen is accessible', async ({ page, gameUrl }) => {
  await openFrontPage(page, gameUrl, { adviser: true });
  await page.getByRole('button', { name: 'New campaign' }).click();
  await expect(page.getByRole('radiogroup', { name: 'Take a seat' }).getByRole('radio')).toHaveCount(6);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Back' }).click();
  await startCampaign(page, 'Amazon');
  await expect(page.getByRole('region', { name: 'Boardroom' }).first()).toBeVisible();
  await expect(page.getByRole('list', { name: 'Moves worth thinking about' })).toBeVisible({
    timeout: 60_000,
  });
  await expectAccessible(page);
});

test('nothing is cut off in the smallest window', async ({ page, gameUrl }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await openFrontPage(page, gameUrl);
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await startCampaign(page, 'OpenAI');
  expect(await overflow()).toBeLessThanOrEqual(0);
  const button = await page.getByRole('button', { name: 'End quarter' }).boundingBox();
  expect((button?.x ?? 9999) + (button?.width ?? 0)).toBeLessThanOrEqual(1280);
});

test('every dialog is accessible', async ({ page, gameUrl, keepScreen }) => {
  await openFrontPage(page, gameUrl);
  for (const [button, name] of [
    ['Settings', 'settings'],
    ['Keyboard', 'shortcuts'],
    ['Load', 'load'],
  ] as const) {
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page);
    await keepScreen(name);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
});
