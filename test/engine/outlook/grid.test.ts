import { expect, test } from 'vitest';
import { siteOutlooks } from '../../../src/engine/outlook/grid.ts';
import { resolveQuarter } from '../../../src/engine/quarter/resolveQuarter.ts';
import { viewFor } from '../../../src/engine/state/view.ts';
import { testGame } from '../../support/testGame.ts';
import { strato } from '../../support/world/companies.ts';
import { NORTH } from '../../support/world/ids.ts';

const build = { kind: 'buildSite', region: NORTH, mw: 40 } as const;

test('C2 a site goes live in the quarter foretold, or later when building loses quarters', () => {
  const { scenario, state } = testGame();
  const first = resolveQuarter(scenario, state, {
    [strato.id]: [build],
  }).state;
  const site = first.sites.find((one) => one.started === 0 && one.mw === 40);
  const foretold = siteOutlooks(viewFor(scenario, first, strato.id)).find((one) => one.site === site?.id);
  expect(foretold?.live).not.toBeNull();
  let now = first;
  let live = -1;
  for (let quarter = 1; quarter < 24 && live < 0; quarter++) {
    now = resolveQuarter(scenario, now, {}).state;
    if (now.sites.find((one) => one.id === site?.id)?.stage === 'live') live = quarter;
  }
  expect(live).toBeGreaterThanOrEqual(foretold?.live ?? 99);
  expect(live).toBeLessThanOrEqual((foretold?.live ?? 0) + 4);
});

test('C2 a paused site has no date', () => {
  const { scenario, state } = testGame({
    prepare: (s) => {
      for (const site of s.sites) if (site.stage === 'build') site.paused = true;
    },
  });
  const paused = state.sites.filter((site) => site.paused);
  const outlooks = siteOutlooks(viewFor(scenario, state, strato.id));
  for (const site of paused) expect(outlooks.find((one) => one.site === site.id)?.live ?? null).toBeNull();
  expect(outlooks.length).toBe(state.sites.filter((site) => site.stage !== 'live').length);
});
