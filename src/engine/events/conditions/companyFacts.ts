import { ratio } from '../../math/numbers.ts';
import type { CompanyFact } from '../../state/definition/events.ts';
import type { CompanyState } from '../../state/state.ts';
import type { World } from '../binding.ts';
import { STANDING_FACTS } from './standingFacts.ts';

/** Quarters of revenue from which on growth over a year is known; before them it reads as none. */
export const QUARTERS_OF_GROWTH = 5;

type Read = (world: World, company: CompanyState) => number;

const FACTS: Readonly<Record<CompanyFact, Read>> = {
  /** Points of capability before the best of the others. */
  capabilityLead: ({ state }, company) =>
    state.companies.reduce(
      (least, other) =>
        other === company ? least : Math.min(least, company.lab.capability - other.lab.capability),
      Number.POSITIVE_INFINITY,
    ),
  /** Revenue of the last quarter over that of a year before, less 1. */
  revenueGrowth: (_, { past: { revenue } }) =>
    revenue.length < QUARTERS_OF_GROWTH
      ? 0
      : ratio(revenue[revenue.length - 1] ?? 0, revenue[revenue.length - QUARTERS_OF_GROWTH] ?? 0, 1) - 1,
  depreciationYears: (_, company) => company.depreciationYears,
  distressQuarters: (_, company) => company.finance.distressQuarters,
  sitesUnderWay: ({ state }, company) =>
    state.sites.filter(
      (site) => site.owner === company.id && site.stage !== 'live' && site.stage !== 'cancelled',
    ).length,
  chipsOnOrder: ({ state }, company) =>
    state.orders.reduce((total, order) => (order.buyer === company.id ? total + order.left : total), 0),
  compliance: (_, company) => company.spending.compliance,
  safety: (_, company) => company.spending.safety,
  resilience: (_, company) => company.spending.resilience,
  ...STANDING_FACTS,
};

/** A fact about a company; NaN where there is none. Spending in kUSD a quarter. */
export function companyFact(world: World, place: number, fact: CompanyFact): number {
  const company = world.state.companies[place];
  return company === undefined ? Number.NaN : FACTS[fact](world, company);
}
