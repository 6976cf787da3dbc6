import { describe, expect, test } from 'vitest';
import { allocation } from '../../../src/opponents/advisers/allocation.ts';
import { capacity } from '../../../src/opponents/advisers/capacity.ts';
import { chipMix, chips } from '../../../src/opponents/advisers/chips.ts';
import { orderCare } from '../../../src/opponents/advisers/orderCare.ts';
import { retirement } from '../../../src/opponents/advisers/retirement.ts';
import { siteCare } from '../../../src/opponents/advisers/siteCare.ts';
import { chipMegawatts } from '../../../src/opponents/reading/chipMarket.ts';
import { chipIndex } from '../../../src/opponents/reading/company.ts';
import { powerByRegion, slotsFor } from '../../../src/opponents/reading/power.ts';
import { ANVIL_1, ANVIL_2, FORGE, MINERVA, NORTH, STRATA_1, STRATO } from '../../support/world/ids.ts';
import { ask, balanced, change, viewOf } from '../support.ts';

const RICH = { invest: 60_000_000, runway: 40 };
const megawatts = (commands: ReturnType<typeof ask>) =>
  commands.reduce((sum, c) => sum + (c.kind === 'buildSite' || c.kind === 'expandSite' ? c.mw : 0), 0);
const ordered = (commands: ReturnType<typeof ask>) =>
  commands.reduce((sum, c) => sum + (c.kind === 'orderChips' ? c.count : 0), 0);
const serverUse = (use: number) =>
  change(STRATO, (own) => {
    own.compute.serverUse = own.compute.serverUse.map(() => use);
  });

describe('capacity', () => {
  test('D5 a cloud whose servers are full builds, and more the fuller they are', () => {
    const full = megawatts(ask(capacity, viewOf(STRATO, serverUse(1.1)), { budget: RICH }));
    const empty = megawatts(ask(capacity, viewOf(STRATO, serverUse(0.3)), { budget: RICH }));
    expect(full).toBeGreaterThan(0);
    expect(full).toBeGreaterThan(empty);
  });

  test('C2 what is under way counts: with sites enough nothing is started', () => {
    const view = viewOf(STRATO, (state) => {
      for (const site of state.sites) if (site.owner === STRATO) Object.assign(site, { mw: 20_000 });
    });
    expect(ask(capacity, view, { budget: RICH })).toEqual([]);
  });

  test('nothing is built without money', () => {
    expect(ask(capacity, viewOf(STRATO, serverUse(1.1)), { budget: { invest: 0 } })).toEqual([]);
  });

  test('C2 a live site is expanded rather than a new permit asked for', () => {
    const commands = ask(capacity, viewOf(STRATO, serverUse(1.1)), { budget: RICH });
    expect(commands.some((c) => c.kind === 'expandSite')).toBe(true);
  });
});

describe('sites in trouble', () => {
  test('C2 building stops when cash is short and goes on when it is back', () => {
    const paused = ask(siteCare, viewOf(), { budget: { runway: 1 } });
    expect(paused.map((c) => c.kind)).toContain('pauseSite');
    const view = viewOf(STRATO, (state) => {
      for (const site of state.sites) site.paused = true;
    });
    expect(ask(siteCare, view, { budget: { runway: 30 } }).map((c) => c.kind)).toContain('resumeSite');
  });

  test('F3 a company in distress gives up sites that have only a permit', () => {
    const view = viewOf(
      STRATO,
      change(STRATO, (own) => {
        own.finance.emergencyDebt = 1000;
      }),
    );
    expect(ask(siteCare, view).map((c) => c.kind)).toEqual(['cancelSite']);
  });

  test('C2 a permit is given up when the power would stand idle for years, and kept while compute is missing', () => {
    const wanting = (use: number) =>
      viewOf(STRATO, (state) => {
        change(STRATO, (own) => {
          own.compute = {
            ...own.compute,
            serviceUse: use,
            rentalUse: use,
            serverUse: own.serverMW.map(() => use),
          };
          own.liveMW = own.liveMW.map((mw) => mw + 20_000);
          own.fleet = own.fleet.map((entry) => ({
            ...entry,
            installed: (use < 1 ? 6 : 1) * entry.installed,
          }));
        })(state);
      });
    const kinds = (use: number) => ask(siteCare, wanting(use), { budget: { runway: 40 } }).map((c) => c.kind);
    expect(kinds(0.1)).toEqual(['cancelSite']);
    expect(kinds(1.1)).toEqual([]);
  });
});

