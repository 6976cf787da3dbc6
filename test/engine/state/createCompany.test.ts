import { expect, test } from 'vitest';
import { createCompany } from '../../../src/engine/state/createCompany.ts';
import { testScenario } from '../../support/testGame.ts';
import { parameters } from '../../support/world/parameters.ts';

test('F3 a company opens at the base rate with the spread of an A', () => {
  const finance = {
    ...parameters.finance,
    baseRate: 0.031,
    spreads: { ...parameters.finance.spreads, A: 0.007 },
  };
  const scenario = testScenario({ parameters: { ...parameters, finance } });
  for (const definition of scenario.companies)
    expect(createCompany(scenario, definition).finance.interestRate).toBeCloseTo(0.038, 12);
});

test('F2 the books of a company open balanced, with what its owners paid in as the rest', () => {
  const scenario = testScenario();
  for (const definition of scenario.companies) {
    const { balances } = createCompany(scenario, definition);
    expect(balances.reduce((a, b) => a + b, 0)).toBe(0);
    expect(balances.some((amount) => Object.is(amount, -0))).toBe(false);
  }
});
