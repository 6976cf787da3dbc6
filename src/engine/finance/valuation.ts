import { clamp } from '../math/numbers.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
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
  readonly sentiment: number;
  readonly momentum: number;
  /** What the market pays over the fundamental value of the business: 1 = nothing. */
  readonly anchor: number;
}

/** Years of fading growth before the perpetuity. */
const HORIZON_YEARS = 8;
const TERMINAL_GROWTH = 0.03;
/** Share of the gap to the terminal rate that expected growth closes each year: nothing grows fast for long. */
const FADE = 0.28;
/** Bounds of the growth that anybody believes for the coming year. */
const GROWTH_BOUNDS = [-0.2, 0.6] as const;
/** Whatever its debts, a company in business is worth this share of a year's revenue to somebody. */
const LEAST_OF_REVENUE = 0.1;

/** Value of a year's profit that grows at `growth` for some years and slowly ever after, as a multiple (F5). */
export function profitMultiple(growth: number, discountRate: number): number {
  const g = clamp(growth, GROWTH_BOUNDS[0], GROWTH_BOUNDS[1]);
  let factor = 1;
  let total = 0;
  let pace = g;
  for (let year = 1; year <= HORIZON_YEARS; year++) {
    factor *= (1 + pace) / (1 + discountRate);
    total += factor;
    pace += (TERMINAL_GROWTH - pace) * FADE;
  }
  return total + (factor * (1 + TERMINAL_GROWTH)) / (discountRate - TERMINAL_GROWTH);
}

/** A year's profit as the market sees it, after tax, kUSD. */
function profitOf(inputs: ValueInputs, taxRate: number): number {
  return inputs.revenue * inputs.margin * (1 - taxRate);
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

/** The market's view of the margin: half the last year's, half the mature one, within sense. */
export function expectedMargin(company: MutableCompany, mature: number): number {
  const revenue = lastYear(company.past.revenue);
  const income = lastYear(company.past.operatingIncome);
  const current = revenue > 0 ? clamp(income / revenue, -1, 0.8) : 0;
  return clamp(0.5 * current + 0.5 * mature, mature * 0.35, 0.75);
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
    margin: expectedMargin(company, scenario.companies[index]?.valuation.matureMargin ?? 0.2),
    growth: company.valuation.growthExpectation,
    netCash: netCashOf(company),
    sentiment,
    momentum: company.valuation.momentum,
    anchor: company.valuation.anchor,
  };
}

/**
 * Market value, kUSD: anchor × business × sentiment × (1 + momentum) + net cash (F5). A dollar in the bank is worth a
 * dollar whatever the story is: a premium on cash would make every share issue a gift to the old owners.
 */
export function marketValueOf(scenario: ScenarioDefinition, index: number, inputs: ValueInputs): number {
  return valueAtMultiple(scenario, index, inputs, multipleOf(scenario, inputs.growth));
}

/** {@link profitMultiple} at the scenario's discount rate. */
export function multipleOf(scenario: ScenarioDefinition, growth: number): number {
  return profitMultiple(growth, scenario.parameters.finance.discountRate);
}

/** {@link marketValueOf} where the multiple of the growth is known already: it is the dear part. */
export function valueAtMultiple(
  scenario: ScenarioDefinition,
  index: number,
  inputs: ValueInputs,
  multiple: number,
): number {
  const business = profitOf(inputs, scenario.companies[index]?.taxRate ?? 0) * multiple;
  const told = inputs.anchor * business * inputs.sentiment * (1 + inputs.momentum);
  return Math.max(told + inputs.netCash, inputs.revenue * LEAST_OF_REVENUE + 1);
}

/** The anchor with which a company is worth `marketValue`, kUSD; never below nothing (F5). */
export function anchorFor(
  scenario: ScenarioDefinition,
  index: number,
  inputs: ValueInputs,
  marketValue: number,
): number {
  const profit = profitOf(inputs, scenario.companies[index]?.taxRate ?? 0);
  const business = profit * multipleOf(scenario, inputs.growth);
  return Math.max(0, marketValue - inputs.netCash) / Math.max(1, business * inputs.sentiment);
}
