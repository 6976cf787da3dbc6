import { at, type SeatView } from '../../engine/index.ts';

/** Part of new grid capacity that goes to the seats' sites while others queue (E3). */
const OPEN_SHARE = 0.5;

/** Quarters that a site finished some quarters from now would wait for the grid, given everybody's sites (C2, E3). */
export function gridWait(view: SeatView, r: number): number {
  const region = view.scenario.regions[r];
  const state = view.regions[r];
  if (region === undefined || state === undefined) return 40;
  let asked = 0;
  for (const site of view.sites)
    if (site.region === region.id && site.stage !== 'live' && site.stage !== 'cancelled')
      asked += site.mw - site.liveMW;
  const pace = Math.max(1, region.gridGrowthMWPerQuarter * OPEN_SHARE);
  return Math.max(0, (asked - state.freeGridMW) / pace - region.buildQuarters);
}

/** How much the seat likes each region for accelerators: where it is, cheap power, short queues. Sums to 1. */
export function regionAppeal(view: SeatView): readonly number[] {
  const live = Math.max(
    1,
    view.own.liveMW.reduce((a, b) => a + b, 0),
  );
  const raw = view.scenario.regions.map((region, r) => {
    const present = 0.1 + at(view.own.liveMW, r) / live;
    const price = (view.regions[r]?.powerPriceUsdPerMWh ?? 100) * region.pue;
    return (present * (80 / (80 + price))) / (1 + gridWait(view, r));
  });
  const all = raw.reduce((a, b) => a + b, 0);
  return raw.map((appeal) => appeal / Math.max(all, 1e-9));
}
