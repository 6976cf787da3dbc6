import { openCovenant } from '../finance/covenants.ts';
import { creditRating } from '../finance/rating.ts';
import { incomeOf } from '../finance/statements.ts';
import { anchorFor, valueInputs } from '../finance/valuation.ts';
import { toKUsd } from '../math/numbers.ts';
import { pow } from '../math/real.ts';
import { openingQuarter } from '../quarter/openingQuarter.ts';
import type { QuarterReport } from '../report/report.ts';
import type { ScenarioDefinition } from './definition.ts';
import type { MutableCompany, MutableState } from './state.ts';

const QUARTERS_KNOWN = 8;

/**
 * Gives the companies a past: the model's own books for the quarter before the first, earlier quarters by growth,
 * and with them ratings, guidance and the fitted anchor between fundamentals and market value (F5).
 */
export function openHistory(scenario: ScenarioDefinition, state: MutableState): QuarterReport {
  const { balances } = openingQuarter(scenario, state);
  state.companies.forEach((company, i) => {
    const { revenue, operatingIncome } = incomeOf(balances[i] ?? []);
    company.past = { ...pastOf(scenario, i, revenue, operatingIncome), circular: [] };
  });
  // Once more with the past that is known now: scores look at it, and the opening report will be made in this way.
  const { report, computes, bills, scoreBases, scores } = openingQuarter(scenario, state);
  state.companies.forEach((company, i) => {
    company.compute = computes[i] ?? company.compute;
    company.scoreBasis = scoreBases[i] ?? company.scoreBasis;
    company.score = scores[i] ?? company.score;
    company.power.bill = bills[i] ?? company.power.bill;
    company.figures = report.figures[i] ?? company.figures;
    backdate(company);
    company.finance.rating = creditRating(company, scenario.parameters, state.quarter);
    company.finance.interestRate =
      scenario.parameters.finance.baseRate + scenario.parameters.finance.spreads[company.finance.rating];
    openCovenant(company);
    const inputs = valueInputs(scenario, company, i, state.sentiment);
    company.valuation.anchor = anchorFor(scenario, i, inputs, company.valuation.marketValue);
    company.valuation.lastInputs = { ...inputs, anchor: company.valuation.anchor };
    const guided =
      (company.past.revenue[company.past.revenue.length - 4] ?? 0) *
      (1 + company.valuation.growthExpectation);
    company.valuation.guidance = company.listed ? toKUsd(guided) : 0;
  });
  return report;
}

/** M1: the run under way at the start has the last real quarter behind it. */
function backdate({ lab, compute }: MutableCompany): void {
  if (lab.run === null) return;
  lab.run.quarters += 1;
  lab.run.done = 1;
  lab.run.effective = compute.research * lab.run.share * pow(10, lab.algorithms);
}

/** Revenue and operating income of the last two years, oldest first, kUSD: core by its season, the rest by growth. */
function pastOf(scenario: ScenarioDefinition, i: number, revenue: number, operatingIncome: number) {
  const definition = scenario.companies[i];
  const core = definition?.core;
  const seasonOf = (back: number): number =>
    core?.seasonality[(scenario.start.quarter + 2 - back + 8) % 4] ?? 1;
  const coreNow = (core?.revenue ?? 0) * seasonOf(0);
  const other = Math.max(0, revenue - coreNow);
  const growth = definition?.valuation.growthExpectation ?? 0;
  const backs = Array.from({ length: QUARTERS_KNOWN }, (_, k) => QUARTERS_KNOWN - 1 - k);
  const revenues = backs.map((back) => {
    const coreThen = (core?.revenue ?? 0) * seasonOf(back) * pow(1 + (core?.growthPerYear ?? 0), -back / 4);
    const share = revenue > 0 ? coreNow / revenue : 0;
    // The rest must have grown faster than the whole, or the whole could not have grown as expected.
    const restGrowth = share < 0.95 ? (growth - share * (core?.growthPerYear ?? 0)) / (1 - share) : growth;
    return toKUsd(coreThen + other * pow(1 + Math.max(-0.5, restGrowth), -back / 4));
  });
  const margin = revenue > 0 ? operatingIncome / revenue : 0;
  return { revenue: revenues, operatingIncome: revenues.map((value) => toKUsd(value * margin)) };
}
