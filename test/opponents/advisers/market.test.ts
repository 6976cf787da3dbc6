import { describe, expect, test } from 'vitest';
import { care } from '../../../src/opponents/advisers/care.ts';
import { chipPricing } from '../../../src/opponents/advisers/chipPricing.ts';
import { fees } from '../../../src/opponents/advisers/fees.ts';
import { laboratory } from '../../../src/opponents/advisers/laboratory.ts';
import { platform } from '../../../src/opponents/advisers/platform.ts';
import { pricing } from '../../../src/opponents/advisers/pricing.ts';
import { programmes } from '../../../src/opponents/advisers/programmes.ts';
import { regulation } from '../../../src/opponents/advisers/regulation.ts';
import { shops } from '../../../src/opponents/advisers/shops.ts';
import { training } from '../../../src/opponents/advisers/training.ts';
import {
  ANVIL_2,
  ENTERPRISE,
  FORGE,
  MINERVA,
  NORTH,
  STRATA_2,
  STRATO,
  TRAINING,
} from '../../support/world/ids.ts';
import { ask, change, viewOf } from '../support.ts';

const priceOf = (commands: ReturnType<typeof ask>, segment: string, now: number) => {
  const found = commands.find((c) => c.kind === 'setPrice' && c.segment === segment);
  return found?.kind === 'setPrice' ? found.price : now;
};

describe('prices', () => {
  test('D5 a full cloud raises its price, an empty one lowers it', () => {
    const at = (use: number) =>
      priceOf(
        ask(
          pricing,
          viewOf(
            STRATO,
            change(STRATO, (own) => {
              own.compute.serverUse = [use, use];
            }),
          ),
        ),
        ENTERPRISE,
        1,
      );
    expect(at(1.1)).toBeGreaterThan(1);
    expect(at(0.5)).toBeLessThan(1);
  });

  test('S7 idle rental is offered cheaper, and a price warrior takes larger steps', () => {
    const idle = viewOf(
      STRATO,
      change(STRATO, (own) => {
        own.compute.rentalUse = 0.2;
      }),
    );
    const usual = priceOf(ask(pricing, idle), TRAINING, 1);
    const warrior = priceOf(ask(pricing, idle, { doctrine: { priceStep: 0.04 } }), TRAINING, 1);
    expect(usual).toBeLessThan(1);
    expect(warrior).toBeLessThan(usual);
  });

  test('D1 nobody enters a segment with nothing to sell', () => {
    expect(
      ask(pricing, viewOf(STRATO)).some((c) => c.kind === 'setPrice' && c.segment === 'assistants'),
    ).toBe(false);
  });
});

describe('chip prices', () => {
  const queue = (left: number) =>
    viewOf(FORGE, (state) => {
      for (const order of state.orders) order.left = left;
      change(FORGE, (own) => {
        own.figures = { ...own.figures, siliconRevenue: 10_000_000 };
      })(state);
    });
  const asked = (left: number, doctrine = {}) => {
    const found = ask(chipPricing, queue(left), { doctrine }).find(
      (c) => c.kind === 'setChipPrice' && c.chip === ANVIL_2,
    );
    return found?.kind === 'setChipPrice' ? found.price : 40;
  };

  test('S6 a vendor with a long backlog asks more than one without', () => {
    expect(asked(1_500_000)).toBeGreaterThan(asked(0));
  });

  test('S6 a vendor content with less asks less', () => {
    expect(asked(250_000, { chipMargin: 0.5 })).toBeLessThan(asked(250_000, { chipMargin: 0.85 }));
  });

  test('S6 never below cost', () => {
    expect(asked(0, { chipMargin: 0 })).toBeGreaterThan(10);
  });
});

describe('models', () => {
  test('M1 a lab without a run starts one, and does not while it runs', () => {
    const idle = viewOf(
      MINERVA,
      change(MINERVA, (own) => {
        own.compute.research = 50_000;
      }),
    );
    expect(ask(training, idle).map((c) => c.kind)).toContain('startTraining');
    const busy = viewOf(
      MINERVA,
      change(MINERVA, (own) => {
        own.compute.research = 50_000;
        own.lab.run = { name: 'x', quarters: 2, done: 0, share: 0.5, effective: 0 };
      }),
    );
    expect(ask(training, busy)).toEqual([]);
  });

  test('M3 a better model is released, a worse one is kept', () => {
    const trained = (capability: number) =>
      viewOf(
        MINERVA,
        change(MINERVA, (own) => {
          own.lab.models.push({
            id: 'm9',
            name: 'nine',
            capability,
            trained: 0,
            released: -1,
            open: false,
            due: -1,
            tested: 0,
          });
        }),
      );
    expect(ask(training, trained(120))).toContainEqual({ kind: 'releaseModel', model: 'm9', open: false });
    expect(ask(training, trained(90)).some((c) => c.kind === 'releaseModel')).toBe(false);
  });

  test('M4 who is far behind and open-minded gives weights away', () => {
    const behind = viewOf(MINERVA, (state) => {
      state.knowledge.frontier = 140;
      change(MINERVA, (own) => {
        own.lab.models.push({
          id: 'm9',
          name: 'nine',
          capability: 110,
          trained: 0,
          released: -1,
          open: false,
          due: -1,
          tested: 0,
        });
      })(state);
    });
    expect(ask(training, behind, { doctrine: { openness: 0.9 } })).toContainEqual({
      kind: 'releaseModel',
      model: 'm9',
      open: true,
    });
  });

  test('M5 a lab hires while money lasts and shrinks when it does not', () => {
    const heads = (runway: number) => {
      const found = ask(laboratory, viewOf(MINERVA), { budget: { runway } }).find(
        (c) => c.kind === 'setResearchers',
      );
      return found?.kind === 'setResearchers' ? found.count : Number.NaN;
    };
    const now = viewOf(MINERVA).own.lab.researchers;
    expect(heads(40)).toBeGreaterThan(now);
    expect(heads(1)).toBeLessThan(now);
  });
});

