import { clamp } from '../math/numbers.ts';
import type { ScenarioDefinition, ValuationParameters } from '../state/definition.ts';
import type { MutableCompany } from '../state/state.ts';
import { accountIndex } from './accounts.ts';
import { lastYear } from './past.ts';

/** What a market value is made of (F5). */
export interface ValueInputs {
  /** Revenue of the last four quarters, kUSD. */
  readonly revenue: number;
  /** Operating margin that the market sees at maturity. */
  readonly margin: number;
  /** Expected growth a year. */
  readonly growth: number;
  /** Cash and holdings less debt, kUSD. */
  readonly netCash: number;
  /** Cash beyond what the business can use, kUSD. */
  readonly idleCash: number;
  readonly sentiment: number;
  readonly momentum: number;
  /** What letters of intent let it hope for, as a part of the business (A2). */
  readonly hopes: number;
  /** What the market pays over the fundamental value of the business: 1 = nothing. */
  readonly anchor: number;
  /** Part of the revenue that is own money coming back (F6), kUSD a year. */
  readonly circular: number;
}

/** Value of a year's profit that grows at `growth` for some years and slowly ever after, as a multiple (F5). */
export function profitMultiple(growth: number, discountRate: number, rules: ValuationParameters): number {
  const { lowestGrowth, highestGrowth, horizonYears, terminalGrowth, growthFade } = rules;
  let factor = 1;
  let total = 0;
  let pace = clamp(growth, lowestGrowth, highestGrowth);
  for (let year = 1; year <= horizonYears; year++) {
    factor *= (1 + pace) / (1 + discountRate);
    total += factor;
    pace += (terminalGrowth - pace) * growthFade;
  }
  return total + (factor * (1 + terminalGrowth)) / Math.max(0.01, discountRate - terminalGrowth);
}

/** A year's profit as the market sees it, after tax, kUSD: a dollar that went in a circle counts less (F6). */
function profitOf(scenario: ScenarioDefinition, index: number, inputs: ValueInputs): number {
  const { circularDiscount } = scenario.parameters.finance.holdings;
  const revenue = inputs.revenue - circularDiscount * Math.min(inputs.circular, inputs.revenue);
  return revenue * inputs.margin * (1 - (scenario.companies[index]?.taxRate ?? 0));
}

const CASH = accountIndex('cash');
const STAKES = accountIndex('stakes');
const DEBT = accountIndex('debt');
const EMERGENCY = accountIndex('emergencyDebt');

/** Cash and stakes less debt, kUSD. */
export function netCashOf(company: MutableCompany): number {
  const { balances } = company;
  return (balances[CASH] ?? 0) + (balances[STAKES] ?? 0) + (balances[DEBT] ?? 0) + (balances[EMERGENCY] ?? 0);
}

/**
 * Cash that the business of a listed company can not use, kUSD (F5): its owners could use it themselves and do not know what will
 * become of it. Who still loses money needs what it has.
 */
export function idleCashOf(
  { balances, listed, past }: Pick<MutableCompany, 'balances' | 'listed' | 'past'>,
  { usefulCashQuarters }: ValuationParameters,
): number {
  if (!listed || lastYear(past.operatingIncome) <= 0) return 0;
  const quarterly = lastYear(past.revenue) / 4;
  return Math.max(0, (balances[CASH] ?? 0) - usefulCashQuarters * quarterly);
}

/**
 * The market's view of the margin (F5): part the last year's, part the mature one. It believes in a part of the mature one
 * whatever the losses are, but less so the longer they last.
 */
export function expectedMargin(
  company: Pick<MutableCompany, 'past' | 'finance'>,
  mature: number,
  rules: ValuationParameters,
): number {
  const { matureWeight, leastMargin, patience, highestMargin } = rules;
  const revenue = lastYear(company.past.revenue);
  const income = lastYear(company.past.operatingIncome);
  const current = revenue > 0 ? clamp(income / revenue, -1, highestMargin) : 0;
  const waited = Math.max(0, company.finance.lossQuarters - 4);
  const belief = leastMargin * Math.max(0, 1 - patience * waited);
  return clamp((1 - matureWeight) * current + matureWeight * mature, mature * belief, highestMargin);
}

/** All inputs of a company's value as the state stands. */
export function valueInputs(
  scenario: ScenarioDefinition,
  company: MutableCompany,
  index: number,
  sentiment: number,
): ValueInputs {
  return {
    revenue: lastYear(company.past.revenue),
    margin: expectedMargin(
      company,
      scenario.companies[index]?.valuation.matureMargin ?? 0.2,
      scenario.parameters.finance.valuation,
    ),
    growth: company.valuation.growthExpectation,
    netCash: netCashOf(company),
    idleCash: idleCashOf(company, scenario.parameters.finance.valuation),
    sentiment,
    momentum: company.valuation.momentum,
    hopes: company.valuation.hopes,
    anchor: company.valuation.anchor,
    circular: lastYear(company.past.circular),
  };
}

/**
 * Market value, kUSD: anchor × business × sentiment × (1 + momentum) + net cash (F5). A dollar in the bank is worth a
 * dollar whatever the story is: a premium on cash would make every share issue a gift to the old owners. Only what lies
 * idle there counts for less.
 */
export function marketValueOf(scenario: ScenarioDefinition, index: number, inputs: ValueInputs): number {
  return valueAtMultiple(scenario, index, inputs, multipleOf(scenario, inputs.growth));
}

/** {@link profitMultiple} at the scenario's discount rate. */
export function multipleOf(scenario: ScenarioDefinition, growth: number): number {
  const { discountRate, valuation } = scenario.parameters.finance;
  return profitMultiple(growth, discountRate, valuation);
}

/** {@link marketValueOf} where the multiple of the growth is known already: it is the dear part. */
export function valueAtMultiple(
  scenario: ScenarioDefinition,
  index: number,
  inputs: ValueInputs,
  multiple: number,
): number {
  const { idleCashDiscount, leastOfRevenue } = scenario.parameters.finance.valuation;
  const business = profitOf(scenario, index, inputs) * multiple;
  const told = inputs.anchor * business * inputs.sentiment * (1 + inputs.momentum + inputs.hopes);
  const bank = inputs.netCash - idleCashDiscount * inputs.idleCash;
  return Math.max(told + bank, inputs.revenue * leastOfRevenue + 1);
}

/** The anchor with which a company is worth `marketValue`, kUSD; never below nothing (F5). */
export function anchorFor(
  scenario: ScenarioDefinition,
  index: number,
  inputs: ValueInputs,
  marketValue: number,
): number {
  const business = profitOf(scenario, index, inputs) * multipleOf(scenario, inputs.growth);
  const { idleCashDiscount } = scenario.parameters.finance.valuation;
  const bank = inputs.netCash - idleCashDiscount * inputs.idleCash;
  return Math.max(0, marketValue - bank) / Math.max(1, business * inputs.sentiment);
}
