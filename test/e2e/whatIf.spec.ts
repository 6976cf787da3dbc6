import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/game.ts';
import { expectStaged, openFrontPage, openPanel, startCampaign } from './support/play.ts';

test('what a decision may come to is seen before the quarter ends, figure by figure', async ({
  page,
  gameUrl,
  keepScreen,
}) => {
  await openFrontPage(page, gameUrl);
  await startCampaign(page, 'Amazon');
  await page.keyboard.press('f');
  const panel = page.getByRole('region', { name: 'What if', exact: true }).first();
  await expect(panel.getByText('Nothing is staged.')).toBeVisible();
  await expect(panel.getByRole('figure', { name: 'Cash: what may come' })).toBeVisible();
  const silicon = await openPanel(page, 'Silicon');
  await silicon.getByRole('tab', { name: 'Orders' }).click();
  await silicon.getByRole('button', { name: 'Stage', exact: true }).click();
  await expectStaged(page, 1);
  await page.keyboard.press('f');
  await expect(panel.getByText(/^With your decision:|^Your decision does not/)).toBeVisible();
  await panel.getByRole('button', { name: 'Show the fan of Revenue' }).click();
  await expect(panel.getByRole('figure', { name: 'Revenue: what may come' })).toBeVisible();
  await expectAccessible(page);
  await keepScreen('what-if');
});