describe('what keeps customers', () => {
  const spent = (
    view: ReturnType<typeof viewOf>,
    key: 'sales' | 'compliance' | 'resilience',
    advise = care,
  ) => {
    const found = ask(advise, view).find((c) => c.kind === 'setSpending');
    return (found?.kind === 'setSpending' ? found[key] : undefined) ?? view.own.spending[key];
  };

  test('R1 scrutiny is answered with compliance', () => {
    const warningAt = viewOf().scenario.jurisdictions[0]?.warningAt ?? 0;
    const watched = (level: number) =>
      viewOf(STRATO, (state) => {
        const row = state.regulation.scrutiny[0] ?? [];
        row.fill(0);
        row[0] = level;
      });
    const spending = [0, warningAt - 14, warningAt + 10].map((level) =>
      spent(watched(level), 'compliance', regulation),
    );
    expect(spending[0]).toBe(0);
    expect(spending[1]).toBeGreaterThan(0);
    expect(spending[2]).toBeGreaterThan(spending[1] ?? 0);
  });

  test('C6 a cloud pays for resilience, and D1 sells harder while it has room', () => {
    expect(spent(viewOf(), 'resilience')).toBeGreaterThan(0);
    const roomy = viewOf(
      STRATO,
      change(STRATO, (own) => {
        own.compute.serverUse = [0.6, 0.6];
      }),
    );
    const full = viewOf(
      STRATO,
      change(STRATO, (own) => {
        own.compute.serverUse = [1.1, 1.1];
      }),
    );
    expect(spent(roomy, 'sales')).toBeGreaterThan(spent(full, 'sales'));
  });
});

describe('shops', () => {
  test('K1 a lab works with shops that pay, soonest where most is to be earned', () => {
    const able = viewOf(
      MINERVA,
      change(MINERVA, (own) => {
        own.compute.service = 200_000;
      }),
    );
    const commands = ask(shops, able, { doctrine: { shopYears: 50 }, budget: { runway: 40 } });
    expect(commands.some((c) => c.kind === 'integrate')).toBe(true);
    expect(ask(shops, able, { doctrine: { shopYears: 50 }, budget: { runway: 1 } })).toEqual([]);
  });

  test('K3 customers of the models come before shops', () => {
    const starved = viewOf(
      MINERVA,
      change(MINERVA, (own) => {
        own.compute.service = 0;
      }),
    );
    expect(ask(shops, starved, { doctrine: { shopYears: 50 }, budget: { runway: 40 } })).toEqual([]);
  });

  test('K3 fees move towards what the doctrine asks, once a year', () => {
    const second = viewOf(MINERVA, (state) => {
      state.quarter = 2;
      for (const one of state.merchants[1]?.integrations ?? []) one.fee = 0.01;
    });
    const fee = (shopFee: number) => {
      const found = ask(fees, second, { doctrine: { shopFee } })[0];
      return found?.kind === 'setFee' ? found.fee : 0.01;
    };
    expect(fee(0.002)).toBeLessThan(0.01);
    expect(fee(0.08)).toBeGreaterThan(0.01);
    expect(ask(fees, viewOf(MINERVA))).toEqual([]);
  });

  test('K5 an owner that lives on its take opens its shop, one that lives on advertising shuts it', () => {
    const openness = (adRate: number, taste: number) => {
      const view = viewOf();
      const merchants = view.scenario.merchants.map((one) => ({ ...one, adRate }));
      const scenario = { ...view.scenario, merchants };
      const found = ask(platform, { ...view, scenario }, { doctrine: { openness: taste } })[0];
      return found?.kind === 'setOpenness' ? found.openness : 0.3;
    };
    expect(openness(0, 0.3)).toBeGreaterThan(0.3);
    expect(openness(0.9, 0)).toBeLessThan(0.3);
    expect(openness(0.9, 0)).toBeLessThanOrEqual(openness(0.9, 0.9));
  });
});

describe('programmes', () => {
  test('S2 the next generation is started when its time has come, bolder by the bold', () => {
    const later = viewOf(STRATO, (state) => {
      state.quarter = 2;
    });
    const found = (risk: number) => ask(programmes, later, { doctrine: { risk } })[0];
    expect(found(0.5)).toMatchObject({ kind: 'startProgramme', chip: STRATA_2 });
    expect(found(0.9)).toMatchObject({ ambition: 1.24 });
    expect(found(0.1)).toMatchObject({ ambition: 0.76 });
    expect(ask(programmes, viewOf())).toEqual([]);
  });

  test('S2 funding is cut when cash is short', () => {
    const running = viewOf(
      STRATO,
      change(STRATO, (own) => {
        own.programmes = [
          {
            chip: STRATA_2,
            funding: 100_000,
            progress: 0.2,
            ambition: 1,
            slips: 0,
            status: 'running',
            started: 0,
            spent: 0,
            team: 1,
          },
        ];
      }),
    );
    expect(ask(programmes, running, { budget: { runway: 1 } })).toEqual([
      { kind: 'fundProgramme', chip: STRATA_2, funding: 0 },
    ]);
  });
});

test('the world of the tests has the places that they name', () => {
  expect(viewOf().scenario.regions.map((region) => region.id)).toContain(NORTH);
});
