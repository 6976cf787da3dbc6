import { deliverCompute } from '../agreements/deliver.ts';
import { modifier } from '../events/modifiers.ts';
import { boomYears } from '../market/boom.ts';
import { rentableCompute } from '../market/rentalMix.ts';
import { pow } from '../math/real.ts';
import { fleetChips } from '../state/fleetChips.ts';
import type { MutableCompany } from '../state/state.ts';
import { lostToPorting } from './porting.ts';
import { companyAt, type Work } from './work.ts';

/**
 * C1, C5: counts every company's compute and divides it. Contracts come first; what is left is shared
 * among the core business, research, own services and rental as the company has set.
 */
export function allocationPhase(work: Work): void {
  work.state.companies.forEach((company, i) => {
    const up = modifier(work, 'uptime', i);
    company.compute.owned = company.status === 'failed' ? 0 : ownedCompute(work, company) * up;
  });
  deliverCompute(work);
  work.state.companies.forEach((_, i) => {
    divide(work, i);
  });
}

/** C1: Σ chips × performance × software maturity × uptime, H100e. */
export function ownedCompute(
  work: Pick<Work, 'scenario' | 'state' | 'index'>,
  company: MutableCompany,
): number {
  let total = 0;
  const { fleet } = company;
  const chips = fleetChips(work.index, company);
  for (let k = 0; k < fleet.length; k++) {
    const chip = chips[k] ?? -1;
    const maturity = work.state.maturity[work.index.familyOfChip[chip] ?? 0] ?? 0;
    total += (fleet[k]?.installed ?? 0) * (work.state.chips[chip]?.performance ?? 0) * maturity;
  }
  return total * work.scenario.parameters.compute.baseUptime;
}

/** What the core business wants of accelerators this quarter, H100e. */
export function coreWant(work: Pick<Work, 'scenario' | 'state'>, i: number): number {
  const core = work.scenario.companies[i]?.core;
  if (core === undefined) return 0;
  return (
    core.computeH100e * pow(1 + core.computeGrowthPerYear, boomYears(work.scenario, work.state.quarter + 1))
  );
}

function divide(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const { compute, allocation } = company;
  const held = Math.max(0, compute.owned + compute.rentedIn - compute.rentedOut);
  compute.porting = Math.min(held, lostToPorting(work, company));
  const pool = held - compute.porting;
  compute.core = Math.min(pool * allocation.core, coreWant(work, i));
  // What the core business does not take goes to the other uses in proportion.
  const others = allocation.research + allocation.service + allocation.rental;
  const rest = pool - compute.core;
  // Chips that are kept go to no tenant (S6): what is set aside for rent beyond the others stays with the own uses.
  const rental = others > 0 ? (rest * allocation.rental) / others : 0;
  const rentable = Math.max(0, rentableCompute(work, company) - compute.rentedOut);
  compute.rental = Math.min(rental, rentable);
  const own = allocation.research + allocation.service;
  // A rent of everything may be more by a rounding, and nobody studies or serves with less than nothing.
  const left = Math.max(0, rest - compute.rental);
  compute.research = own > 0 ? (left * allocation.research) / own : 0;
  compute.service = own > 0 ? (left * allocation.service) / own : 0;
}
