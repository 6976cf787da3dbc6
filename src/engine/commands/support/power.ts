import { priceLevel } from '../../energy/quote.ts';
import { meanOutput } from '../../energy/stations.ts';
import { HOURS_PER_QUARTER } from '../../market/demand.ts';
import { toKUsd } from '../../math/numbers.ts';
import type { RegionDefinition } from '../../state/definition.ts';
import type { DeepReadonly, Ppa } from '../../state/state.ts';
import { ownSites, type SeatView } from '../../state/view.ts';
import { type Refusal, refuse } from '../command.ts';

/** Power of a seat in a region, MW at the meter: what it will need, and what of it is fixed already (E2). */
export interface PowerCover {
  readonly need: number;
  readonly ppa: number;
  readonly own: number;
  /** Most that may still be contracted, and most mean output that may still be built. */
  readonly roomForPpa: number;
  readonly roomForOwn: number;
}

/** What a seat needs and has fixed in a region; sites under way count, agreements that end within a year do not (E2). */
export function powerCover(view: SeatView, region: RegionDefinition, r: number): PowerCover {
  const rules = view.scenario.parameters.energy;
  let it = view.own.liveMW[r] ?? 0;
  for (const { region: where, stage, mw, liveMW } of ownSites(view))
    if (where === region.id && stage !== 'cancelled' && stage !== 'live') it += mw - liveMW;
  let ppa = 0;
  for (const one of view.own.power.ppas)
    if (one.region === region.id && one.until > view.quarter + 4) ppa += one.mw;
  let own = 0;
  for (const station of view.own.power.generation)
    if (station.region === region.id) own += meanOutput(rules, region, station);
  const need = it * region.pue;
  const most = need * rules.ppa.maxCover;
  return { need, ppa, own, roomForPpa: Math.max(0, most - ppa - own), roomForOwn: Math.max(0, most - own) };
}

/** A region that grants no permits (E3): the quarter in which it is expected to end. */
export function moratoriumRefusal(view: SeatView, region: RegionDefinition): Refusal | null {
  const r = view.scenario.regions.indexOf(region);
  const moratorium = view.regions[r]?.moratorium ?? null;
  if (moratorium === null || view.quarter < moratorium.from || view.quarter >= moratorium.until) return null;
  return refuse('moratorium', { region: region.id, quarter: moratorium.until });
}

/** Bill of an agreement for a quarter, kUSD (E2). */
export function quarterBill(ppa: Pick<Ppa, 'mw' | 'priceUsdPerMWh'>): number {
  return toKUsd((ppa.mw * HOURS_PER_QUARTER * ppa.priceUsdPerMWh) / 1000);
}

/**
 * E2: what leaving an agreement costs, kUSD: some quarters of its bill, and what the seller loses when the power is worth
 * less on the market than was agreed. Never more than what is still to be paid.
 */
export function cancellationFee(
  view: Pick<SeatView, 'scenario' | 'regions' | 'quarter'>,
  ppa: DeepReadonly<Ppa>,
): number {
  const rules = view.scenario.parameters.energy.ppa;
  const region = view.regions[view.scenario.regions.findIndex(({ id }) => id === ppa.region)];
  const quarters = Math.max(0, ppa.until - Math.max(view.quarter, ppa.from));
  const level = region === undefined ? 0 : priceLevel(region) * rules.sources[ppa.source].captureShare;
  const loss = Math.max(0, 1 - level / Math.max(1, ppa.priceUsdPerMWh)) * quarters;
  return toKUsd(quarterBill(ppa) * Math.min(quarters, rules.cancelQuarters + loss));
}
