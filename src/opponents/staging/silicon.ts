import type { Command, SeatView } from '../../engine/index.ts';
import { chipIndex } from '../reading/company.ts';
import type { DeskCopy } from './deskCopy.ts';

/** Roads of own chips and booked packaging after a command; whether it was about them. */
export function stageSilicon(view: DeskCopy, command: Command): boolean {
  switch (command.kind) {
    case 'setChipRoad': {
      const place = chipIndex(view, command.chip);
      view.chips = view.chips.map((chip, c) =>
        c === place ? { ...chip, road: command.road, premium: 0 } : chip,
      );
      return true;
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
      view.supply = { ...view.supply, bookings: [...view.supply.bookings, booking] };
      return true;
    }
    default:
      return false;
  }
}
