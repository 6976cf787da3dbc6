import { expect, test } from 'vitest';
import {
  type Command,
  createInitialState,
  type GameState,
  id,
  resolveQuarter,
  viewFor,
} from '../../src/engine/index.ts';
import { decide } from '../../src/opponents/index.ts';
import { loadScenario } from '../../src/scenario/catalogue.ts';
import { folderScenarioSource } from '../../src/scenario/folderScenarios.ts';

const { definition } = await loadScenario(folderScenarioSource(), 'the-ten-billion-deal');
if (definition === undefined) throw new Error('the flagship does not load');
/** The most attentive level, without its plans: a campaign of those takes minutes. */
const scenario = {
  ...definition,
  difficulties: definition.difficulties.map((level) => ({
    ...level,
    planning: { ...level.planning, candidates: 0 },
  })),
};

const states: GameState[] = [createInitialState(scenario, { seed: 1, difficulty: 'manager', hands: [] })];
const decided: Command[] = [];
const refused: unknown[] = [];

for (let q = 0; q < scenario.quarters; q++) {
  const state = states.at(-1);
  if (state === undefined) throw new Error('no state');
  const commands = Object.fromEntries(
    scenario.companies.map((company) => [
      company.id,
      decide(viewFor(scenario, state, company.id), { difficulty: 'hyperscaler' }),
    ]),
  );
  decided.push(...Object.values(commands).flat());
  const { state: next, report } = resolveQuarter(scenario, state, commands);
  refused.push(...report.refused);
  states.push(next);
}

const figure = (quarter: number, company: string, metric: 'capex' | 'share.enterprise' | 'operatingIncome') =>
  states[quarter]?.companies.find((one) => one.id === id<'company'>(company))?.figures[metric] ?? Number.NaN;
const owned = (quarter: number) =>
  (states[quarter]?.companies ?? []).reduce((sum, company) => sum + company.compute.owned, 0);
const capexOfYear = (year: number) =>
  [1, 2, 3, 4]
    .flatMap((k) =>
      ['amazon', 'microsoft', 'google', 'meta', 'oracle'].map((one) => figure(4 * year + k, one, 'capex')),
    )
    .reduce((a, b) => a + b, 0);

test('a whole campaign runs without a refused command', () => {
  expect(states).toHaveLength(scenario.quarters + 1);
  expect(refused).toEqual([]);
});

test('every company of the flagship follows a doctrine that exists', () => {
  const known = scenario.doctrines.map(({ id }) => id);
  for (const company of scenario.companies) expect(known).toContain(company.doctrine);
});

test('nobody fails by stupidity', () => {
  const last = states.at(-1)?.companies ?? [];
  expect(last.filter((company) => company.status === 'failed').map((company) => company.id)).toEqual([]);
});

test('compute doubles in the first year and grows slower later', () => {
  const first = owned(4) / owned(0);
  const last = owned(24) / owned(20);
  expect(first).toBeGreaterThan(1.7);
  expect(first).toBeLessThan(3.2);
  expect(last).toBeGreaterThan(1);
  expect(last).toBeLessThan(first);
});

test('the five build more in the second and third year than a company that only keeps up, and never in leaps', () => {
  const before =
    4 *
    ['amazon', 'microsoft', 'google', 'meta', 'oracle'].reduce(
      (sum, one) => sum + figure(0, one, 'capex'),
      0,
    );
  expect(capexOfYear(0) / before).toBeGreaterThan(1.3);
  for (let year = 1; year < 6; year++) {
    expect(capexOfYear(year) / capexOfYear(year - 1)).toBeGreaterThan(0.6);
    expect(capexOfYear(year) / capexOfYear(year - 1)).toBeLessThan(1.8);
  }
});

test('shares of the enterprise cloud drift by a point or two a year', () => {
  for (const company of ['amazon', 'microsoft', 'google'])
    for (let q = 5; q <= 24; q++)
      expect(
        Math.abs(figure(q, company, 'share.enterprise') - figure(q - 4, company, 'share.enterprise')),
      ).toBeLessThan(0.03);
});

test('the program plays nearly every kind of command', () => {
  const kinds = new Set(decided.map((command) => command.kind));
  expect(kinds.size).toBeGreaterThanOrEqual(24);
  for (const kind of [
    'buildSite',
    'expandSite',
    'orderChips',
    'setPrice',
    'setChipPrice',
    'offerAgreement',
    'answerOffer',
    'releaseModel',
    'integrate',
    'raiseDebt',
    'issueShares',
    'startProgramme',
  ] as const)
    expect(kinds).toContain(kind);
});
