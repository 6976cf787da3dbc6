import { expect, test } from 'vitest';
import { viewFor } from '../../../../src/engine/state/view.ts';
import { leavingShare, raidOutlook, rivalLabs } from '../../../../src/ui/panels/models/people.model.ts';
import { incidentNow, unreleased } from '../../../../src/ui/panels/models/release.model.ts';
import { testGame } from '../../../support/testGame.ts';
import { twoLabs } from '../../../support/twoLabs.ts';
import { MINERVA, STRATO } from '../../../support/world/ids.ts';

const { scenario, state } = testGame({ scenario: twoLabs({ culture: 30 }) });
const view = viewFor(scenario, state, MINERVA);
const [rival] = rivalLabs(view);
if (rival === undefined) throw new Error('there is a second lab');

test('M5 the other labs are listed as employers, with what an outsider knows of them', () => {
  expect(rivalLabs(view).map(({ id }) => id)).toEqual([STRATO]);
  expect(rival.error).toBeGreaterThan(0);
  expect(rival.people).not.toBe(4000);
  expect(rival.culture).toBe(30);
  expect(rival.edge).toBeGreaterThan(0);
});

test('M5 a larger bonus is expected to win more people and to offend more', () => {
  const [small, large] = [1, 8].map((bonus) => raidOutlook(view, rival, 100, bonus));
  expect(large?.come).toBeGreaterThan(small?.come ?? 0);
  expect(large?.offence).toBeGreaterThan(small?.offence ?? 0);
  expect(raidOutlook(view, rival, 10_000, 8).come).toBeLessThanOrEqual(small?.most ?? 0);
});

test('M5 fewer leave a lab that pays more', () => {
  expect(leavingShare(view, 1.5)).toBeLessThan(leavingShare(view, 1));
  expect(leavingShare(view, 0.8)).toBeGreaterThan(leavingShare(view, 1));
});

test('M3 models under test stand apart from those that wait', () => {
  const one = { name: 'Owl', capability: 110, trained: 0, released: -1, open: false, tested: 0 };
  const models = [...view.own.lab.models, { ...one, id: 'a', due: -1 }, { ...one, id: 'b', due: 3 }];
  const with2 = { ...view, own: { ...view.own, lab: { ...view.own.lab, models } } };
  expect(unreleased(with2).waiting.map(({ id }) => id)).toEqual(['a']);
  expect(unreleased(with2).testing.map(({ id }) => id)).toEqual(['b']);
});

test('M3 the chance of an incident falls with safety work', () => {
  const spending = { ...view.own.spending, safety: 0 };
  const careless = { ...view, own: { ...view.own, spending } };
  expect(incidentNow(view)).toBeLessThanOrEqual(incidentNow(careless));
  expect(incidentNow(careless)).toBeGreaterThan(0);
});
