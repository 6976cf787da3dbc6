import { expect } from 'vitest';
import {
  accountIndex,
  CAUSES,
  type Cause,
  type GameState,
  type QuarterReport,
  statementsOf,
} from '../../src/engine/index.ts';

const total = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const CASH = accountIndex('cash');

/** F1, F2: the ledger of a quarter is the whole difference between two closings, and the statements are sums over it. */
export function expectStatements(before: readonly (readonly number[])[], report: QuarterReport): void {
  report.closing.forEach((closing, company) => {
    const opening = before[company] ?? [];
    expect(total(closing)).toBe(0);
    expect(closing.every(Number.isSafeInteger)).toBe(true);
    const { income, netIncome, cashFlow, balance } = statementsOf(report.ledger, company, closing);
    const flow = cashFlow.operating + cashFlow.investing + cashFlow.financing;
    expect(flow).toBe((closing[CASH] ?? 0) - (opening[CASH] ?? 0));
    const paidIn = ledgerSum(report, company, 'paidIn');
    expect(equity(closing) - equity(opening)).toBe(netIncome + paidIn - paidOut(report, company));
    expect(total(Object.values(income).map(Math.abs))).toBeGreaterThanOrEqual(0);
    const assets = (
      ['cash', 'prepayments', 'chips', 'servers', 'shells', 'generation', 'stakes', 'otherAssets'] as const
    ).map((account) => balance[account] ?? 0);
    expect(total(Object.values(balance))).toBe(2 * total(assets));
  });
}

const equity = (closing: readonly number[]): number =>
  0 - (closing[accountIndex('paidIn')] ?? 0) - (closing[accountIndex('retained')] ?? 0);

/** Net amount that a quarter's entries credit to an account. */
function ledgerSum(report: QuarterReport, company: number, account: string): number {
  let credited = 0;
  for (const entry of report.ledger) {
    if (entry.company !== company) continue;
    if (CAUSES[entry.cause].credit === account) credited += entry.amount;
    if (CAUSES[entry.cause].debit === account) credited -= entry.amount;
  }
  return credited;
}

const paidOut = (report: QuarterReport, company: number): number =>
  0 - ledgerSum(report, company, 'retained');

/** Causes that are two sides of one payment between companies of the scenario. */
const PAIRS: readonly (readonly [paid: Cause, got: Cause])[] = [
  ['computeContracts', 'contractSales'],
  ['revenueSharePaid', 'revenueShareReceived'],
  ['chipPrepayments', 'chipPrepaymentReceived'],
  ['chipPrepaymentsBack', 'chipPrepaymentRefunded'],
  ['chipPurchasesPrepaid', 'chipSalesPrepaid'],
  ['orderForfeit', 'orderForfeitGain'],
  ['cancellationFee', 'cancellationFeeReceived'],
];

/** F1: what one company pays another receives, to the kUSD. */
export function expectPayments(report: QuarterReport): void {
  const sums = new Map<Cause, number>();
  let chipsFromInside = 0;
  let sharesFromInside = 0;
  for (const { cause, amount, about } of report.ledger) {
    sums.set(cause, (sums.get(cause) ?? 0) + amount);
    if ((cause === 'chipSales' || cause === 'chipPremiums') && about !== null) chipsFromInside += amount;
    if (cause === 'sharesIssued' && about !== null) sharesFromInside += amount;
  }
  const of = (cause: Cause) => sums.get(cause) ?? 0;
  for (const [paid, got] of PAIRS) expect([paid, of(paid)]).toEqual([paid, of(got)]);
  expect(of('chipPurchases')).toBe(chipsFromInside);
  expect(of('stakeBought')).toBe(sharesFromInside);
}

/** Chips of each generation: in fleets and in stock. */
export function chipsIn(state: GameState, chip: string, place: number): number {
  let count = state.chips[place]?.stock ?? 0;
  for (const company of state.companies)
    for (const entry of company.fleet) if (entry.chip === chip) count += entry.installed + entry.waiting;
  return count;
}
