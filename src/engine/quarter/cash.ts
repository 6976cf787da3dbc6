import { modifier } from '../events/modifiers.ts';
import { accountIndex } from '../finance/accounts.ts';
import { type CovenantTest, covenantAfter, testCovenants } from '../finance/covenants.ts';
import { remembered } from '../finance/past.ts';
import { creditRatingAt, totalDebt } from '../finance/rating.ts';
import { incomeOf, netIncomeOf } from '../finance/statements.ts';
import { clamp } from '../math/numbers.ts';
import { addDistress } from './distress.ts';
import { announce, book, companyAt, type Work } from './work.ts';

const CASH = accountIndex('cash');
const DEBT = accountIndex('debt');
const MARKS = accountIndex('marks');
const EMERGENCY = accountIndex('emergencyDebt');

/** F3: interest, tax, payout, rating; a company without cash gets an emergency loan, or fails. */
export function cashPhase(work: Work): void {
  work.scenario.companies.forEach((_, i) => {
    if (companyAt(work.state, i).status === 'failed') return;
    payInterest(work, i);
    payTax(work, i);
    payOut(work, i);
    addDistress(work, i);
    noteIncome(work, i);
    rate(work, i);
  });
}

function payInterest(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const finance = work.scenario.parameters.finance;
  const debt = -(company.balances[DEBT] ?? 0);
  const emergency = -(company.balances[EMERGENCY] ?? 0);
  book(work, i, 'interestPaid', (debt * company.finance.interestRate) / 4);
  book(work, i, 'interestPaid', (emergency * (finance.baseRate + finance.emergencySpread)) / 4, 'emergency');
  book(work, i, 'interestEarned', (Math.max(0, company.balances[CASH] ?? 0) * finance.cashYield) / 4);
}

/** Losses give a credit against later tax. Taken from 0, so that no loss is no credit and never −0. */
function payTax(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const rate = clamp((work.scenario.companies[i]?.taxRate ?? 0) + modifier(work, 'taxRate', i), 0, 0.6);
  const marks = -(company.balances[MARKS] ?? 0);
  const taxable = netIncomeOf(company.balances) - marks - company.finance.taxCredit;
  if (taxable <= 0) {
    company.finance.taxCredit = 0 - taxable;
    return;
  }
  company.finance.taxCredit = 0;
  book(work, i, 'tax', taxable * rate);
}

/** A share of a listed company's profit goes back to its shareholders while cash and lenders allow. */
function payOut(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const { payoutCashShare } = work.scenario.parameters.finance.listing;
  if (!company.listed || company.finance.covenant.status === 'breached') return;
  // Gains on paper are not paid out: holdings are marked, not sold (F6).
  const earned = netIncomeOf(company.balances) + (company.balances[MARKS] ?? 0);
  const cash = company.balances[CASH] ?? 0;
  const amount = Math.min(earned * company.payout, Math.max(0, cash * payoutCashShare));
  if (amount <= 0) return;
  const paid = book(work, i, 'payout', amount);
  company.valuation.reinvested *= 1 + paid / Math.max(1, company.valuation.marketValue);
}

function noteIncome(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const { revenue, operatingIncome } = incomeOf(company.balances);
  const note = work.scratch.income[i];
  if (note !== undefined) {
    note.revenue = revenue;
    note.operatingIncome = operatingIncome;
  }
  company.past.revenue = remembered(company.past.revenue, revenue);
  company.past.operatingIncome = remembered(company.past.operatingIncome, operatingIncome);
  company.finance.lossQuarters = operatingIncome < 0 ? company.finance.lossQuarters + 1 : 0;
}

/** The rate moves part of the way to what rating and covenants now ask: debt is refinanced in steps. */
function rate(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const { baseRate, spreads, lending, covenants } = work.scenario.parameters.finance;
  const test = testCovenants(company, work.scenario.parameters, work.state.quarter);
  company.finance.rating = creditRatingAt(company, work.scenario.parameters, test);
  const wasBreached = company.finance.covenant.status === 'breached';
  checkCovenants(work, i, test);
  const isBreached = company.finance.covenant.status === 'breached';
  const moved = modifier(work, 'baseRate') + modifier(work, 'creditSpread', i);
  const asked = Math.max(0, baseRate + moved + spreads[company.finance.rating]);
  const rateNow = company.finance.interestRate - (wasBreached ? covenants.breachSpread : 0);
  const refinanced = rateNow + (asked - rateNow) * lending.refinanceShare;
  const penalty = isBreached ? covenants.breachSpread : 0;
  company.finance.interestRate = clamp(refinanced + penalty, 0, lending.highestRate);
}

/** F3: a quarter off the limits is a warning, the next one a breach that blocks payout and new debt until it is cured. */
function checkCovenants(work: Work, i: number, test: CovenantTest): void {
  const company = companyAt(work.state, i);
  const before = company.finance.covenant.status;
  const rules = work.scenario.parameters.finance.covenants;
  company.finance.covenant = covenantAfter(company.finance.covenant, test, totalDebt(company), rules);
  const now = company.finance.covenant.status;
  if (now === before || company.status === 'failed') return;
  const tell = (code: string, weight: number): void =>
    announce(work, {
      code,
      phase: 'cash',
      companies: [company.id],
      about: null,
      params: { leverage: rounded(test.leverage), coverage: rounded(test.coverage) },
      weight,
    });
  if (now === 'warned') tell('covenantWarned', 3);
  else if (now === 'breached') tell('covenantBreached', 4);
  else if (before === 'breached') tell('covenantCured', 3);
}

const rounded = (ratio: number): number => Math.round(ratio * 100) / 100;
