import type { SeatView } from '../../../engine/index.ts';
import { chipMegawatts } from '../../../store/rules.ts';

/** MW in a region that no server and no chip takes, after chips that wait or are on order (C3). */
export function unclaimedMW(view: SeatView, region: string): number {
  const r = view.scenario.regions.findIndex(({ id }) => id === region);
  let free = (view.own.liveMW[r] ?? 0) - (view.own.serverMW[r] ?? 0);
  for (const entry of view.own.fleet)
    if (entry.region === region) free -= (entry.installed + entry.waiting) * megawatts(view, entry.chip);
  for (const order of view.orders)
    if (order.buyer === view.seat && order.region === region)
      free -= order.left * megawatts(view, order.chip);
  return free;
}

/** How many chips the unclaimed power of a region still takes; 0 when it is overbooked. */
export function chipsThatFit(view: SeatView, chip: string, region: string): number {
  const each = megawatts(view, chip);
  return each > 0 ? Math.max(0, Math.floor(unclaimedMW(view, region) / each)) : 0;
}

/** Power that sites under way in a region will still bring, MW. */
export function comingMW(view: SeatView, region: string): number {
  return view.sites
    .filter(
      ({ owner, region: where, stage }) => owner === view.seat && where === region && stage !== 'cancelled',
    )
    .reduce((total, site) => total + site.mw - site.liveMW, 0);
}

function megawatts(view: SeatView, chip: string): number {
  return chipMegawatts(
    view,
    view.scenario.chips.findIndex(({ id }) => id === chip),
  );
}
