import type { SeatView } from '../state/view.ts';
import { freedom, perHead } from '../talent/team.ts';

/**
 * M5: the seat's research compute per head beside the mean of all labs, ln. What rivals give to research is not known
 * outside: their whole capacity counts by the share that the seat itself gives.
 */
export function freedomOf(view: SeatView): number {
  const { talent } = view.scenario.parameters.models;
  const own = view.own.compute;
  const part = own.research / Math.max(1, own.owned + own.rentedIn - own.rentedOut);
  let heads = view.own.lab.researchers;
  let compute = own.research;
  view.rivals.forEach((rival, i) => {
    if (view.scenario.companies[i]?.lab === undefined || rival.id === view.seat) return;
    heads += rival.researchers.value;
    compute += rival.capacityH100e.value * Math.min(0.4, part);
  });
  return freedom(talent, perHead(view.own), heads > 0 ? compute / heads : 0);
}
