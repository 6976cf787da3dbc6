import {
  marketValueOf,
  multipleOf,
  type ValueInputs,
  valueAtMultiple,
  valueInputs,
} from '../finance/valuation.ts';
import { clamp, ratio, toKUsd } from '../math/numbers.ts';
import type { DriverCause } from '../report/driverCauses.ts';
import type { MutableCompany } from '../state/state.ts';
import { book, companyAt, drive, type Work } from './work.ts';

/** Market value moves this share of the way to its new estimate each quarter. */
const PRICE_SPEED = 0.7;

/** Share of the premium or discount over fundamentals that fades each quarter: no story lasts for ever. */
const NORMALISING = 0.05;

/** F5, F6: expectations meet results, prices move, holdings are marked to market. */
export function valuationPhase(work: Work): void {
  work.scenario.companies.forEach((_, i) => {
    revalue(work, i);
  });
  work.scenario.companies.forEach((_, i) => {
    markStakes(work, i);
  });
}

function revalue(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const before = company.valuation.marketValue;
  if (company.status === 'failed') {
    company.valuation.marketValue = 0;
    drive(work, i, 'marketValue', 'failed', -before, 'F3');
    return;
  }
  surprise(work, i, company);
  learnGrowth(work, company);
  company.valuation.anchor += (1 - company.valuation.anchor) * NORMALISING;
  const inputs = valueInputs(work.scenario, company, i, work.state.sentiment);
  const estimate = marketValueOf(work.scenario, i, inputs);
  const after = Math.max(1000, toKUsd(before + (estimate - before) * PRICE_SPEED));
  company.valuation.marketValue = after;
  explain(work, i, inputs, after - before);
  company.valuation.lastInputs = inputs;
  guide(company);
}

/** Results against guidance: a beat lifts the price more than the result itself does (F5). */
function surprise(work: Work, i: number, company: MutableCompany): void {
  const { surpriseSlope, surpriseDecay } = work.scenario.parameters.finance;
  const valuation = company.valuation;
  valuation.momentum *= surpriseDecay;
  if (valuation.guidance <= 0) return;
  const beat = clamp(ratio(work.scratch.income[i]?.revenue ?? 0, valuation.guidance, 1) - 1, -0.2, 0.2);
  valuation.momentum = clamp(valuation.momentum + surpriseSlope * beat, -0.4, 0.4);
}

/** The expectation of growth follows growth over the last year, slowly. */
function learnGrowth(work: Work, company: MutableCompany): void {
  const { expectationSpeed } = work.scenario.parameters.finance;
  const past = company.past.revenue;
  if (past.length < 5) return;
  const now = past[past.length - 1] ?? 0;
  const yearAgo = past[past.length - 5] ?? 0;
  const growth = clamp(ratio(now, yearAgo, 1) - 1, -0.5, 1.5);
  const valuation = company.valuation;
  valuation.growthExpectation += expectationSpeed * (growth - valuation.growthExpectation);
}

/** Guidance for the next quarter: what the season and the expected growth suggest, times the stance taken. */
function guide(company: MutableCompany): void {
  if (!company.listed) return;
  const past = company.past.revenue;
  const base = past.length >= 4 ? (past[past.length - 4] ?? 0) : (past[past.length - 1] ?? 0);
  const trend =
    past.length >= 5
      ? ratio(past[past.length - 1] ?? 0, past[past.length - 5] ?? 0, 1)
      : 1 + company.valuation.growthExpectation;
  company.valuation.guidance = toKUsd(base * clamp(trend, 0.5, 3) * (1 + company.valuation.guidanceStance));
}

/** The inputs of a value in the order in which their changes are told, each with its cause. */
const STEPS: readonly { readonly key: keyof ValueInputs; readonly cause: DriverCause }[] = [
  { key: 'revenue', cause: 'sales' },
  { key: 'margin', cause: 'margin' },
  { key: 'growth', cause: 'growthExpectation' },
  { key: 'netCash', cause: 'netCash' },
  { key: 'sentiment', cause: 'sentiment' },
  { key: 'momentum', cause: 'guidanceSurprise' },
  { key: 'anchor', cause: 'premiumFades' },
];

/** I2: replaces the old inputs one by one; the steps sum to the whole move, what is left is the market's delay. */
function explain(work: Work, i: number, now: ValueInputs, change: number): void {
  const inputs: Inputs = { ...companyAt(work.state, i).valuation.lastInputs };
  let multiple = multipleOf(work.scenario, inputs.growth);
  let value = valueAtMultiple(work.scenario, i, inputs, multiple);
  let told = 0;
  for (const { key, cause } of STEPS) {
    inputs[key] = now[key];
    if (key === 'growth') multiple = multipleOf(work.scenario, now.growth);
    const next = valueAtMultiple(work.scenario, i, inputs, multiple);
    const part = toKUsd((next - value) * PRICE_SPEED);
    drive(work, i, 'marketValue', cause, part, 'F5');
    told += part;
    value = next;
  }
  drive(work, i, 'marketValue', 'delayedReaction', change - told, 'F5');
}

type Inputs = { -readonly [Key in keyof ValueInputs]: ValueInputs[Key] };

/** F6: holdings are carried at the market value of what is held. */
function markStakes(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  company.stakes.forEach((fraction, j) => {
    if (fraction <= 0) return;
    const worth = toKUsd(fraction * companyAt(work.state, j).valuation.marketValue);
    const carried = company.stakeValues[j] ?? 0;
    book(work, i, 'stakeMarked', worth - carried, companyAt(work.state, j).id);
    company.stakeValues[j] = worth;
  });
}
