import { beforeAll, describe, expect, test } from 'vitest';
import { stillOwed } from '../../../src/engine/agreements/owed.ts';
import { type Obligation, obligationsOf } from '../../../src/engine/outlook/obligations.ts';
import { resolveQuarter } from '../../../src/engine/quarter/resolveQuarter.ts';
import { createInitialState } from '../../../src/engine/state/create.ts';
import type { ScenarioDefinition } from '../../../src/engine/state/definition.ts';
import { id } from '../../../src/engine/state/ids.ts';
import type { GameState } from '../../../src/engine/state/state.ts';
import { viewFor } from '../../../src/engine/state/view.ts';
import { listScenarios } from '../../../src/scenario/catalogue.node.ts';

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);
const totalOf = ({ dated, open }: Obligation): number => sum(dated) + open;

let scenario: ScenarioDefinition;
let state: GameState;
const promised = (seat: string, of: GameState = state) =>
  obligationsOf(viewFor(scenario, of, id<'company'>(seat)));

beforeAll(async () => {
  const found = (await listScenarios()).find(({ definition }) => definition.id === 'the-ten-billion-deal');
  if (found === undefined) throw new Error('the flagship is missing');
  scenario = found.definition;
  state = createInitialState(scenario, {
    seed: 7,
    hands: [id<'company'>('openai')],
    difficulty: 'manager',
  });
});

describe('what a company has promised to pay', () => {
  test('A5, D6 both sides of an agreement together have promised what is still owed under it', () => {
    let looked = 0;
    for (const agreement of state.agreements.filter(({ status }) => status === 'active')) {
      const both = [agreement.proposer, agreement.counterparty].flatMap((seat) => promised(seat));
      const found = sum(both.filter(({ source }) => source === agreement.id).map(totalOf));
      // Every quarter is rounded to whole kUSD by itself.
      expect(Math.abs(found - stillOwed(agreement, state.quarter)), agreement.id).toBeLessThan(50);
      looked += 1;
    }
    expect(looked).toBeGreaterThan(5);
  });

  test('D6 a laboratory that rents has promised sums far beyond its cash, its landlords have not', () => {
    const rent = promised('openai').filter(({ kind }) => kind === 'compute');
    expect(sum(rent.map(totalOf))).toBeGreaterThan(100_000_000);
    expect(rent.every(({ to }) => to !== null && to !== 'openai')).toBe(true);
    expect(promised('coreweave').filter(({ kind }) => kind === 'compute')).toEqual([]);
  });

  test('S3 chips on order are due on delivery, less what was prepaid, and to nobody of the game where they are own', () => {
    const [order] = state.orders.filter(({ left }) => left > 0);
    if (order === undefined) throw new Error('nobody has ordered anything');
    const prepaid = Math.round(order.left * order.price * 0.4);
    const orders = state.orders.map((one) => (one === order ? { ...one, prepaid } : one));
    const chip = scenario.chips.find((one) => one.id === order.chip);
    const found = promised(order.buyer, { ...state, orders }).find(({ source }) => source === order.id);
    expect(found?.open).toBe(Math.round(order.left * order.price) - prepaid);
    expect(found?.to).toBe(chip?.designer === order.buyer ? null : chip?.designer);
  });

  test('A2 a tranche with a date is due in its quarter, one that hangs on a condition has no date', () => {
    const clauses = state.agreements
      .filter(({ status }) => status === 'active')
      .flatMap(({ id: source, terms, progress }) =>
        terms.clauses.flatMap((clause, k) =>
          clause.kind === 'equity' ? [{ source, clause, paid: progress[k]?.paid ?? [] }] : [],
        ),
      );
    expect(clauses.length).toBeGreaterThan(0);
    for (const { source, clause, paid } of clauses) {
      const due = promised(clause.investor).find((one) => one.kind === 'equity' && one.source === source);
      const left = clause.tranches.filter((_, k) => paid[k] !== true);
      const open = left.filter(({ condition }) => condition.kind !== 'date');
      expect(due?.open ?? 0).toBe(sum(open.map(({ amount }) => amount)));
      expect(sum(due?.dated ?? [])).toBe(sum(left.map(({ amount }) => amount)) - (due?.open ?? 0));
    }
  });

  test('E2, S4 power and wafers are due in every quarter of their contract, from the first on', () => {
    const seat = 'amazon';
    const before = state.companies.find((one) => one.id === seat);
    const region = scenario.regions[0]?.id;
    if (before === undefined || region === undefined)
      throw new Error('the flagship has companies and regions');
    const ppa = { id: 'p', region, source: 'gas', mw: 100, priceUsdPerMWh: 50, from: 2, until: 5 } as const;
    const booking = { id: 'b', company: before.id, wafers: 10, price: 20, from: 1, until: 3 };
    const changed: GameState = {
      ...state,
      companies: state.companies.map((one) =>
        one === before ? { ...one, power: { ...one.power, ppas: [ppa] } } : one,
      ),
      supply: { ...state.supply, bookings: [booking] },
    };
    const found = promised(seat, changed);
    // 100 MW over 2,190 hours at 50 USD.
    expect(found.find(({ kind }) => kind === 'power')?.dated).toEqual([0, 0, 10_950, 10_950, 10_950]);
    const fee = 1 + scenario.parameters.silicon.bookingFeeShare;
    expect(found.find(({ kind }) => kind === 'wafers')?.dated).toEqual([0, 200 * fee, 200 * fee]);
  });

  test('D6 a quarter later the rent of that quarter is no longer ahead', () => {
    const before = promised('openai').filter(({ kind }) => kind === 'compute');
    const { state: after } = resolveQuarter(scenario, state, {});
    const left = promised('openai', after);
    for (const { source, dated } of before) {
      const now = left.find((one) => one.source === source && one.kind === 'compute');
      if (now !== undefined) expect(now.dated).toEqual(dated.slice(1));
    }
    expect(before.length).toBeGreaterThan(2);
  });
});
