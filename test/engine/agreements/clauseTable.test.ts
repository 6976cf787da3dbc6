import { describe, expect, test } from 'vitest';
import type { AgreementTerms, Clause } from '../../../src/engine/agreements/clauses.ts';
import { leaveAgreement } from '../../../src/engine/agreements/leave.ts';
import { bind, signOffer } from '../../../src/engine/agreements/sign.ts';
import { accountIndex } from '../../../src/engine/finance/accounts.ts';
import { resolveQuarter } from '../../../src/engine/quarter/resolveQuarter.ts';
import { companyAt } from '../../../src/engine/quarter/work.ts';
import type { CompanyId } from '../../../src/engine/state/ids.ts';
import type { GameState } from '../../../src/engine/state/state.ts';
import { viewFor } from '../../../src/engine/state/view.ts';
import { FORGE, MINERVA, STRATA_1, STRATO } from '../../support/world/ids.ts';
import {
  adoption,
  appraise,
  compute,
  equity,
  exclusivity,
  put,
  shop,
  table,
  tableScenario,
  terms,
} from './support.ts';

const INDEX: Readonly<Record<string, number>> = { [STRATO]: 0, [MINERVA]: 1, [FORGE]: 2 };

/** The world some quarters after two companies have signed something; nobody decides anything else. */
function worldAfter(quarters: number, signed: AgreementTerms | null, other: CompanyId = MINERVA): GameState {
  const work = table();
  if (signed !== null) signOffer(work, put(work, signed, STRATO, other));
  let state = work.state as GameState;
  for (let k = 0; k < quarters; k++) state = resolveQuarter(work.scenario, state, {}).state;
  return state;
}

const companyIn = (state: GameState, id: CompanyId) => {
  const found = state.companies[INDEX[id] ?? -1];
  if (found === undefined) throw new Error(id);
  return found;
};
const balance = (account: Parameters<typeof accountIndex>[0]) => (state: GameState, id: CompanyId) =>
  companyIn(state, id).balances[accountIndex(account)] ?? 0;
const cash = balance('cash');

const board: Clause = { kind: 'boardSeat', holder: STRATO };
const share: Clause = { kind: 'revenueShare', payer: MINERVA, share: 0.2, quarters: 8 };
const supply: Clause = {
  kind: 'chipSupply',
  designer: STRATO,
  chip: STRATA_1,
  perQuarter: 2000,
  price: 4,
  quarters: 6,
};

interface Row {
  readonly name: string;
  /** The paper without the clause, and with it. */
  readonly without: readonly Clause[];
  readonly clause: Clause;
  readonly quarters: number;
  /** What it does to either party: the sign of the change. */
  readonly measure: (state: GameState, company: CompanyId) => number;
  readonly strato: 1 | -1;
  readonly minerva: 1 | -1;
  /** The same clause, kinder to Minerva. */
  readonly kinder: Clause;
}

const ROWS: readonly Row[] = [
  {
    name: 'equity moves cash for shares',
    without: [compute()],
    clause: equity(),
    quarters: 1,
    measure: cash,
    strato: -1,
    minerva: 1,
    kinder: equity({ preMoney: 90_000_000 }),
  },
  {
    name: 'compute under contract is used by one and earned with by the other',
    without: [equity()],
    clause: compute({ ramp: 1, h100e: 20_000 }),
    quarters: 1,
    measure: (state, id) => companyIn(state, id).compute.rentedIn - companyIn(state, id).compute.rentedOut,
    strato: -1,
    minerva: 1,
    kinder: compute({ ramp: 1, h100e: 20_000, pricePerHour: 1.5 }),
  },
  {
    name: 'adopting chips takes the discount off the bill',
    without: [compute({ ramp: 1, h100e: 20_000 })],
    clause: adoption({ share: 1, discount: 0.3 }),
    quarters: 1,
    measure: cash,
    strato: -1,
    minerva: 1,
    kinder: adoption({ share: 1, discount: 0.45 }),
  },
  {
    name: 'a shop lets agents in: fees for the vendor, less advertising for the owner (K5)',
    without: [compute()],
    clause: shop({ fee: 0.05 }),
    quarters: 8,
    measure: (state, id) => companyIn(state, id).figures.commerceRevenue,
    strato: -1,
    minerva: 1,
    kinder: shop({ fee: 0.09 }),
  },
  {
    name: 'a share of revenue passes from the payer to the other',
    without: [compute()],
    clause: share,
    quarters: 1,
    measure: cash,
    strato: 1,
    minerva: -1,
    kinder: { ...share, share: 0.05 },
  },
  {
    name: 'chips under contract are bought at the agreed price',
    without: [compute()],
    clause: supply,
    quarters: 4,
    measure: (state, id) =>
      id === STRATO
        ? companyIn(state, id).figures.siliconRevenue
        : companyIn(state, id).fleet.reduce((all, one) => all + one.installed + one.waiting, 0),
    strato: 1,
    minerva: 1,
    kinder: { ...supply, price: 2 },
  },
  {
    name: 'exclusivity is looked at by authorities',
    without: [compute()],
    clause: exclusivity(),
    quarters: 1,
    measure: (state, id) => (id === STRATO ? companyIn(state, id).scrutiny : -othersWhoMaySell(state)),
    strato: 1,
    minerva: 1,
    kinder: exclusivity({ quarters: 4 }),
  },
];

