import { accountIndex } from '../../finance/accounts.ts';
import { clamp } from '../../math/numbers.ts';
import { log } from '../../math/real.ts';
import type { SeatView } from '../../state/view.ts';
import { billAt, type Contract } from './contracts.ts';

/** Where a company's own money is heading, as its treasurer sees it. kUSD, quarterly. */
export interface Outlook {
  readonly cash: number;
  readonly revenue: number;
  readonly operatingIncome: number;
  /** Mean cash burnt a quarter over the outlook; 0 when it earns money. */
  readonly burn: number;
  /** Quarters until the cash is gone at that rate, as far as anybody reckons. */
  readonly runway: number;
}

const CASH = accountIndex('cash');

/** Projects the own books over the quarters of the outlook: present result, growth, and compute contracts that still ramp up. */
export function outlook(view: SeatView, contracts: readonly Contract[]): Outlook {
  const { own, quarter } = view;
  const { outlookQuarters, contribution } = view.scenario.parameters.agreements.appraisal;
  const { longestRunway } = view.scenario.parameters.finance.rounds;
  const cash = own.balances[CASH] ?? 0;
  const revenue = own.past.revenue.at(-1) ?? 0;
  const operatingIncome = own.past.operatingIncome.at(-1) ?? 0;
  const growth = log(1 + clamp(own.valuation.growthExpectation, -0.5, 3)) / 4;
  const billNow = billAt(contracts, own.id, quarter);
  let flow = 0;
  for (let k = 1; k <= outlookQuarters; k++) {
    const grown = revenue * growth * k * contribution;
    const billed = Math.max(0, billAt(contracts, own.id, quarter + k) - billNow);
    flow += operatingIncome + grown - billed;
  }
  const burn = Math.max(0, -flow / outlookQuarters);
  return {
    cash,
    revenue,
    operatingIncome,
    burn,
    runway: clamp(Math.max(0, cash) / Math.max(burn, 1), 0, longestRunway),
  };
}
