import { describe, expect, test } from 'vitest';
import { capacity } from '../../../src/opponents/advisers/capacity.ts';
import { power } from '../../../src/opponents/advisers/power.ts';
import { NORTH, STRATO } from '../../support/world/ids.ts';
import { ask, change, viewOf } from '../support.ts';

const RICH = { invest: 60_000_000, runway: 40 };
const CAREFUL = { risk: 0.1, integration: 0 };
const BOLD = { risk: 0.9, integration: 0 };
type Commands = ReturnType<typeof ask>;

const bought = (commands: Commands): number =>
  commands.reduce((sum, c) => sum + (c.kind === 'signPpa' ? c.mw : 0), 0);
const built = (commands: Commands): number =>
  commands.reduce((sum, c) => sum + (c.kind === 'buildGeneration' ? c.mw : 0), 0);

const dear = viewOf(STRATO, (state) => {
  for (const region of state.regions) region.price = { ...region.price, scarcity: 30 };
});

describe('power', () => {
  test('E2 the careful fix more of their power than the bold', () => {
    const careful = bought(ask(power, viewOf(), { doctrine: CAREFUL, budget: RICH }));
    const bold = bought(ask(power, viewOf(), { doctrine: BOLD, budget: RICH }));
    expect(careful).toBeGreaterThan(bold);
  });

  test('E1, E2 dear power makes everybody buy more of it for years', () => {
    const before = bought(ask(power, viewOf(), { doctrine: { risk: 0.5, integration: 0 }, budget: RICH }));
    const after = bought(ask(power, dear, { doctrine: { risk: 0.5, integration: 0 }, budget: RICH }));
    expect(after).toBeGreaterThan(before);
  });

  test('E2 who has fixed enough buys no more', () => {
    const covered = viewOf(
      STRATO,
      change(STRATO, (own) => {
        own.power.ppas = [0, 1].map((r) => ({
          id: `p${r}`,
          region: r === 0 ? NORTH : (own.fleet.at(-1)?.region ?? NORTH),
          source: 'hydro',
          mw: 3000,
          priceUsdPerMWh: 70,
          from: 0,
          until: 40,
        }));
      }),
    );
    expect(bought(ask(power, covered, { doctrine: CAREFUL, budget: RICH }))).toBe(0);
  });

  test('E2, E3 whose sites wait long for the grid makes its own power', () => {
    const queue = viewOf(STRATO, (state) => {
      for (const region of state.regions) region.freeGridMW = -5000;
      for (const site of state.sites) if (site.owner === STRATO && site.stage !== 'live') site.stage = 'grid';
    });
    const calm = ask(power, viewOf(), { doctrine: { risk: 0.5, integration: 0 }, budget: RICH });
    expect(built(calm)).toBe(0);
    expect(
      built(ask(power, queue, { doctrine: { risk: 0.5, integration: 0 }, budget: RICH })),
    ).toBeGreaterThan(50);
  });

  test('E3 pressure is answered with own power; a short purse ties itself to nothing', () => {
    const pressed = viewOf(STRATO, (state) => {
      for (const region of state.regions) region.pressure = 90;
    });
    expect(built(ask(power, pressed, { doctrine: BOLD, budget: RICH }))).toBeGreaterThan(0);
    expect(ask(power, pressed, { doctrine: CAREFUL, budget: { invest: 0, runway: 2 } })).toEqual([]);
  });

  test('E3 nobody asks for permits where there are none', () => {
    const full = (closed: boolean) =>
      viewOf(STRATO, (state) => {
        change(STRATO, (own) => {
          own.compute.serverUse = own.compute.serverUse.map(() => 1.2);
        })(state);
        const [north] = state.regions;
        if (closed && north !== undefined) north.moratorium = { from: 0, until: 6 };
      });
    const inNorth = (commands: Commands): number =>
      commands.filter(
        (c) =>
          (c.kind === 'buildSite' && c.region === NORTH) ||
          (c.kind === 'expandSite' && c.site === 'strato-1'),
      ).length;
    expect(inNorth(ask(capacity, full(false), { budget: RICH }))).toBeGreaterThan(0);
    expect(inNorth(ask(capacity, full(true), { budget: RICH }))).toBe(0);
  });
});
