import type { Command, SeatView } from '../../engine/index.ts';
import { chipIndex } from '../reading/company.ts';

/** Roads of own chips and booked packaging after a command; undefined when it is about something else. */
export function stageSilicon(view: SeatView, command: Command): SeatView | undefined {
  switch (command.kind) {
    case 'setChipRoad': {
      const place = chipIndex(view, command.chip);
      const chips = view.chips.map((chip, c) =>
        c === place ? { ...chip, road: command.road, premium: 0 } : chip,
      );
      return { ...view, chips };
    }
    case 'reserveFoundry': {
      const { bookingLead, waferPrice } = view.scenario.parameters.silicon;
      const from = view.quarter + bookingLead;
      const booking: SeatView['supply']['bookings'][number] = {
        id: `staged-booking-${view.supply.bookings.length}`,
        company: view.seat,
        wafers: command.wafers,
        price: waferPrice,
        from,
        until: from + command.quarters,
      };
      return { ...view, supply: { ...view.supply, bookings: [...view.supply.bookings, booking] } };
    }
    default:
      return undefined;
  }
}
