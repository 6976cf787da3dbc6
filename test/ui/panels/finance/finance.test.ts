import { describe, expect, test } from 'vitest';
import { resolveQuarter, type Statements, statementsOf } from '../../../../src/engine/index.ts';
import { sumEntries } from '../../../../src/session/entries.ts';
import { creditOutlook, depreciationWith } from '../../../../src/store/finance.ts';
import { budgetsOf } from '../../../../src/ui/panels/finance/budgets.model.ts';
import { presetsUpTo, roundDown, scaleFor } from '../../../../src/ui/panels/finance/scale.model.ts';
import { stakesOf } from '../../../../src/ui/panels/finance/stakes.model.ts';
import {
  balanceRows,
  cashRows,
  compareRows,
  incomeRows,
  type StatementRow,
} from '../../../../src/ui/panels/finance/statements.model.ts';
import { testGame } from '../../../support/testGame.ts';
import { seatView } from '../seat.ts';

const { scenario, state } = testGame();
const { report } = resolveQuarter(scenario, state, {});
const books = scenario.companies.map((_, i) => ({
  statements: statementsOf(report.ledger, i, report.closing[i] ?? []),
  entries: sumEntries(report.ledger, i),
}));

const value = (rows: readonly StatementRow[], id: string): number =>
  rows.find((row) => row.id === id)?.value ?? Number.NaN;
const linesBefore = (rows: readonly StatementRow[], id: string): number => {
  const end = rows.findIndex((row) => row.id === id);
  const start = rows.slice(0, end).findLastIndex((row) => row.kind !== 'line') + 1;
  return rows.slice(start, end).reduce((sum, row) => sum + row.value, 0);
};

describe.each(scenario.companies.map(({ id }, i) => [id, i] as const))('F2 statements of %s', (_, i) => {
  const { statements, entries } = books[i] ?? { statements: {} as Statements, entries: [] }; // every company has books

  test('lines of the income statement add up to its sums', () => {
    const rows = incomeRows(statements);
    expect(linesBefore(rows, 'sum revenue')).toBe(value(rows, 'sum revenue'));
    expect(value(rows, 'sum revenue') + linesBefore(rows, 'sum operatingIncome')).toBe(
      value(rows, 'sum operatingIncome'),
    );
    expect(value(rows, 'sum operatingIncome') + linesBefore(rows, 'sum netIncome')).toBe(
      value(rows, 'sum netIncome'),
    );
  });

  test('the balance sheet balances to the kUSD', () => {
    const rows = balanceRows(statements);
    expect(linesBefore(rows, 'sum assets')).toBe(value(rows, 'sum assets'));
    expect(value(rows, 'sum both')).toBe(value(rows, 'sum assets'));
  });

  test('causes of each section of the cash flow add up to the section, and all to the change of cash', () => {
    const rows = cashRows(statements, entries);
    for (const section of ['operating', 'investing', 'financing'])
      expect(linesBefore(rows, `sum ${section}`), section).toBe(value(rows, `sum ${section}`));
    const before = 0 + (state.companies[i]?.balances[0] ?? 0);
    expect(value(rows, 'sum net')).toBe((report.closing[i]?.[0] ?? 0) - before);
  });
});

describe('two quarters side by side', () => {
  const line = (id: string, amount: number): StatementRow => ({
    id,
    label: { of: 'cause', name: id },
    kind: 'line',
    value: amount,
  });
  const total = (amount: number): StatementRow => ({
    id: 'sum revenue',
    label: { of: 'sum', name: 'revenue' },
    kind: 'sum',
    value: amount,
  });

  test('a line that is gone stands before the sum to which it belonged', () => {
    const rows = compareRows([line('a', 5), total(5)], [line('a', 2), line('b', 3), total(5)]);
    expect(rows.map(({ id, value: now, before }) => [id, now, before])).toEqual([
      ['a', 5, 2],
      ['b', 0, 3],
      ['sum revenue', 5, 5],
    ]);
  });

  test('a new line was nothing before', () => {
    expect(compareRows([line('a', 5), total(5)], [total(0)])[0]?.before).toBe(0);
  });

  test('without another quarter there is nothing to compare', () => {
    expect(compareRows([line('a', 5)], null)[0]?.before).toBeNull();
  });
});

describe('sums that are offered', () => {
  test('never exceed the limit, and none is offered twice', () => {
    for (const limit of [0, 3, 999, 12_345, 141_000_000]) {
      const presets = presetsUpTo(limit);
      expect(new Set(presets).size).toBe(presets.length);
      for (const preset of presets) expect(preset).toBeLessThanOrEqual(limit);
    }
    expect(presetsUpTo(0)).toEqual([]);
  });

  test('are round', () => {
    expect(roundDown(13_790)).toBe(13_000);
    expect(roundDown(7)).toBe(7);
    expect(roundDown(0)).toBe(0);
  });

  test('come in the unit of the company’s size', () => {
    expect(scaleFor(9_999_999)).toBe('m');
    expect(scaleFor(10_000_000)).toBe('bn');
  });
});

test('budgets are those that do something for the company', () => {
  const keys = (seat: string) => budgetsOf(seatView(seat)).map(({ key }) => key);
  expect(keys('forge')).not.toContain('safety');
  expect(keys('minerva')).not.toContain('software');
  expect(keys('minerva')).toContain('safety');
});

test('F6 stakes are held at the market’s price', () => {
  const view = seatView('strato', {
    prepare: (before) => {
      const [strato, minerva] = before.companies;
      if (strato === undefined || minerva === undefined) return;
      strato.stakes[1] = 0.25;
      strato.stakeValues[1] = 100;
      minerva.valuation.marketValue = 4000;
    },
  });
  expect(stakesOf(view)).toEqual([{ company: 'minerva', fraction: 0.25, carried: 100, worth: 1000 }]);
});

describe('F3 a seat as its lenders see it', () => {
  test('a loan moves debt, cash and room by its amount', () => {
    const before = creditOutlook(seatView('strato'));
    const after = creditOutlook(seatView('strato', {}, [{ kind: 'raiseDebt', amount: 1000 }]));
    expect(after.debt - before.debt).toBe(1000);
    expect(after.cash - before.cash).toBe(1000);
    expect(before.room - after.room).toBe(1000);
    expect(before.room).toBe(Math.max(0, before.capacity - before.debt));
  });

  test('C4 a longer life writes less down each quarter', () => {
    const { own, quarter } = seatView('strato');
    const cost = (years: 5 | 5.5 | 6) => depreciationWith(own, scenario.parameters, quarter, years);
    expect(cost(5)).toBeGreaterThan(cost(5.5));
    expect(cost(5.5)).toBeGreaterThan(cost(6));
  });
});
