import { modifier } from '../events/modifiers.ts';
import { addMomentum } from '../finance/capital.ts';
import { reportCircularFlows } from '../finance/circular.ts';
import { type CoreSeason, forecastRevenue, observedGrowth } from '../finance/forecast.ts';
import { lastYear } from '../finance/past.ts';
import { heldByOthers } from '../finance/shares.ts';
import { marketValueOf, valueInputs } from '../finance/valuation.ts';
import { quarterOfYear } from '../market/demand.ts';
import { clamp, ratio, toKUsd } from '../math/numbers.ts';
import type { MutableCompany } from '../state/state.ts';
import { coreGrowth } from './profitAndLoss.ts';
import { book, companyAt, drive, type Work } from './work.ts';

/** F5, F6: expectations meet results, prices move, holdings are marked to market. */
export function valuationPhase(work: Work): void {
  reportCircularFlows(work);
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
  endLockUp(work, i);
  learnGrowth(work, company);
  const { priceSpeed } = work.scenario.parameters.finance.valuation;
  fadePremium(work, company);
  const mood = work.state.sentiment * modifier(work, 'companySentiment', i);
  const inputs = valueInputs(work.scenario, company, i, mood);
  const estimate = marketValueOf(work.scenario, i, inputs);
  const after = Math.max(1000, toKUsd(before + (estimate - before) * priceSpeed));
  company.valuation.marketValue = after;
  work.scratch.revaluations[i] = {
    before: company.valuation.lastInputs,
    now: inputs,
    change: after - before,
  };
  company.valuation.lastInputs = inputs;
  guide(work, i, company);
}

/** Results against guidance: a beat lifts the price more than the result itself does (F5). */
function surprise(work: Work, i: number, company: MutableCompany): void {
  const { surpriseSlope, surpriseDecay, valuation: rules } = work.scenario.parameters.finance;
  const { surpriseLimit } = rules;
  const valuation = company.valuation;
  valuation.momentum *= surpriseDecay;
  if (valuation.guidance <= 0) return;
  const beat = ratio(work.scratch.income[i]?.revenue ?? 0, valuation.guidance, 1) - 1;
  addMomentum(work, i, surpriseSlope * clamp(beat, -surpriseLimit, surpriseLimit));
}

/** F4: when insiders may sell, the market expects that some will. */
function endLockUp(work: Work, i: number): void {
  if (companyAt(work.state, i).finance.lockedUntil !== work.state.quarter || work.state.quarter === 0) return;
  addMomentum(work, i, 0 - work.scenario.parameters.finance.listing.overhang * heldByOthers(work.state, i));
}

/** A premium or discount over fundamentals fades; a premium also as the growth comes that it was paid for (F5). */
function fadePremium(work: Work, company: MutableCompany): void {
  const { premiumFade, premiumRedeemed } = work.scenario.parameters.finance.valuation;
  const { valuation, past } = company;
  const now = lastYear(past.revenue);
  const before = lastYear(past.revenue, past.revenue.length - 1);
  const grown = valuation.anchor > 1 && now > before ? 1 - before / now : 0;
  valuation.anchor += (1 - valuation.anchor) * Math.min(1, premiumFade + premiumRedeemed * grown);
}

/** The expectation of growth follows growth over the last year, slowly. */
function learnGrowth(work: Work, company: MutableCompany): void {
  const { expectationSpeed, valuation: rules } = work.scenario.parameters.finance;
  if (company.past.revenue.length < 5) return;
  const growth = clamp(observedGrowth(company.past.revenue, rules.newsWeight), -0.5, 1.5);
  const valuation = company.valuation;
  valuation.growthExpectation += expectationSpeed * (growth - valuation.growthExpectation);
}

/** Guidance for the next quarter: what the season, the trend and the last quarter suggest, times the stance taken. */
function guide(work: Work, i: number, company: MutableCompany): void {
  if (!company.listed) return;
  const { valuation: rules } = work.scenario.parameters.finance;
  const season = coreSeason(work, i);
  const { growthExpectation } = company.valuation;
  const forecast = forecastRevenue(company.past.revenue, growthExpectation, rules, season);
  company.valuation.guidance = toKUsd(forecast * (1 + company.valuation.guidanceStance));
}

/** The core business now and in the next quarter (W2). */
function coreSeason(work: Work, i: number): CoreSeason {
  const core = work.scenario.companies[i]?.core;
  if (core === undefined) return { last: 0, next: 0 };
  const { coreRevenue } = companyAt(work.state, i);
  const now = quarterOfYear(work);
  const grown = coreRevenue * (1 + coreGrowth(work, i) / 4);
  return {
    last: coreRevenue * (core.seasonality[now] ?? 1),
    next: grown * (core.seasonality[(now + 1) % 4] ?? 1),
  };
}

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