/** Companies from which Minerva may rent compute. */
function othersWhoMaySell(state: GameState): number {
  const bound = state.agreements.some((one) =>
    one.terms.clauses.some((clause) => clause.kind === 'exclusivity' && clause.bound === MINERVA),
  );
  return bound ? 0 : 1;
}

describe.each(ROWS)('A1 $name', (row) => {
  const without = worldAfter(row.quarters, terms(...row.without));
  const signed = worldAfter(row.quarters, terms(...row.without, row.clause));

  test('and the quarter ends otherwise for both', () => {
    for (const [company, direction] of [
      [STRATO, row.strato],
      [MINERVA, row.minerva],
    ] as const) {
      const change = row.measure(signed, company) - row.measure(without, company);
      expect(change * direction, company).toBeGreaterThan(0);
    }
  });

  test('A4 kinder terms are worth more to the other side', () => {
    const work = table();
    const plain = appraise(work, terms(...row.without, row.clause)).total;
    expect(appraise(work, terms(...row.without, row.kinder)).total).toBeGreaterThan(plain);
  });
});

test('A1 a board seat tells its holder what the company knows of itself, and draws a little scrutiny', () => {
  const scenario = tableScenario();
  const [without, seated] = [worldAfter(1, terms(equity())), worldAfter(1, terms(equity(), board))];
  const seen = (state: GameState) => viewFor(scenario, state, STRATO).rivals[1]?.revenue;
  expect(seen(without)?.error).toBeGreaterThan(0);
  expect(seen(seated)?.error).toBe(0);
  expect(seen(seated)?.value).toBe(companyIn(seated, MINERVA).past.revenue.at(-1));
  expect(companyIn(seated, STRATO).scrutiny).toBeGreaterThan(companyIn(without, STRATO).scrutiny);
  expect(companyIn(seated, MINERVA).relations[0]).toBeGreaterThan(
    companyIn(without, MINERVA).relations[0] ?? 1,
  );
});

test('A1 a fee for leaving is what the leaver pays and the other gets', () => {
  const fees = [0.1, 0.3].map((cancellationFee) => {
    const work = table();
    const agreement = bind(
      work,
      { proposer: STRATO, counterparty: MINERVA },
      { clauses: [compute()], cancellationFee },
    );
    const before = companyAt(work.state, 0).balances[accountIndex('cash')] ?? 0;
    leaveAgreement(work, agreement, MINERVA);
    return (companyAt(work.state, 0).balances[accountIndex('cash')] ?? 0) - before;
  });
  expect(fees[1]).toBeGreaterThan(2.9 * (fees[0] ?? 0));
  const work = table();
  const value = (cancellationFee: number) => appraise(work, { clauses: [compute()], cancellationFee }).total;
  expect(value(0.4)).toBeLessThan(value(0));
});

test('A1 a commitment of money buys what the price allows: a discount is more compute, not a smaller bill', () => {
  const spend = { kUsdPerQuarter: 100_000, ramp: 1 };
  const rented = (...clauses: Clause[]) => {
    const state = worldAfter(1, terms(...clauses));
    return [companyIn(state, MINERVA).compute.rentedIn, -cash(state, MINERVA)] as const;
  };
  const [plain, plainCash] = rented(compute({ ...spend, pricePerHour: 2 }));
  const [cheaper, cheaperCash] = rented(
    compute({ ...spend, pricePerHour: 2 }),
    adoption({ share: 1, discount: 0.2 }),
  );
  const contract = 60_000;
  expect(plain - contract).toBe(Math.round(100_000_000 / (2190 * 2)));
  expect((cheaper - contract) / (plain - contract)).toBeCloseTo(1.25, 2);
  expect(Math.abs(cheaperCash - plainCash)).toBeLessThan(0.3 * 100_000);
});
