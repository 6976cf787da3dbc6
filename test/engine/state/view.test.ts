import { expect, test } from 'vitest';
import { type Estimate, viewFor } from '../../../src/engine/index.ts';
import { resolveQuarter } from '../../../src/engine/quarter/resolveQuarter.ts';
import type { GameState, MutableCompany } from '../../../src/engine/state/state.ts';
import { startCampaign } from '../../../src/session/campaign.ts';
import { tryCommands } from '../../../src/session/staging.ts';
import { ownIn, setBalance } from '../../support/giveCommand.ts';
import { testGame, testScenario } from '../../support/testGame.ts';
import { FORGE, MINERVA, STRATO } from '../../support/world/ids.ts';

/** Every number in what a seat may see of the others and of the world. */
function numbersIn(value: unknown, found: Set<number> = new Set()): Set<number> {
  if (typeof value === 'number') found.add(value);
  else if (value !== null && typeof value === 'object')
    for (const part of Object.values(value)) numbersIn(part, found);
  return found;
}

/** What a seat sees beside its own books and the scenario, which everybody has read. */
function outside(state: GameState, seat = STRATO) {
  const { own: _own, scenario: _scenario, ...rest } = viewFor(testGame().scenario, state, seat);
  return {
    ...rest,
    rivals: rest.rivals.filter((rival) => rival.id !== seat),
    orders: rest.orders,
    offers: rest.offers,
  };
}

/** Gives every private figure of a lab a number of its own. */
function mark(company: MutableCompany): number[] {
  const marks: number[] = [];
  const next = () => {
    marks.push(77_000_001 + marks.length * 13);
    return marks.at(-1) ?? 0;
  };
  for (const account of ['cash', 'chips', 'servers', 'debt'] as const) setBalance(company, account, next());
  for (const key of [
    'research',
    'safety',
    'sales',
    'software',
    'resilience',
    'compliance',
    'intelligence',
  ] as const)
    company.spending[key] = next();
  for (const key of ['owned', 'rentedIn', 'core', 'research', 'service', 'rental'] as const)
    company.compute[key] = next();
  company.lab.researchers = next();
  company.lab.targetResearchers = next();
  company.lab.run = { name: 'secret', quarters: 4, done: 1, share: 0.5, effective: next() };
  company.fleet = company.fleet.map((entry) => ({ ...entry, installed: next(), waiting: next() }));
  company.past = { revenue: [next()], operatingIncome: [next()], circular: [] };
  company.coreRevenue = next();
  company.figures = {
    ...company.figures,
    revenue: next(),
    cash: next(),
    netIncome: next(),
    capacityH100e: next(),
  };
  company.stakeValues = company.stakeValues.map(next);
  company.relations = company.relations.map((_, i) => (i === 0 ? 0 : next()));
  return marks;
}

test('I1 no private figure of another company stands in a view', () => {
  const game = testGame();
  const marks = mark(ownIn(game, MINERVA));
  const seen = numbersIn(outside(game.work.state as GameState)); // nobody changes it through the view
  expect(marks.length).toBeGreaterThan(20);
  expect(marks.filter((one) => seen.has(one))).toEqual([]);
  const own = numbersIn(viewFor(game.scenario, game.work.state as GameState, MINERVA).own);
  expect(marks.filter((one) => !own.has(one))).toEqual([]);
});

test('I1 what a listed company publishes is exact, what it does not is blurred', () => {
  const game = testGame();
  const { state } = resolveQuarter(game.scenario, game.state, {});
  const forge = viewFor(game.scenario, state, STRATO).rivals[2];
  expect(forge?.revenue).toEqual({ value: state.companies[2]?.past.revenue.at(-1), error: 0 });
  const strato = viewFor(game.scenario, state, FORGE).rivals[0];
  expect(strato?.cash.error).toBe(0);
  expect(strato?.capacityH100e.error).toBe(0.15);
  expect(strato?.capacityH100e.value).not.toBe(state.companies[0]?.compute.owned);
});

test('I1 the private figures of a private company are blurred from the first quarter on, each by itself', () => {
  const { scenario, state } = testGame();
  const lab = viewFor(scenario, state, STRATO).rivals[1];
  const own = state.companies[1];
  if (lab === undefined || own === undefined) throw new Error('no lab');
  const off = (estimate: Estimate, truth: number) => estimate.value / truth - 1;
  const errors = [
    off(lab.cash, own.balances[0] ?? 0),
    off(lab.revenue, own.past.revenue.at(-1) ?? 0),
    off(lab.capacityH100e, own.compute.owned),
  ];
  // Who learns one of them in another way (a share of a segment, say) must not learn the rest.
  expect(new Set(errors.map((error) => error.toFixed(9))).size).toBe(3);
  expect(errors.every((error) => error !== 0)).toBe(true);
});

test('I1 estimates are off by their stated error on average, to both sides', () => {
  const errors: number[] = [];
  const scenario = testScenario();
  for (let seed = 1; seed <= 150; seed++) {
    const { state } = testGame({ scenario, setup: { seed } });
    const lab = viewFor(scenario, state, STRATO).rivals[1];
    const truth = state.companies[1];
    if (lab === undefined || truth === undefined) throw new Error('no lab');
    errors.push((lab.cash.value / (truth.balances[0] ?? 1) - 1) / lab.cash.error);
    errors.push((lab.capacityH100e.value / truth.compute.owned - 1) / lab.capacityH100e.error);
  }
  const mean = errors.reduce((a, b) => a + b, 0) / errors.length;
  const deviation = Math.sqrt(errors.reduce((a, b) => a + (b - mean) ** 2, 0) / errors.length);
  expect(Math.abs(mean)).toBeLessThan(0.2);
  expect(Math.abs(deviation - 1)).toBeLessThan(0.15);
});

test('I1 what was paid to learn sharpens the estimates of the next quarter; what is only staged does not', () => {
  const scenario = testScenario();
  const pay = { kind: 'setSpending', intelligence: 20_000 } as const;
  const start = startCampaign({ scenario, seats: [STRATO], difficulty: 'normal', seed: 1 });
  const { staged, projected } = tryCommands(start, STRATO, [pay]);
  expect(staged[0]?.refusal).toBeNull();
  expect(projected.rivals[1]?.cash).toEqual(viewFor(scenario, start.state, STRATO).rivals[1]?.cash);
  const { state } = resolveQuarter(scenario, start.state, { [STRATO]: [pay] });
  expect(viewFor(scenario, state, STRATO).rivals[1]?.cash.error).toBeCloseTo(0.075, 12);
  expect(viewFor(scenario, state, FORGE).rivals[1]?.cash.error).toBe(0.15);
});

test('I1 orders and offers are seen by the two sides, and by nobody else', () => {
  const game = testGame();
  const terms = { clauses: [], cancellationFee: 0 };
  game.work.state.offers = [
    {
      id: 'o',
      proposer: STRATO,
      counterparty: MINERVA,
      made: 0,
      terms,
      status: 'open',
      reasons: [],
      counters: null,
      subject: null,
    },
  ];
  const see = (seat: typeof STRATO) => viewFor(game.scenario, game.work.state as GameState, seat);
  expect([STRATO, MINERVA, FORGE].map((seat) => see(seat).offers.length)).toEqual([1, 1, 0]);
  expect([STRATO, MINERVA, FORGE].map((seat) => see(seat).orders.length)).toEqual([1, 0, 1]);
});
