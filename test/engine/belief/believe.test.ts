import { describe, expect, test } from 'vitest';
import {
  accountIndex,
  believe,
  type GameState,
  playOn,
  resolveQuarter,
  viewFor,
} from '../../../src/engine/index.ts';
import { reflexes } from '../../../src/opponents/index.ts';
import { stateHash } from '../../../src/replay/stateHash.ts';
import { testScenario } from '../../support/testGame.ts';
import { after, badNumber, flagshipDefinition } from './support.ts';

const flagship = await flagshipDefinition();
const small = testScenario();
const worlds = [
  ...[0, 1, 7, 16].map((quarter) => ({ scenario: flagship, state: after(flagship, quarter, quarter + 1) })),
  ...[0, 3].map((quarter) => ({ scenario: small, state: after(small, quarter, 5) })),
];
const seats = worlds.flatMap(({ scenario, state }) =>
  scenario.companies.map(({ id }) => ({
    scenario,
    state,
    seat: id,
    name: `${scenario.id} ${state.quarter} ${id}`,
  })),
);

const balanced = ({ companies }: GameState) =>
  companies.map(({ balances }) => balances.reduce((sum, one) => sum + one, 0));

describe('I1 a seat believes in a whole world', () => {
  test.each(seats)(
    '$name: books balance, every number is one, and plant is worth what the books say',
    (at) => {
      const world = believe(viewFor(at.scenario, at.state, at.seat), 11);
      expect(badNumber(world)).toBeNull();
      expect(balanced(world)).toEqual(world.companies.map(() => 0));
      for (const { balances, plant } of world.companies) {
        for (const kind of ['chips', 'servers', 'shells', 'generation'] as const)
          expect(plant[kind].book.reduce((a, b) => a + b, 0)).toBe(balances[accountIndex(kind)]);
      }
    },
  );

  test.each(seats)('$name: it can be played on, and the books go on balancing', (at) => {
    const world = believe(viewFor(at.scenario, at.state, at.seat), 12);
    const end = playOn(at.scenario, world, {
      quarters: 2,
      commandsFor: (state) => reflexes(at.scenario, state, at.seat),
    });
    expect(end.quarter).toBe(at.state.quarter + 2);
    expect(badNumber(end)).toBeNull();
    expect(balanced(end)).toEqual(end.companies.map(() => 0));
  });

  test.each(seats)('$name: its own books, sites and orders are the true ones', (at) => {
    const world = believe(viewFor(at.scenario, at.state, at.seat), 13);
    const i = at.scenario.companies.findIndex(({ id }) => id === at.seat);
    expect(world.companies[i]).toEqual(at.state.companies[i]);
    expect(world.sites).toEqual(at.state.sites);
    const own = (state: GameState) => state.orders.filter(({ buyer }) => buyer === at.seat);
    expect(own(world)).toEqual(own(at.state));
    expect(world.market.units.map((row) => row[i])).toEqual(at.state.market.units.map((row) => row[i]));
  });

  test.each(seats)('$name: what everybody can see of the others is as it is seen', (at) => {
    const view = viewFor(at.scenario, at.state, at.seat);
    const world = believe(view, 14);
    const again = viewFor(at.scenario, world, at.seat);
    expect(again.potential).toEqual(view.potential);
    expect(again.supply).toEqual(view.supply);
    again.rivals.forEach((seen, i) => {
      const before = view.rivals[i];
      expect(seen.liveMW).toEqual(before?.liveMW);
      expect(seen.capability).toBe(before?.capability);
      expect(seen.marketValue).toBe(before?.marketValue);
      expect(seen.prices).toEqual(before?.prices);
      expect(seen.filings).toEqual(before?.filings);
      expect(seen.published).toEqual(before?.published);
    });
    view.volumes.bySegment.forEach((row, s) => {
      row.slice(0, -1).forEach((units, i) => {
        expect(again.volumes.bySegment[s]?.[i]).toBeCloseTo(units, 4);
      });
    });
  });
});

test('T4 the same view and seed give the same world; another seed another one', () => {
  const state = worlds[2]?.state;
  if (state === undefined) throw new Error('no world');
  const view = () => viewFor(flagship, state, flagship.companies[0]?.id ?? ('' as never));
  expect(stateHash(believe(view(), 3))).toBe(stateHash(believe(view(), 3)));
  expect(stateHash(believe(view(), 3))).not.toBe(stateHash(believe(view(), 4)));
});

/** Companies that are large enough for a relative error to mean something, USD bn a quarter. */
const LARGE = 1;

test.each([1, 7, 16])(
  'I1 believed worlds go on as the true one does: next quarter of quarter %i',
  (quarter) => {
    const state = worlds.find((one) => one.scenario === flagship && one.state.quarter === quarter)?.state;
    if (state === undefined) throw new Error('no world');
    const truth = resolveQuarter(flagship, state, {}).state;
    const seat = flagship.companies.find(({ id }) => id === 'mistral')?.id;
    if (seat === undefined) throw new Error('no seat');
    const errors: number[] = [];
    for (const seed of [1, 2, 3]) {
      const next = resolveQuarter(flagship, believe(viewFor(flagship, state, seat), seed), {}).state;
      truth.companies.forEach(({ figures }, i) => {
        const revenue = figures.revenue ?? 0;
        if (revenue > LARGE * 1e6)
          errors.push(Math.abs((next.companies[i]?.figures.revenue ?? 0) / revenue - 1));
      });
    }
    errors.sort((a, b) => a - b);
    expect(errors[Math.floor(errors.length / 2)]).toBeLessThan(0.06);
    expect(errors[Math.floor(errors.length * 0.9)]).toBeLessThan(0.3);
  },
);

test('C1 compute of rivals is off by about the stated error of its estimate, and chips fit under the power that is seen', () => {
  const { scenario, state } = worlds[2] ?? { scenario: flagship, state: after(flagship, 7, 8) };
  const seat = scenario.companies[0]?.id ?? ('' as never);
  const view = viewFor(scenario, state, seat);
  const errors: number[] = [];
  for (let seed = 0; seed < 20; seed++) {
    believe(view, seed).companies.forEach(({ compute, liveMW, serverMW, fleet }, i) => {
      const owned = state.companies[i]?.compute.owned ?? 0;
      if (i === 0 || owned < 200_000) return;
      errors.push(Math.abs(compute.owned / owned - 1));
      const watts = fleet.reduce(
        (sum, { chip, installed }) =>
          sum + installed * (scenario.chips.find(({ id }) => id === chip)?.watts ?? 0),
        0,
      );
      const mw = (watts * scenario.parameters.compute.serverOverhead) / 1e6;
      const room = liveMW.reduce((a, b) => a + b, 0) - serverMW.reduce((a, b) => a + b, 0);
      expect(mw).toBeLessThanOrEqual(room * 1.001);
    });
  }
  const mean = errors.reduce((a, b) => a + b, 0) / errors.length;
  expect(mean).toBeLessThan(2 * scenario.parameters.information.estimateError);
});
