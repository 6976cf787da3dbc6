import { expect, test } from 'vitest';
import { trainingOutlook } from '../../../src/engine/outlook/training.ts';
import { resolveQuarter } from '../../../src/engine/quarter/resolveQuarter.ts';
import { viewFor } from '../../../src/engine/state/view.ts';
import { testGame } from '../../support/testGame.ts';
import { minerva } from '../../support/world/companies.ts';

test.each([1, 2, 3])('M2 a run ends inside what was expected of it (seed %i)', (seed) => {
  const { scenario, state } = testGame({
    setup: { seed },
    prepare: (s) => {
      for (const company of s.companies) if (company.id === minerva.id) company.lab.run = null;
    },
  });
  const view = viewFor(scenario, state, minerva.id);
  const outlook = trainingOutlook(view, { quarters: 1, share: 0.6, effective: 0 }, [
    view.own.compute.research,
  ]);
  const command = { kind: 'startTraining', name: 'Test', quarters: 1, share: 0.6 } as const;
  const { state: after } = resolveQuarter(scenario, state, { [minerva.id]: [command] });
  const model = after.companies.find((company) => company.id === minerva.id)?.lab.models.at(-1);
  expect(model?.name).toBe('Test');
  // Leaks from leaders may lift it a little beyond; never let it fall below.
  expect(model?.capability).toBeGreaterThanOrEqual(outlook.low - 0.05);
  expect(model?.capability).toBeLessThanOrEqual(outlook.high + 1);
});

test('M2 a longer run and a larger share promise more', () => {
  const { scenario, state } = testGame();
  const view = viewFor(scenario, state, minerva.id);
  const research = [view.own.compute.research];
  const expected = (quarters: number, share: number) =>
    trainingOutlook(view, { quarters, share, effective: 0 }, research).expected;
  expect(expected(2, 0.5)).toBeGreaterThan(expected(1, 0.5));
  expect(expected(1, 0.9)).toBeGreaterThan(expected(1, 0.5));
});