describe('chips', () => {
  const wanting = (use: number) =>
    change(STRATO, (own) => {
      own.liveMW = own.liveMW.map((mw) => mw + 2000);
      own.compute.rental = 2_000_000 * use;
      own.compute.rentalUse = 1;
    });

  test('S4 chips are ordered for the compute that is missing, as far as there is power', () => {
    const some = ordered(ask(chips, viewOf(STRATO, wanting(1)), { budget: RICH }));
    expect(some).toBeGreaterThan(0);
    expect(ordered(ask(chips, viewOf(STRATO, wanting(0)), { budget: RICH }))).toBeLessThan(some);
  });

  test('C3 without power nothing is ordered', () => {
    const dark = (state: Parameters<ReturnType<typeof change>>[0]) => {
      wanting(1)(state);
      change(STRATO, (own) => {
        own.liveMW = own.serverMW.slice();
        own.fleet = [];
      })(state);
      state.sites = [];
      state.orders = [];
    };
    expect(ask(chips, viewOf(STRATO, dark), { budget: RICH })).toEqual([]);
  });

  test('S4 a hall that opens is not filled in one quarter: vendors would feast and starve by turns', () => {
    const free = 4000;
    const hall = (state: Parameters<ReturnType<typeof change>>[0]) => {
      wanting(20)(state);
      change(STRATO, (own) => {
        own.liveMW = own.liveMW.map((mw, r) => (r === 0 ? mw + free : mw));
      })(state);
    };
    const view = viewOf(STRATO, hall);
    const slots = powerByRegion(view).reduce(
      (sum, power, r) => sum + Math.max(0, slotsFor(view, power, r)),
      0,
    );
    const taken = ask(chips, view, { budget: { ...RICH, invest: 10 ** 12 } }).reduce(
      (sum, c) =>
        sum + (c.kind === 'orderChips' ? c.count * chipMegawatts(view, chipIndex(view, c.chip)) : 0),
      0,
    );
    expect(slots).toBeGreaterThan(free / 2);
    expect(taken / slots).toBeGreaterThan(0.2);
    expect(taken / slots).toBeLessThan(0.5);
  });

  test('S4 a region with hardly any power waits until it is worth an order; its chips go where there is room', () => {
    const lean = (south: number) =>
      ask(
        chips,
        viewOf(STRATO, (state) => {
          wanting(1)(state);
          change(STRATO, (own) => {
            own.liveMW = [12_000, 0];
            own.serverMW = [1000, 0];
            own.liveMW[1] = south;
          })(state);
          state.sites = [];
        }),
        { budget: { ...RICH, invest: 10 ** 12 } },
      );
    const regions = (commands: ReturnType<typeof ask>) =>
      new Set(commands.flatMap((c) => (c.kind === 'orderChips' ? [c.region] : [])));
    expect(regions(lean(400))).toEqual(new Set([NORTH]));
    expect(regions(lean(8000)).size).toBe(2);
    expect(ordered(lean(400))).toBeGreaterThan(0);
  });

  test('S6 who prefers own chips takes more of them, and everybody takes more of what is cheaper', () => {
    const share = (view: ReturnType<typeof viewOf>, integration: number) =>
      chipMix(view, { ...balanced, integration })
        .filter(({ choice }) => choice.own)
        .reduce((sum, part) => sum + part.share, 0);
    expect(share(viewOf(), 0.9)).toBeGreaterThan(share(viewOf(), 0.2));
    const dear = viewOf(STRATO, (state) => {
      for (const chip of state.chips) chip.listPrice *= 2;
    });
    expect(share(dear, 0.2)).toBeGreaterThan(share(viewOf(), 0.2));
  });

  test('S5 the part of own chips in new orders follows their part in the work that is done', () => {
    const share = (installed: number) => {
      const view = viewOf(
        STRATO,
        change(STRATO, (own) => {
          own.fleet = [
            { chip: ANVIL_1, region: NORTH, installed: 100_000, waiting: 0 },
            { chip: STRATA_1, region: NORTH, installed, waiting: 0 },
          ];
        }),
      );
      return chipMix(view, { ...balanced, integration: 1 })
        .filter(({ choice }) => choice.own)
        .reduce((sum, part) => sum + part.share, 0);
    };
    expect(share(0)).toBeGreaterThan(0);
    expect(share(0)).toBeLessThan(0.2);
    expect(share(20_000)).toBeGreaterThan(share(0));
    expect(share(1_000_000)).toBeGreaterThan(0.5);
  });

  test('S4 while everybody queues for chips they are ordered earlier', () => {
    const queue = (tightness: number) =>
      ordered(
        ask(
          chips,
          viewOf(STRATO, (state) => {
            // What is missing decides here, not the power that there is for it.
            wanting(0.4)(state);
            state.supply.packagingTightness = tightness;
          }),
          { budget: RICH, doctrine: { risk: 0 } },
        ),
      );
    expect(queue(2)).toBeGreaterThan(queue(0.8));
  });

  test('S4 the rich and bold pay early when the foundry is full', () => {
    const tight = (state: Parameters<ReturnType<typeof change>>[0]) => {
      wanting(1)(state);
      state.supply.packagingTightness = 2;
    };
    const early = (risk: number) =>
      ask(chips, viewOf(STRATO, tight), {
        budget: { ...RICH, cash: 10_000_000_000 },
        doctrine: { risk, integration: 0 },
      }).some((c) => c.kind === 'orderChips' && c.prepay);
    expect(early(0.9)).toBe(true);
    expect(early(0.1)).toBe(false);
  });

  test('S4 orders are cancelled when they cannot be paid', () => {
    expect(ask(orderCare, viewOf(), { budget: { runway: 1 } })).toEqual([
      { kind: 'cancelOrder', order: 'strato-order-1' },
    ]);
    expect(ask(orderCare, viewOf(), { budget: { runway: 40 } })).toEqual([]);
  });
});

