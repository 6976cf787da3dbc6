import { describe, expect, test } from 'vitest';
import { resolveQuarter } from '../../../../src/engine/quarter/resolveQuarter.ts';
import { viewFor } from '../../../../src/engine/state/view.ts';
import {
  h100eOf,
  lastPicture,
  plannedPicture,
  USES,
} from '../../../../src/ui/panels/compute/capacity.model.ts';
import { regionRows } from '../../../../src/ui/panels/compute/regions.model.ts';
import { ribbonsOf } from '../../../../src/ui/panels/compute/ribbons.model.ts';
import { horizonOf, liveIfBuilt, siteRows } from '../../../../src/ui/panels/compute/sites.model.ts';
import { testGame } from '../../../support/testGame.ts';
import { minerva, strato } from '../../../support/world/companies.ts';
import { NORTH } from '../../../support/world/ids.ts';

const { scenario, state } = testGame();
const view = viewFor(scenario, state, strato.id);
const { state: after } = resolveQuarter(scenario, state, {});

describe('C5 the picture of capacity', () => {
  test.each([strato.id, minerva.id])('of %s: uses add up to sources', (seat) => {
    const last = lastPicture(viewFor(scenario, after, seat));
    const used = last.uses.reduce((total, { h100e }) => total + h100e, 0);
    expect(used).toBeCloseTo(last.total, 3);
  });

  test('foretells the division that the quarter makes with the chips at work', () => {
    const planned = plannedPicture(view);
    const came = lastPicture(viewFor(scenario, after, strato.id));
    for (const use of USES) {
      const share = h100eOf(came, use) / came.total;
      expect(h100eOf(planned, use) / planned.total).toBeCloseTo(share, 1);
    }
  });

  test('is drawn with bands as wide as the bar above', () => {
    const ribbons = ribbonsOf(lastPicture(viewFor(scenario, after, strato.id)));
    expect(ribbons.length).toBeGreaterThan(1);
    expect(ribbonsOf({ owned: 0, rentedIn: 0, total: 0, uses: [] })).toEqual([]);
  });
});

test('C3 power of a region is servers, accelerators and what is free', () => {
  for (const row of regionRows(view)) {
    expect(row.servers + row.accelerators + row.free).toBeGreaterThanOrEqual(row.live - 1e-6);
    expect(row.free).toBeGreaterThanOrEqual(0);
  }
});

describe('C2 sites on the line of time', () => {
  test('own sites under way, with stretches one after the other', () => {
    const rows = siteRows(view, view);
    expect(rows.length).toBeGreaterThan(0);
    for (const { stretches } of rows)
      stretches.forEach(({ from }, k) => {
        const before = stretches[k - 1];
        if (before !== undefined) expect(from).toBe(before.from + before.length);
      });
    expect(horizonOf(rows)).toBeGreaterThanOrEqual(8);
  });

  test('a site begun now is live after permit and build at the earliest', () => {
    const region = scenario.regions.find(({ id }) => id === NORTH);
    expect(liveIfBuilt(view, NORTH, 40) ?? 99).toBeGreaterThanOrEqual(region?.buildQuarters ?? 0);
  });
});
