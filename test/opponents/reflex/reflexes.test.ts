import { expect, test } from 'vitest';
import { type Command, type GameState, resolveQuarter } from '../../../src/engine/index.ts';
import { reflexes, reflexOf } from '../../../src/opponents/index.ts';
import { after, flagshipDefinition } from '../../engine/belief/support.ts';

const scenario = await flagshipDefinition();
const states = [0, 4, 10].map((quarter) => after(scenario, quarter, 3));
const nobody = '' as (typeof scenario.companies)[number]['id'];

test('I1 reflexes are of everybody but one, and the same every time', () => {
  for (const state of states) {
    const [first] = scenario.companies;
    if (first === undefined) throw new Error('no company');
    const all = reflexes(scenario, state, first.id);
    expect(all[first.id]).toBeUndefined();
    expect(Object.keys(all)).toHaveLength(scenario.companies.length - 1);
    expect(reflexes(scenario, state, first.id)).toEqual(all);
    expect(reflexOf(scenario, state, first.id)).toEqual(reflexes(scenario, state, nobody)[first.id]);
  }
});

test('nearly all that they ask for is allowed', () => {
  let asked = 0;
  let refused = 0;
  for (const state of states) {
    const commands = reflexes(scenario, state, nobody);
    asked += Object.values(commands).flat().length;
    refused += resolveQuarter(scenario, state, commands).report.refused.length;
  }
  expect(asked).toBeGreaterThan(100);
  expect(refused / asked).toBeLessThan(0.06);
});

/** What a company does by reflex after one fact of it is changed. */
function withChange(
  id: string,
  change: (company: GameState['companies'][number]) => GameState['companies'][number],
): readonly Command[] {
  const state = states[1];
  if (state === undefined) throw new Error('no state');
  const companies = state.companies.map((company) => (company.id === id ? change(company) : company));
  return reflexes(scenario, { ...state, companies }, nobody)[id] ?? [];
}

test('D5 a full company orders more chips than an idle one, and asks more for its offers', () => {
  const ordered = (use: number) =>
    withChange('microsoft', (company) => ({
      ...company,
      compute: { ...company.compute, serviceUse: use, rentalUse: use },
    })).reduce((sum, command) => (command.kind === 'orderChips' ? sum + command.count : sum), 0);
  expect(ordered(1)).toBeGreaterThan(ordered(0.4));
  const rentAt = (use: number) =>
    withChange('microsoft', (company) => ({
      ...company,
      compute: { ...company.compute, rentalUse: use },
    })).find((command) => command.kind === 'setPrice' && command.segment === 'training');
  const now =
    states[1]?.companies.find(({ id }) => id === 'microsoft')?.prices[
      scenario.segments.findIndex(({ id }) => id === 'training')
    ] ?? 0;
  const dear = rentAt(1);
  if (dear?.kind !== 'setPrice') throw new Error('a full company leaves its price');
  expect(dear.price).toBeGreaterThan(now);
});

test('F3 a company that can not pay its year borrows; M1 a lab without a run begins one', () => {
  const poor = withChange('microsoft', (company) => ({
    ...company,
    balances: company.balances.map((balance, k) => (k === 0 ? 0 : balance)),
    figures: { ...company.figures, operatingCashFlow: -20_000_000 },
  }));
  expect(poor.some(({ kind }) => kind === 'raiseDebt')).toBe(true);
  const idle = withChange('openai', (company) => ({ ...company, lab: { ...company.lab, run: null } }));
  expect(idle.some(({ kind }) => kind === 'startTraining')).toBe(true);
});

test('F3 a failed company does nothing', () => {
  expect(withChange('oracle', (company) => ({ ...company, status: 'failed' }))).toEqual([]);
});
