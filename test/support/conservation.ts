import { expect } from 'vitest';
import { accountIndex } from '../../src/engine/finance/accounts.ts';
import type { Cause } from '../../src/engine/finance/causes.ts';
import type { Work } from '../../src/engine/quarter/work.ts';
import type { MutableState } from '../../src/engine/state/state.ts';

/** Causes that are two sides of one payment: what one company pays, another gets. */
const PAIRS: readonly (readonly [Cause, Cause])[] = [
  ['chipPrepayments', 'chipPrepaymentReceived'],
  ['chipPrepaymentsBack', 'chipPrepaymentRefunded'],
  ['orderForfeit', 'orderForfeitGain'],
  ['cancellationFee', 'cancellationFeeReceived'],
  ['stakeBought', 'sharesIssued'],
];

/** F1: the two sides of every payment between companies sum to the same kUSD. Placements have one side only. */
export function expectPairs(work: Work): void {
  const total = (cause: Cause, between: boolean): number =>
    work.report.ledger
      .filter((entry) => entry.cause === cause && (!between || entry.about !== null))
      .reduce((all, entry) => all + entry.amount, 0);
  for (const [paid, got] of PAIRS) expect(total(paid, false)).toBe(total(got, got === 'sharesIssued'));
}

/** F2: every company's balances are whole kUSD and sum to exactly zero; cohorts of plant equal their accounts. */
export function expectBooks(state: MutableState): void {
  for (const company of state.companies) {
    expect(company.balances.every(Number.isSafeInteger)).toBe(true);
    expect(company.balances.reduce((total, balance) => total + balance, 0)).toBe(0);
    for (const plant of ['chips', 'servers', 'shells', 'generation'] as const) {
      const book = company.plant[plant].book.reduce((total, part) => total + part, 0);
      expect(book).toBe(company.balances[accountIndex(plant)]);
    }
  }
}

/** Things that no decision can make: chips by generation, live MW by company and region, free grid. */
export interface Stock {
  readonly chips: Readonly<Record<string, number>>;
  readonly power: readonly (readonly number[])[];
  readonly grid: readonly number[];
}

export function stockOf(state: MutableState): Stock {
  const chips: Record<string, number> = {};
  for (const company of state.companies) {
    for (const { chip, installed, waiting } of company.fleet)
      chips[chip] = (chips[chip] ?? 0) + installed + waiting;
  }
  return {
    chips,
    power: state.companies.map((company) => [...company.liveMW, ...company.serverMW]),
    grid: state.regions.map((region) => region.freeGridMW),
  };
}

/** Chips may leave (retired), nothing may appear; power and grid stay as they are. */
export function expectNothingFromNothing(before: Stock, after: Stock): void {
  for (const [chip, count] of Object.entries(after.chips)) {
    expect(count).toBeGreaterThanOrEqual(0);
    expect(count).toBeLessThanOrEqual(before.chips[chip] ?? 0);
  }
  expect(after.power).toEqual(before.power);
  expect(after.grid).toEqual(before.grid);
}

/** F4: other companies never hold more than the whole of one, and nobody holds less than nothing. */
export function expectShares(state: MutableState): void {
  state.companies.forEach((issuer, i) => {
    const held = state.companies.map((holder) => holder.stakes[i] ?? 0);
    expect(Math.min(...held)).toBeGreaterThanOrEqual(0);
    expect(held.reduce((total, part) => total + part, 0)).toBeLessThanOrEqual(1 + 1e-9);
    expect(issuer.valuation.shares).toBeGreaterThan(0);
  });
}

/** Paths of numbers that are not finite. */
export function badNumbers(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) => badNumbers(part, `${path}/${key}`));
}
