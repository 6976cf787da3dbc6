import { clamp } from '../math/numbers.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { DeepReadonly, FoundryBooking, SupplyState } from '../state/state.ts';
import { book, companyIndexOf, type Work } from './work.ts';

/** S4: part of all packaging that a company holds by the agreements of the start; they run out evenly. */
export function openingShare(scenario: ScenarioDefinition, company: number, quarter: number): number {
  const held = scenario.companies[company]?.silicon?.foundryShare ?? 0;
  const { openingShareQuarters } = scenario.parameters.silicon;
  return held * clamp(1 - Math.max(0, quarter) / openingShareQuarters, 0, 1);
}

/** Wafers a quarter that a company has booked for a quarter. */
export function bookedWafers(
  bookings: DeepReadonly<FoundryBooking[]>,
  company: string,
  quarter: number,
): number {
  let wafers = 0;
  for (const booking of bookings) {
    const runs = booking.from <= quarter && quarter < booking.until;
    if (runs && booking.company === company) wafers += booking.wafers;
  }
  return wafers;
}

/** S4: wafers that are promised to anybody in a quarter, by the agreements of the start and by booking. */
export function promisedWafers(
  scenario: ScenarioDefinition,
  supply: DeepReadonly<SupplyState>,
  quarter: number,
): number {
  let promised = 0;
  for (let i = 0; i < scenario.companies.length; i++)
    promised += openingShare(scenario, i, quarter) * supply.packagingWafers;
  for (const booking of supply.bookings)
    if (booking.from <= quarter && quarter < booking.until) promised += booking.wafers;
  return promised;
}

/** S4: the most wafers a quarter that can still be booked from `from` on: the foundry keeps a part for everybody. */
export function bookableWafers(
  scenario: ScenarioDefinition,
  supply: DeepReadonly<SupplyState>,
  from: number,
): number {
  const most = scenario.parameters.silicon.bookableShare * supply.packagingWafers;
  return Math.max(0, Math.floor(most - promisedWafers(scenario, supply, from)));
}

/**
 * S4, take or pay: a fee for every booked wafer, and the price of those that were not called, less what others took of
 * them. `wanted` is what each company could have used; `reused` the part of the free wafers that found a taker.
 */
export function payBookings(work: Work, wanted: readonly number[], reused: number): void {
  const { bookings } = work.state.supply;
  if (bookings.length === 0) return;
  const { bookingFeeShare } = work.scenario.parameters.silicon;
  const left = wanted.slice();
  for (const { id, company, wafers, price, from, until } of bookings) {
    if (work.state.quarter < from || work.state.quarter >= until) continue;
    const i = companyIndexOf(work, company);
    const called = Math.min(wafers, left[i] ?? 0);
    left[i] = (left[i] ?? 0) - called;
    book(work, i, 'foundryBookingFees', wafers * price * bookingFeeShare, id);
    book(work, i, 'foundryTakeOrPay', (wafers - called) * price * (1 - reused), id);
  }
  work.state.supply.bookings = bookings.filter(({ until }) => until > work.state.quarter + 1);
}
