import type { SeatView } from '../../../engine/index.ts';
import { chipH100e, chipMegawatts, waitingMW } from '../../../store/rules.ts';
import { chipPlace } from './capacity.model.ts';

/** The seat's plant in one region, and the region around it. */
export interface RegionRow {
  readonly id: string;
  /** IT power, MW: live, and who takes it (C3). */
  readonly live: number;
  readonly servers: number;
  readonly accelerators: number;
  readonly free: number;
  readonly installed: number;
  readonly h100e: number;
  /** Chips delivered that wait for power, and the MW they want. */
  readonly waiting: number;
  readonly waitingMW: number;
  /** Use of general servers, wanted over available. */
  readonly serverUse: number;
  readonly usdPerMWh: number;
  readonly pue: number;
  /** MW that wait for the grid, all builders together; MW free now; MW that utilities add a quarter. */
  readonly queueMW: number;
  readonly freeGridMW: number;
  readonly gridGrowthMW: number;
}

/** The regions in the scenario's order. */
export function regionRows(view: SeatView): readonly RegionRow[] {
  return view.scenario.regions.map((region, r) => {
    const fleet = fleetIn(view, region.id);
    const live = view.own.liveMW[r] ?? 0;
    const servers = view.own.serverMW[r] ?? 0;
    const state = view.regions[r];
    return {
      id: region.id,
      live,
      servers,
      ...fleet,
      free: Math.max(0, live - servers - fleet.accelerators),
      serverUse: view.own.compute.serverUse[r] ?? 0,
      usdPerMWh: state?.powerPriceUsdPerMWh ?? 0,
      pue: region.pue,
      queueMW: waitingMW(view, r),
      freeGridMW: state?.freeGridMW ?? 0,
      gridGrowthMW: region.gridGrowthMWPerQuarter,
    };
  });
}

function fleetIn(view: SeatView, region: string) {
  const sum = { accelerators: 0, installed: 0, h100e: 0, waiting: 0, waitingMW: 0 };
  for (const entry of view.own.fleet) {
    if (entry.region !== region) continue;
    const place = chipPlace(view, entry.chip);
    sum.accelerators += entry.installed * chipMegawatts(view, place);
    sum.installed += entry.installed;
    sum.h100e += entry.installed * chipH100e(view, place);
    sum.waiting += entry.waiting;
    sum.waitingMW += entry.waiting * chipMegawatts(view, place);
  }
  return sum;
}
