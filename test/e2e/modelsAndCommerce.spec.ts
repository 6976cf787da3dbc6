import { expectAccessible } from './support/accessibility.ts';
import { expect, test } from './support/game.ts';
import { openFrontPage, openPanel, startCampaign } from './support/play.ts';

/** A company that has a lab and a shop platform of its own sees every tab of both panels. */
const PANELS = [
  { name: 'Models', tabs: ['Frontier', 'Training', 'Releases', 'People', 'Budgets', 'Prices'] },
  { name: 'Commerce', tabs: ['Shops', 'Income', 'Own platform'] },
] as const;

test('every tab of Models and Commerce can be used by everybody and is cut nowhere', async ({
  page,
  gameUrl,
}) => {
  test.setTimeout(180_000);
  await page.setViewportSize({ width: 1280, height: 720 });
  await openFrontPage(page, gameUrl);
  await startCampaign(page, 'Amazon');
  for (const { name, tabs } of PANELS) {
    const panel = await openPanel(page, name);
    for (const tab of tabs) {
      await panel.getByRole('tab', { name: tab }).click();
      await expect(panel.locator('.hs-skeleton')).toHaveCount(0);
      await expectAccessible(page, '.game-sheet');
      const cut = await panel
        .locator('.hs-table-scroll')
        .evaluateAll((tables) => tables.filter((one) => one.scrollWidth > one.clientWidth + 1).length);
      expect(cut, `tables cut in ${name}, ${tab}`).toBe(0);
    }
  }
});
