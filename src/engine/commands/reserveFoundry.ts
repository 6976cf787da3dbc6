import { z } from 'zod';
import { toKUsd } from '../math/numbers.ts';
import { bookableWafers } from '../quarter/foundryBookings.ts';
import { announce, companyAt, freshId } from '../quarter/work.ts';
import type { SeatView } from '../state/view.ts';
import { command, type Refusal, refuse } from './command.ts';
import { count } from './support/fields.ts';
import { cashOf, hasModule, lastRevenue, noModule } from './support/lookup.ts';

const schema = z.strictObject({
  kind: z.literal('reserveFoundry'),
  wafers: count(1, 2_000_000).describe('Packaging wafers a quarter, with the memory that goes on them.'),
  quarters: count(2, 80).describe('Quarters for which they are booked, within the bounds of the scenario.'),
});

/** Books packaging and memory for years ahead, take or pay: it comes before every prepayment (S4). */
export const reserveFoundry = command({
  kind: 'reserveFoundry',
  schema,
  check(view, { wafers, quarters }): Refusal | null {
    if (!hasModule(view, 'silicon')) return noModule('silicon');
    const own = view.supply.bookings.filter(({ company }) => company === view.seat);
    const { waferPrice, mostBookings, longestBooking } = view.scenario.parameters.silicon;
    if (own.length >= mostBookings) return refuse('tooMany', { maximum: mostBookings, thing: 'booking' });
    if (quarters > longestBooking) return refuse('tooLarge', { maximum: longestBooking, unit: 'quarters' });
    const free = bookableWafers(view.scenario, view.supply, firstQuarter(view));
    const means = Math.max(0, bookingRoom(view) / (waferPrice * quarters));
    const maximum = Math.floor(Math.min(free, means));
    return wafers > maximum ? refuse('tooLarge', { maximum, unit: 'wafers' }) : null;
  },
  cost: {
    perQuarter({ scenario }, { wafers }) {
      const { waferPrice, bookingFeeShare } = scenario.parameters.silicon;
      return toKUsd(wafers * waferPrice * bookingFeeShare);
    },
    /** What is promised beyond the fee is paid for wafers that are not called. */
    later: ({ scenario }, { wafers, quarters }) =>
      toKUsd(wafers * scenario.parameters.silicon.waferPrice * quarters),
  },
  apply(work, company, { wafers, quarters }): void {
    const rules = work.scenario.parameters.silicon;
    const own = companyAt(work.state, company);
    const from = work.state.quarter + rules.bookingLead;
    work.state.supply.bookings.push({
      id: freshId(work.state, 'booking-'),
      company: own.id,
      wafers,
      price: rules.waferPrice,
      from,
      until: from + quarters,
    });
    announce(work, {
      code: 'foundryBooked',
      phase: 'executeCommands',
      companies: [own.id],
      about: null,
      params: { wafers, length: quarters },
      weight: 3,
    });
  },
});

function firstQuarter(view: SeatView): number {
  return view.quarter + view.scenario.parameters.silicon.bookingLead;
}

/** kUSD that the seat may still promise to the foundry: nobody builds lines for who can never pay. */
export function bookingRoom(view: SeatView): number {
  const { bookingRevenueQuarters } = view.scenario.parameters.silicon;
  let promised = 0;
  for (const { company, wafers, price, until } of view.supply.bookings)
    if (company === view.seat) promised += wafers * price * Math.max(0, until - view.quarter);
  return Math.max(0, cashOf(view)) + bookingRevenueQuarters * lastRevenue(view) - promised;
}
