import { at, type SeatView } from '../../engine/index.ts';
import { chipH100e, chipMegawatts } from './chipMarket.ts';
import { chipIndex, definitionOf } from './company.ts';
import { resourceFactor } from './growth.ts';
import { remembering } from './remember.ts';
import { ownSites } from './sites.ts';

/** Power of the seat in one region, MW. */
export interface RegionPower {
  readonly live: number;
  readonly servers: number;
  /** Under installed accelerators, and under those that wait or are on order. */
  readonly accelerators: number;
  readonly spokenFor: number;
  /** Coming within the horizon, and coming at all. */
  readonly soon: number;
  readonly coming: number;
}

/** Use of general servers at which a cloud is comfortable: the engine keeps buying up to about here (D5). */
const COMFORTABLE_USE = 0.92;
/** Quarters within which a site under way counts as soon: chips are ordered bit by bit before it opens. */
const SOON_QUARTERS = 6;

/** Power by region, in the scenario's order (C2, C3). */
export const powerByRegion = remembering(
  (view: SeatView) => [
    view.orders,
    view.sites,
    view.own.fleet,
    view.own.liveMW,
    view.own.serverMW,
    view.seat,
    view.scenario,
  ],
  readPower,
);

function readPower(view: SeatView): readonly RegionPower[] {
  return view.scenario.regions.map((region, r) => {
    const chips = chipPower(view, region.id);
    const sites = sitePower(view, region.id);
    return { live: at(view.own.liveMW, r), servers: at(view.own.serverMW, r), ...chips, ...sites };
  });
}

function chipPower(view: SeatView, region: string): { accelerators: number; spokenFor: number } {
  let accelerators = 0;
  let spokenFor = 0;
  for (const entry of view.own.fleet) {
    if (entry.region !== region) continue;
    const each = chipMegawatts(view, chipIndex(view, entry.chip));
    accelerators += entry.installed * each;
    spokenFor += entry.waiting * each;
  }
  for (const order of view.orders)
    if (order.buyer === view.seat && order.region === region)
      spokenFor += order.left * chipMegawatts(view, chipIndex(view, order.chip));
  return { accelerators, spokenFor };
}

function sitePower(view: SeatView, region: string): { soon: number; coming: number } {
  let soon = 0;
  let coming = 0;
  for (const site of ownSites(view)) {
    if (site.region !== region) continue;
    if (site.stage === 'live' || site.stage === 'cancelled') continue;
    const left = site.mw - site.liveMW;
    coming += left;
    const near = site.stage === 'grid' || (site.stage === 'build' && site.quartersLeft < SOON_QUARTERS);
    if (near && !site.paused) soon += left;
  }
  return { soon, coming };
}

/** MW of general servers that a region will want some quarters from now (D5). */
export function serversWanted(view: SeatView, r: number, ahead: number): number {
  if (definitionOf(view).cloud === undefined) return 0;
  const now = at(view.own.serverMW, r);
  const use = Math.min(1.15, at(view.own.compute.serverUse, r));
  return now * (use / COMFORTABLE_USE) * resourceFactor(view, 'servers', ahead);
}

/** MW in a region that new orders of chips can count on: live and soon, less what is spoken for. */
export function slotsFor(view: SeatView, power: RegionPower, r: number): number {
  const servers = Math.max(power.servers, serversWanted(view, r, SOON_QUARTERS));
  // Not every site meets its date: a part of what comes soon is left out.
  return power.live + 0.8 * power.soon - servers - power.accelerators - power.spokenFor;
}

/** Work per megawatt of a chip, H100e. */
export function workPerMegawatt(view: SeatView, chip: string): number {
  const place = chipIndex(view, chip);
  return chipH100e(view, place) / Math.max(chipMegawatts(view, place), 1e-9);
}

/** Work per megawatt beside the best, below which a chip only takes the place of a better one. */
export const OBSOLETE = 0.45;

/** MW in a region under chips that a chip of such work per megawatt would make obsolete (C4). */
export function obsoletePower(view: SeatView, region: string, best: number): number {
  let power = 0;
  for (const { chip, region: where, installed } of view.own.fleet)
    if (where === region && workPerMegawatt(view, chip) < OBSOLETE * best)
      power += installed * chipMegawatts(view, chipIndex(view, chip));
  return power;
}
