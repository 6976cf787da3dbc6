import { describe, expect, test } from 'vitest';
import { signOffer } from '../../../src/engine/agreements/sign.ts';
import { accountIndex } from '../../../src/engine/finance/accounts.ts';
import { companyAt } from '../../../src/engine/quarter/work.ts';
import { FORGE, MINERVA, STRATO } from '../../support/world/ids.ts';
import {
  adoption,
  appraise,
  compute,
  equity,
  exclusivity,
  points,
  put,
  shop,
  table,
  terms,
} from './support.ts';

const [CLOUD, LAB] = [0, 1];
const now = { kind: 'date', quarter: 0 } as const;
const dollars = (amount: number) => equity({ tranches: [{ amount, condition: now }] });

describe('A4 money', () => {
  test('is worth more to who will run out of it sooner', () => {
    const need = (cash: number) => {
      const work = table((state) => {
        const lab = companyAt(state, LAB);
        lab.balances[accountIndex('cash')] = cash;
        lab.past.operatingIncome.push(-1_500_000);
      });
      return points(appraise(work, terms(equity())), 'cashNeed');
    };
    expect(need(1_000_000)).toBeGreaterThan(need(4_000_000));
    expect(need(4_000_000)).toBeGreaterThan(need(20_000_000));
  });

  test('more of it at the own estimate of value is better', () => {
    const totals = [500_000, 1_000_000, 2_000_000, 4_000_000].map(
      (amount) => appraise(table(), terms(dollars(amount))).total,
    );
    expect(totals).toEqual([...totals].sort((a, b) => a - b));
  });

  test('below the own estimate of value it hurts, above it pleases', () => {
    const at = (preMoney: number) => points(appraise(table(), terms(equity({ preMoney }))), 'valuation');
    expect(at(24_000_000)).toBeLessThan(-8);
    expect(at(50_000_000)).toBeLessThan(0);
    expect(at(60_000_000)).toBeCloseTo(0, 9);
    expect(at(80_000_000)).toBeGreaterThan(0);
  });

  test('A2 a promise that will never fall due is worth nothing', () => {
    const need = (appraisal: ReturnType<typeof appraise>) => points(appraisal, 'cashNeed');
    const promise = (condition: Parameters<typeof equity>[0] & object) =>
      appraise(table(), terms(equity(condition)));
    const at = (points: number) =>
      need(promise({ tranches: [{ amount: 4_000_000, condition: { kind: 'capability', points } }] }));
    expect(at(110)).toBeGreaterThan(at(140));
    expect(at(1000)).toBe(0);
  });

  test('an investor minds the price and the hole in its cash', () => {
    const invest = (amount: number, preMoney: number) =>
      appraise(table(), terms(equity({ preMoney, tranches: [{ amount, condition: now }] })), STRATO, MINERVA);
    expect(invest(2_000_000, 90_000_000).total).toBeLessThan(invest(2_000_000, 60_000_000).total);
    expect(points(invest(45_000_000, 60_000_000), 'affordability')).toBeLessThan(-4);
  });
});

describe('A4 compute', () => {
  test('a tenant likes a lower price, and what it lacks', () => {
    const price = (pricePerHour: number) =>
      points(appraise(table(), terms(compute({ pricePerHour }))), 'computePrice');
    expect(price(1.2)).toBeGreaterThan(price(1.8));
    expect(price(1.8)).toBeGreaterThan(0);
    expect(price(3)).toBeLessThan(0);
    const need = (h100e: number) => points(appraise(table(), terms(compute({ h100e }))), 'computeNeed');
    expect(need(80_000)).toBeGreaterThan(need(20_000));
  });

  test('it is worth less to who has plenty under contract', () => {
    const work = table();
    const poor = points(appraise(work, terms(compute())), 'computeNeed');
    signOffer(work, put(work, terms(compute({ h100e: 900_000 }))));
    expect(points(appraise(work, terms(compute())), 'computeNeed')).toBeLessThan(poor / 2);
  });

  test('promises beyond what the provider can have count little', () => {
    const need = (capacity: number) => {
      const work = table((state) => {
        companyAt(state, CLOUD).compute.owned = capacity;
      });
      return points(appraise(work, terms(compute({ h100e: 200_000, pricePerHour: 1 }))), 'computeNeed');
    };
    expect(need(100_000)).toBeLessThan(0.7 * need(600_000));
  });

  test('a bill that the tenant cannot carry weighs heavily', () => {
    expect(points(appraise(table(), terms(compute({ h100e: 2_000_000 }))), 'computeBurden')).toBeLessThan(
      -10,
    );
  });

  test('a provider wants its cost back, and no more than it can deliver to who can pay', () => {
    const sell = (change: Parameters<typeof compute>[0]) =>
      appraise(table(), terms(compute(change)), STRATO, MINERVA);
    expect(points(sell({ pricePerHour: 0.3 }), 'computeReturn')).toBeLessThan(0);
    expect(points(sell({ pricePerHour: 2 }), 'computeReturn')).toBeGreaterThan(0);
    expect(points(sell({ pricePerHour: 1 }), 'marketPrice')).toBeLessThan(0);
    expect(points(sell({ h100e: 900_000 }), 'capacity')).toBeLessThan(-5);
    expect(points(sell({ h100e: 900_000 }), 'credit')).toBeLessThan(-5);
    expect(points(sell({ h100e: 20_000 }), 'capacity')).toBeGreaterThan(0);
  });

  test('hanging on one partner weighs against it, a second partner for it', () => {
    expect(points(appraise(table(), terms(compute({ h100e: 200_000 }))), 'dependence')).toBeLessThan(-4);
    const second = terms(compute({ provider: FORGE }));
    expect(points(appraise(table(), second, MINERVA, FORGE), 'dependence')).toBeGreaterThan(0);
  });
});

