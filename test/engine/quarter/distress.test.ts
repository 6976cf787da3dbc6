import { expect, test } from 'vitest';
import { CAUSES } from '../../../src/engine/finance/causes.ts';
import { cashPhase } from '../../../src/engine/quarter/cash.ts';
import { createWork } from '../../../src/engine/quarter/createWork.ts';
import { resolveQuarter } from '../../../src/engine/quarter/resolveQuarter.ts';
import type { GameState, MutableState } from '../../../src/engine/state/state.ts';
import { expectBooks } from '../../support/conservation.ts';
import { moved, newsCodes, ownIn, setBalance } from '../../support/giveCommand.ts';
import { type TestGame, testGame } from '../../support/testGame.ts';
import { MINERVA, SOUK, STRATO } from '../../support/world/ids.ts';

/** A world in which the lab has so much cash, and pays no interest on anything. */
function lab(cash: number, prepare: (state: MutableState) => void = () => {}): TestGame {
  return testGame({
    prepare(state) {
      const own = state.companies[1];
      if (own === undefined) throw new Error('the lab is the second company');
      setBalance(own, 'debt', 0);
      setBalance(own, 'cash', cash);
      prepare(state);
    },
  });
}

test('F3 a company without cash gets an emergency loan that covers the hole, with a diagnosis', () => {
  const game = lab(-1_000_000);
  cashPhase(game.work);
  const own = ownIn(game, MINERVA);
  expect(own.balances[0]).toBeGreaterThanOrEqual(0);
  expect(own.finance).toMatchObject({ emergencyDebt: 1_100_000, distressQuarters: 1 });
  expect(moved(game, MINERVA, 'emergencyDebt')).toBe(-1_100_000);
  expect(newsCodes(game)).toContain('emergencyLoan');
  expectBooks(game.work.state);
});

test('F3 an emergency loan costs more than any rating', () => {
  const game = lab(2_000_000, (state) => {
    const own = state.companies[1];
    if (own !== undefined) setBalance(own, 'emergencyDebt', -1_000_000);
  });
  cashPhase(game.work);
  const interest = game.work.report.ledger.find((entry) => entry.about === 'emergency');
  // 4 % base and 12 % penalty a year.
  expect(interest?.amount).toBe(40_000);
  const { finance } = game.scenario.parameters;
  expect(finance.emergencySpread).toBeGreaterThan(Math.max(...Object.values(finance.spreads)));
});

test('F3 it is paid back as soon as there is cash', () => {
  const game = lab(5_000_000, (state) => {
    const own = state.companies[1];
    if (own !== undefined) setBalance(own, 'emergencyDebt', -1_000_000);
  });
  cashPhase(game.work);
  expect(ownIn(game, MINERVA).finance).toMatchObject({ emergencyDebt: 0, distressQuarters: 0 });
});

test('F3 after a year of distress creditors take over: debt is halved, owners are diluted, budgets are cut', () => {
  const game = lab(-1_000_000, (state) => {
    const own = state.companies[1];
    if (own === undefined) return;
    own.finance.distressQuarters = 3;
    setBalance(own, 'debt', -400_000);
    const [site] = state.sites;
    if (site === undefined) return;
    const change = { paused: false, quartersLeft: 2 };
    state.sites.push(
      { ...site, ...change, id: 'asked', owner: MINERVA, stage: 'permit' },
      { ...site, ...change, id: 'built', owner: MINERVA, stage: 'build' },
      { ...site, ...change, id: 'theirs', owner: STRATO, stage: 'permit' },
    );
  });
  cashPhase(game.work);
  const own = ownIn(game, MINERVA);
  expect(own.status).toBe('restructuring');
  expect(own.balances.reduce((a, b) => a + b, 0)).toBe(0);
  expect(moved(game, MINERVA, 'debt')).toBe(200_000);
  expect(own.valuation.shares).toBe(2);
  expect(ownIn(game, STRATO).stakes[1]).toBeCloseTo(0.05, 12);
  expect(own.spending.sales).toBe(50_000);
  // What has not begun waits; what is being built goes on.
  const paused = game.work.state.sites.filter((site) => site.paused).map(({ id }) => id);
  expect(paused).toEqual(['asked']);
});

/** The lab with a hole that nobody fills, an order and a site under way, and a shop. */
const ruined = () =>
  lab(-500_000_000, (state) => {
    const site = state.sites[1];
    if (site !== undefined) state.sites.push({ ...site, id: 'mine', owner: MINERVA });
    const order = state.orders[0];
    if (order !== undefined) state.orders.push({ ...order, id: 'mine', buyer: MINERVA });
  });

test('F3 where even the emergency loan is no help, the company fails and everything of it stops', () => {
  const game = ruined();
  cashPhase(game.work);
  const own = ownIn(game, MINERVA);
  const { state } = game.work;
  expect(own.status).toBe('failed');
  expect(own.prices.every((price) => price === 0)).toBe(true);
  expect(state.agreements.map((agreement) => agreement.status)).toEqual(['ended']);
  expect(state.orders.filter((order) => order.buyer === MINERVA)).toEqual([]);
  expect(state.sites.find((site) => site.id === 'mine')?.paused).toBe(true);
  expect(state.merchants[1]?.integrations).toEqual([]);
  expect(game.scenario.merchants[1]?.id).toBe(SOUK);
});

test('F3 nothing is booked for a company that has failed but the sale of what it left', () => {
  const game = ruined();
  cashPhase(game.work);
  let state = createWork(game.scenario, game.work.state as GameState).state as GameState; // nobody else has it
  for (let q = 0; q < 6; q++) {
    const quarter = resolveQuarter(game.scenario, state, {});
    const own = quarter.report.ledger.filter((entry) => entry.company === 1);
    expect(own.filter(({ cause }) => CAUSES[cause].rule !== 'F3')).toEqual([]);
    expect(quarter.report.figures[1]).toMatchObject({ marketValue: 0, computeH100e: 0, score: 0 });
    state = quarter.state;
  }
});

test('F2 losses are credited against later tax, and gains on paper are not taxed', () => {
  const tax = (change: (state: MutableState) => void) => {
    const game = lab(10_000_000, (state) => {
      const own = state.companies[1];
      if (own !== undefined) setBalance(own, 'revenueCore', -1_000_000);
      change(state);
    });
    cashPhase(game.work);
    const paid = game.work.report.ledger.find((entry) => entry.company === 1 && entry.cause === 'tax');
    return paid?.amount ?? 0;
  };
  // 3 % on the cash is earned in a year; the rate is 20 %.
  const usual = tax(() => {});
  expect(usual).toBe((1_000_000 + 75_000) * 0.2);
  expect(
    tax((state) => {
      for (const one of state.companies) setBalance(one, 'marks', -900_000);
    }),
  ).toBe(usual);
  expect(
    tax((state) => {
      for (const one of state.companies) one.finance.taxCredit = 575_000;
    }),
  ).toBe(100_000);
});
