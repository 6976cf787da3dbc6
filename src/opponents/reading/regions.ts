import { at, firmPower, isClosed, type SeatView } from '../../engine/index.ts';
import { remembering } from './remember.ts';

/** Quarters that a site finished some quarters from now would wait for the grid, given everybody's sites (C2, E3). */
export function gridWait(view: SeatView, r: number): number {
  return gridWaits(view)[r] ?? 40;
}

const gridWaits = remembering(
  (view: SeatView) => [view.sites, view.own.power, view.regions, view.scenario],
  (view: SeatView) => view.scenario.regions.map((_, r) => waitIn(view, r)),
);

function waitIn(view: SeatView, r: number): number {
  const region = view.scenario.regions[r];
  const state = view.regions[r];
  if (region === undefined || state === undefined) return 40;
  let asked = 0;
  for (const site of view.sites)
    if (site.region === region.id && site.stage !== 'live' && site.stage !== 'cancelled')
      asked += site.mw - site.liveMW;
  for (const station of view.own.power.generation)
    if (station.region === region.id && station.quartersLeft > 0)
      asked -= firmPower(view.scenario.parameters.energy, region, station);
  const pace = Math.max(1, region.gridGrowthMWPerQuarter * (1 - view.scenario.parameters.energy.othersShare));
  return Math.max(0, (asked - state.freeGridMW) / pace - region.buildQuarters);
}

/** Whether a region grants no new permits now (E3). */
export function isShut(view: SeatView, r: number): boolean {
  return isClosed(view.regions[r]?.moratorium ?? null, view.quarter);
}

/** How much the seat likes each region for accelerators: where it is, cheap power, short queues. Sums to 1. */
export const regionAppeal = remembering(
  (view: SeatView) => [
    view.sites,
    view.own.power,
    view.regions,
    view.own.liveMW,
    view.quarter,
    view.scenario,
  ],
  readAppeal,
);

function readAppeal(view: SeatView): readonly number[] {
  const live = Math.max(
    1,
    view.own.liveMW.reduce((a, b) => a + b, 0),
  );
  const raw = view.scenario.regions.map((region, r) => {
    const present = 0.1 + at(view.own.liveMW, r) / live;
    if (isShut(view, r)) return 0;
    const price = (view.regions[r]?.powerPriceUsdPerMWh ?? 100) * region.pue;
    return (present * (80 / (80 + price))) / (1 + gridWait(view, r));
  });
  const all = raw.reduce((a, b) => a + b, 0);
  return raw.map((appeal) => appeal / Math.max(all, 1e-9));
}
