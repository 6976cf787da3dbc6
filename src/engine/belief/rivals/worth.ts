import { observedGrowth } from '../../finance/forecast.ts';
import { anchorFor, valueInputs } from '../../finance/valuation.ts';
import { pow } from '../../math/real.ts';
import type { ScenarioDefinition } from '../../state/definition.ts';
import type { PublicCompany } from '../../state/publicCompany.ts';
import type { CompanyState, FinanceState, MutableCompany, ValuationState } from '../../state/state.ts';

/** F3: standing with lenders, as rating and covenants tell it. */
export function believedFinance(
  { parameters }: ScenarioDefinition,
  seen: PublicCompany,
  opening: CompanyState,
  past: CompanyState['past'],
  emergencyDebt: number,
  failed: number,
): FinanceState {
  const { baseRate, spreads } = parameters.finance;
  return {
    ...opening.finance,
    diagnosis: [],
    rating: seen.rating,
    interestRate: baseRate + spreads[seen.rating],
    emergencyDebt,
    distressQuarters: emergencyDebt > 0 ? 1 : 0,
    failed,
    covenant: {
      rating: seen.covenant === 'none' ? seen.rating : opening.finance.covenant.rating,
      status: seen.covenant,
      quartersOff: seen.covenant === 'breached' ? 2 : seen.covenant === 'warned' ? 1 : 0,
    },
    lockedUntil: seen.lockedUntil,
    lossQuarters: lossesAtEnd(past.operatingIncome),
  };
}

/** Quarters of losses in a row up to the last. */
function lossesAtEnd(row: readonly number[]): number {
  let count = 0;
  while (count < row.length && (row[row.length - 1 - count] ?? 0) < 0) count += 1;
  return count;
}

/** F5: the market's expectations, of which the price is the sum: today's price is thought to be a fair one. */
export function believedValuation(
  scenario: ScenarioDefinition,
  seen: PublicCompany,
  company: CompanyState,
  i: number,
  quarter: number,
  sentiment: number,
): ValuationState {
  const { expectationSpeed, valuation: rules } = scenario.parameters.finance;
  const before = company.valuation.growthExpectation;
  const learnt = 1 - pow(1 - expectationSpeed, quarter);
  const observed = observedGrowth(company.past.revenue, rules.newsWeight);
  const valuation: ValuationState = {
    ...company.valuation,
    marketValue: seen.marketValue,
    shares: seen.filings?.shares ?? company.valuation.shares,
    reinvested: seen.filings?.reinvested ?? company.valuation.reinvested,
    growthExpectation:
      quarter === 0 ? before : before + (Math.max(-0.5, Math.min(1.5, observed)) - before) * learnt,
    momentum: 0,
    hopes: 0,
    guidance: seen.guidance,
  };
  // The formulas only read what they are given.
  const valued = { ...company, valuation } as MutableCompany;
  const inputs = valueInputs(scenario, valued, i, sentiment);
  const anchor = anchorFor(scenario, i, inputs, seen.marketValue);
  return { ...valuation, anchor, lastInputs: { ...inputs, anchor } };
}
