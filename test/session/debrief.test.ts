import { expect, test } from 'vitest';
import { id } from '../../src/engine/index.ts';
import { listScenarios } from '../../src/scenario/catalogue.node.ts';
import { endQuarter, startCampaign } from '../../src/session/campaign.ts';
import { debriefFor } from '../../src/session/debrief.ts';

async function played(quarters: number) {
  const [first] = await listScenarios();
  if (first === undefined) throw new Error('there is no scenario');
  let campaign = startCampaign({
    scenario: first.definition,
    seats: ['amazon'],
    difficulty: 'manager',
    seed: 3,
  });
  for (let k = 0; k < quarters; k += 1) campaign = endQuarter(campaign, {});
  return campaign;
}

test('the ranking holds every company once, the best score first', async () => {
  const campaign = await played(6);
  const { ranking } = debriefFor(campaign, id('amazon'));
  expect(new Set(ranking.map(({ company }) => company)).size).toBe(campaign.state.companies.length);
  const scores = ranking.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test('turning points are at most five quarters that were played, in their order, with news about the seat', async () => {
  const { turningPoints } = debriefFor(await played(8), id('amazon'));
  expect(turningPoints).toHaveLength(5);
  const quarters = turningPoints.map(({ quarter }) => quarter);
  expect(quarters).toEqual([...quarters].sort((a, b) => a - b));
  for (const { news } of turningPoints) for (const item of news) expect(item.companies).toContain('amazon');
});

test('a campaign that has not begun has no turning point', async () => {
  expect(debriefFor(await played(0), id('amazon')).turningPoints).toEqual([]);
});
