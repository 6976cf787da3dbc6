import { expect, test } from 'vitest';
import { ACCOUNTS } from '../../../src/engine/finance/accounts.ts';
import {
  idleCashOf,
  marketValueOf,
  profitMultiple,
  type ValueInputs,
} from '../../../src/engine/finance/valuation.ts';
import { resolveQuarter } from '../../../src/engine/quarter/resolveQuarter.ts';
import { viewFor } from '../../../src/engine/state/view.ts';
import { testGame } from '../../support/testGame.ts';
import { FORGE, STRATO } from '../../support/world/ids.ts';

const { scenario, state } = testGame();
const inputs: ValueInputs = {
  revenue: 100_000_000,
  margin: 0.2,
  growth: 0.1,
  netCash: 10_000_000,
  idleCash: 0,
  sentiment: 1,
  momentum: 0,
  hopes: 0,
  anchor: 1.5,
  circular: 0,
};
const value = (change: Partial<ValueInputs>) => marketValueOf(scenario, 0, { ...inputs, ...change });

test('F5 value rises with sales, margin, growth, mood and a beaten guidance', () => {
  for (const key of ['revenue', 'margin', 'growth', 'sentiment', 'anchor'] as const)
    expect(value({ [key]: inputs[key] * 1.1 })).toBeGreaterThan(value({}));
  expect(value({ momentum: 0.1 })).toBeGreaterThan(value({}));
});

test('F5 a dollar in the bank is worth a dollar, whatever the story and the mood', () => {
  for (const anchor of [0.5, 1, 7])
    for (const sentiment of [0.6, 1.5])
      expect(value({ anchor, sentiment, netCash: 11_000_000 }) - value({ anchor, sentiment })).toBeCloseTo(
        1_000_000,
        3,
      );
});

test('F5 cash that a listed, earning company can not use counts for less; who loses money can use all of it', () => {
  expect(value({ idleCash: 1_000_000 })).toBeCloseTo(value({}) - 250_000, 3);
  const { valuation: rules } = scenario.parameters.finance;
  const idle = (cash: number, listed: boolean, income: number) => {
    const balances = ACCOUNTS.map((account) => (account === 'cash' ? cash : 0));
    const past = { revenue: [1_000, 1_000, 1_000, 1_000], operatingIncome: [0, 0, 0, income], circular: [] };
    return idleCashOf({ balances, listed, past }, rules);
  };
  expect(idle(5_000, true, 400)).toBe(3_000);
  expect(idle(1_900, true, 400)).toBe(0);
  expect(idle(5_000, true, -400)).toBe(0);
  expect(idle(5_000, false, 400)).toBe(0);
});

test('F5 no company in business is worth less than nothing', () => {
  expect(value({ netCash: -1e12 })).toBeGreaterThan(0);
});

const multiple = (growth: number, rate: number) =>
  profitMultiple(growth, rate, scenario.parameters.finance.valuation);

test('F5 nobody believes that growth lasts for ever', () => {
  expect(multiple(5, 0.09)).toBe(multiple(0.6, 0.09));
  expect(multiple(0.3, 0.09)).toBeGreaterThan(multiple(0.1, 0.09));
  expect(multiple(0.1, 0.12)).toBeLessThan(multiple(0.1, 0.09));
});

test('F5 the opening value is the one that the scenario states', () => {
  state.companies.forEach((company, i) => {
    expect(
      marketValueOf(scenario, i, company.valuation.lastInputs) / company.valuation.marketValue,
    ).toBeCloseTo(1, 6);
  });
});

test('F5 the same result is worth more against a modest guidance than against a proud one', () => {
  const after = (guidance: number) => {
    const game = testGame({
      prepare(it) {
        const own = it.companies[2];
        if (own !== undefined) own.valuation.guidance = Math.round(own.valuation.guidance * guidance);
      },
    });
    return resolveQuarter(game.scenario, game.state, {}).state.companies[2]?.valuation.marketValue ?? 0;
  };
  expect(after(0.8)).toBeGreaterThan(after(1.2));
});

test('F5 guidance is a decision: a prouder stance guides higher for the next quarter', () => {
  const guided = (stance: number) => {
    const commands = stance === 0 ? [] : [{ kind: 'setGuidanceStance' as const, stance }];
    const { state: next } = resolveQuarter(scenario, state, { [FORGE]: commands });
    return viewFor(scenario, next, STRATO).rivals[2]?.guidance ?? 0;
  };
  expect(guided(0.05)).toBeGreaterThan(guided(0));
  expect(guided(-0.05)).toBeLessThan(guided(0));
});
