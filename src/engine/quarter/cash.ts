import { modifier } from '../events/modifiers.ts';
import { accountIndex } from '../finance/accounts.ts';
import { creditRating } from '../finance/rating.ts';
import { incomeOf, netIncomeOf } from '../finance/statements.ts';
import { clamp, toKUsd } from '../math/numbers.ts';
import { addDistress } from './distress.ts';
import { book, companyAt, type Work } from './work.ts';

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

/** Losses give a credit against later tax. */
function payTax(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const rate = clamp((work.scenario.companies[i]?.taxRate ?? 0) + modifier(work, 'taxRate', i), 0, 0.6);
  const marks = -(company.balances[MARKS] ?? 0);
  const taxable = netIncomeOf(company.balances) - marks - company.finance.taxCredit;
  if (taxable <= 0) {
    company.finance.taxCredit = -taxable;
    return;
  }
  company.finance.taxCredit = 0;
  book(work, i, 'tax', taxable * rate);
}

/** A share of a listed company's profit goes back to its shareholders while cash allows. */
function payOut(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  if (!company.listed) return;
  // Gains on paper are not paid out: holdings are marked, not sold (F6).
  const earned = netIncomeOf(company.balances) + (company.balances[MARKS] ?? 0);
  const cash = company.balances[CASH] ?? 0;
  const amount = Math.min(earned * company.payout, Math.max(0, cash * 0.25));
  if (amount > 0) book(work, i, 'payout', amount);
}

function noteIncome(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const { revenue, operatingIncome } = incomeOf(company.balances);
  work.scratch.income[i] = { revenue, operatingIncome };
  remember(company.past.revenue, revenue);
  remember(company.past.operatingIncome, operatingIncome);
}

function remember(row: number[], value: number): void {
  row.push(toKUsd(value));
  if (row.length > 8) row.shift();
}

/** The rate moves a quarter of the way to what the rating now asks: debt is refinanced in steps. */
function rate(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const finance = work.scenario.parameters.finance;
  company.finance.rating = creditRating(company, work.scenario.parameters, work.state.quarter);
  const asked = finance.baseRate + finance.spreads[company.finance.rating];
  const rateNow = company.finance.interestRate;
  company.finance.interestRate = clamp(rateNow + (asked - rateNow) * 0.1, 0, 0.4);
}