describe('old chips', () => {
  const crowded = (waiting: number) =>
    change(STRATO, (own) => {
      own.liveMW = own.serverMW.map((mw, r) => mw + (r === 0 ? 300 : 50));
      own.fleet = [
        { chip: ANVIL_1, region: NORTH, installed: 300_000, waiting: 0 },
        { chip: ANVIL_2, region: NORTH, installed: 0, waiting },
      ];
    });

  test('C4 they make room where power is short and chips of twice the work wait', () => {
    const better = (state: Parameters<ReturnType<typeof change>>[0]) => {
      crowded(20_000)(state);
      const place = 1;
      Object.assign(state.chips[place] ?? {}, { performance: 5 });
    };
    const commands = ask(retirement, viewOf(STRATO, better));
    expect(commands).toEqual([
      expect.objectContaining({ kind: 'retireChips', chip: ANVIL_1, region: NORTH }),
    ]);
  });

  test('C4 they stay while nothing waits', () => {
    expect(ask(retirement, viewOf(STRATO, crowded(0)))).toEqual([]);
  });
});

describe('allocation', () => {
  const served = (use: number) => {
    const view = viewOf(
      MINERVA,
      change(MINERVA, (own) => {
        own.compute.service = 40_000;
        own.compute.serviceUse = use;
      }),
    );
    const command = ask(allocation, view).find((c) => c.kind === 'setAllocation');
    return command?.kind === 'setAllocation' ? command.service : view.own.allocation.service;
  };

  test('C5 a lab whose customers queue serves more, one whose servers idle studies more', () => {
    expect(served(1)).toBeGreaterThan(served(0.3));
  });

  test('C5 shares always sum to one', () => {
    for (const seat of [STRATO, MINERVA, FORGE])
      for (const c of ask(allocation, viewOf(seat)))
        if (c.kind === 'setAllocation') expect(c.core + c.research + c.service + c.rental).toBeCloseTo(1, 9);
  });

  test('C3 new power goes to accelerators when tenants wait for theirs and servers do not', () => {
    const owed = viewOf(STRATO, (state) => {
      change(STRATO, (own) => {
        own.fleet = [];
        own.compute.serverUse = [0.8, 0.8];
      })(state);
    });
    expect(ask(allocation, owed)).toContainEqual({ kind: 'setPowerPriority', priority: 'accelerators' });
  });
});