describe('A4 chips', () => {
  const effort = (maturity: number) => {
    const work = table((state) => {
      state.maturity[1] = maturity;
    });
    return appraise(work, terms(compute(), adoption()));
  };

  test('a young family costs effort, less as its software ripens', () => {
    expect(points(effort(0.5), 'portingEffort')).toBeLessThan(points(effort(0.9), 'portingEffort'));
    expect(points(effort(1), 'portingEffort')).toBeCloseTo(0, 12);
  });

  test('a discount pays for it', () => {
    const total = (discount: number) => appraise(table(), terms(compute(), adoption({ discount }))).total;
    expect(total(0.3)).toBeGreaterThan(appraise(table(), terms(compute())).total);
    expect(total(0.05)).toBeLessThan(appraise(table(), terms(compute())).total);
  });

  test('the designer is glad of the tenant', () => {
    const sold = appraise(table(), terms(compute(), adoption()), STRATO, MINERVA);
    expect(points(sold, 'chipAdoption')).toBeGreaterThan(1);
  });
});

describe('A4 freedom', () => {
  test('exclusivity costs more the longer and stricter it is', () => {
    const cost = (quarters: number, strength: 'full' | 'firstRefusal') =>
      points(appraise(table(), terms(compute(), exclusivity({ quarters, strength }))), 'exclusivity');
    expect(cost(16, 'full')).toBeLessThan(cost(4, 'full'));
    expect(cost(4, 'full')).toBeLessThan(cost(4, 'firstRefusal'));
    expect(cost(4, 'firstRefusal')).toBeLessThan(0);
  });

  test('it costs more when others already serve the seat', () => {
    const bound = { ...exclusivity(), bound: MINERVA };
    const alone = appraise(table(), terms(bound));
    const served = appraise(table(), terms(bound), MINERVA, FORGE);
    expect(points(served, 'exclusivity')).toBeLessThan(points(alone, 'exclusivity'));
  });

  test('a promise to somebody else forbids the deal', () => {
    const work = table();
    signOffer(work, put(work, terms(exclusivity())));
    const other = appraise(work, terms(compute({ provider: FORGE, pricePerHour: 0.5 })), MINERVA, FORGE);
    expect(other.decision).toBe('refuse');
    expect(other.reasons[0]).toMatchObject({ code: 'boundElsewhere', params: { holder: STRATO } });
  });

  test('a seat on the board costs the issuer and pleases the investor', () => {
    const seat = { kind: 'boardSeat', holder: STRATO } as const;
    const lost = appraise(table(), terms(equity(), seat));
    const won = appraise(table(), terms(equity(), seat), STRATO, MINERVA);
    expect(points(lost, 'control')).toBeLessThan(-2);
    expect(points(won, 'control')).toBeGreaterThan(1);
  });
});

describe('A4 who is across the table', () => {
  test('goodwill moves the answer in proportion', () => {
    const total = (relation: number) =>
      appraise(
        table((state) => {
          companyAt(state, LAB).relations[CLOUD] = relation;
        }),
        terms(equity()),
      ).total;
    expect(total(1) - total(0)).toBeCloseTo(5, 9);
    expect(total(0) - total(-1)).toBeCloseTo(5, 9);
  });

  test('who sells the same is a partner to be careful with', () => {
    const work = table((state) => {
      companyAt(state, CLOUD).prices[2] = 1;
      companyAt(state, CLOUD).lab.capability = 100;
    });
    expect(points(appraise(work, terms(equity())), 'rivalry')).toBeLessThan(-1);
    expect(points(appraise(table(), terms(equity())), 'rivalry')).toBe(0);
  });

  test('R1 scrutiny and exclusivity together worry', () => {
    const worry = (scrutiny: number, offered = terms(equity())) =>
      points(
        appraise(
          table((state) => {
            for (const company of state.companies) company.scrutiny = scrutiny;
          }),
          offered,
        ),
        'regulation',
      );
    expect(worry(80)).toBeLessThan(worry(20));
    expect(worry(20, terms(equity(), exclusivity()))).toBeLessThan(worry(20));
    expect(worry(20, terms(equity(), compute()))).toBeLessThan(worry(20));
  });

  test('K4 a shop fears the vendor, and values what it sells more', () => {
    const sold = appraise(table(), terms(shop()), STRATO, MINERVA);
    expect(points(sold, 'shopUplift')).toBeGreaterThan(0);
    expect(points(appraise(table(), terms(shop())), 'shopAccess')).toBeGreaterThan(0);
  });
});

test('I1 a private figure that the seat cannot see does not move its answer', () => {
  const answer = (cash: number) => {
    const work = table((state) => {
      companyAt(state, LAB).estimateBias = { cash: 0, debt: 0, revenue: 0, capacityH100e: 0, researchers: 0 };
      companyAt(state, LAB).allocation = {
        core: 0,
        research: cash / 1e9,
        service: 1 - cash / 1e9,
        rental: 0,
      };
      companyAt(state, LAB).lab.researchers = cash / 1000;
    });
    return appraise(work, terms(compute()), STRATO, MINERVA).total;
  };
  expect(answer(1_000_000)).toBe(answer(9_000_000));
});

test('the reasons add up to the total', () => {
  const { reasons, total } = appraise(table(), terms(equity(), compute(), adoption(), shop(), exclusivity()));
  expect(reasons.reduce((all, reason) => all + reason.points, 0)).toBeCloseTo(total, 9);
  expect(new Set(reasons.map((reason) => reason.code)).size).toBe(reasons.length);
});
