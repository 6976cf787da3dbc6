import { HOURS_PER_QUARTER } from '../market/demand.ts';
import type { EnergyParameters, RegionDefinition } from '../state/definition.ts';
import type { DeepReadonly, PowerState, RegionPowerUse, RegionState } from '../state/state.ts';
import { NO_USE } from './opening.ts';
import { meanOutput, runningCost } from './stations.ts';

/** A region's power of one company in a quarter: where it came from, and what it cost, kUSD (E1, E2). */
export interface Settlement {
  readonly use: RegionPowerUse;
  /** Bought at spot; bills of agreements; fuel and running of own stations; what surplus earned. */
  readonly spotCost: number;
  readonly ppaCost: number;
  readonly runningCost: number;
  readonly sold: number;
  /** Against buying everything at spot. */
  readonly ppaGain: number;
  readonly ownGain: number;
  readonly carbonT: number;
}

interface Place {
  readonly rules: EnergyParameters;
  readonly definition: RegionDefinition;
  readonly region: DeepReadonly<RegionState>;
  readonly r: number;
  readonly quarter: number;
}

/** What one origin gives: MWh used and sold, its cost, what the surplus earns, its carbon. */
interface Part {
  used: number;
  soldMWh: number;
  cost: number;
  sold: number;
  carbonT: number;
}

/** A place where nothing runs and nothing is contracted: one for all, because nobody ever changes a settlement. */
const AT_REST: Settlement = {
  use: NO_USE,
  spotCost: 0,
  ppaCost: 0,
  runningCost: 0,
  sold: 0,
  ppaGain: 0,
  ownGain: 0,
  carbonT: 0,
};

/** What is not there gives nothing. Never changed: an origin that gives something begins with a copy. */
const NOTHING: Part = { used: 0, soldMWh: 0, cost: 0, sold: 0, carbonT: 0 };

/**
 * E2: own stations serve first, then agreements up to what arrives when it is needed, then the spot market. What is
 * contracted or made and not used is sold back at a part of the spot price.
 */
export function settlePower(place: Place, power: DeepReadonly<PowerState>, used: number): Settlement {
  const spot = place.region.powerPriceUsdPerMWh;
  const own = ownPart(place, power, used);
  const ppa = ppaPart(place, power, used - own.used);
  if (used === 0 && own === NOTHING && ppa === NOTHING) return AT_REST;
  const rest = Math.max(0, used - own.used - ppa.used);
  const kUsd = (part: Part): number => (part.used * spot) / 1000 + part.sold - part.cost;
  return {
    use: { used, spot: rest, ppa: ppa.used, own: own.used, sold: own.soldMWh + ppa.soldMWh },
    spotCost: (rest * spot) / 1000,
    ppaCost: ppa.cost,
    runningCost: own.cost,
    sold: own.sold + ppa.sold,
    ppaGain: kUsd(ppa),
    ownGain: kUsd(own),
    carbonT: rest * place.region.carbonTPerMWh + own.carbonT + ppa.carbonT,
  };
}

/** Stations whose surplus can be sold run anyway; the others run while fuel is cheaper than the spot price, or must. */
function ownPart(place: Place, power: DeepReadonly<PowerState>, used: number): Part {
  const { rules, definition, region, r } = place;
  let part = NOTHING;
  const behind = (power.behindMW[r] ?? 0) * definition.pue * HOURS_PER_QUARTER;
  for (const station of power.generation) {
    if (station.region !== definition.id || station.quartersLeft > 0) continue;
    if (part === NOTHING) part = { ...NOTHING };
    const kind = rules.generation.kinds[station.source];
    const able = meanOutput(rules, definition, station) * HOURS_PER_QUARTER;
    const each = runningCost(rules, definition, station.source);
    const worth = each < region.powerPriceUsdPerMWh ? used - part.used : behind - part.used;
    const taken = Math.max(
      0,
      Math.min(able, kind.captureShare > 0 ? used - part.used : worth, used - part.used),
    );
    const surplus = kind.captureShare > 0 ? able - taken : 0;
    part.used += taken;
    part.soldMWh += surplus;
    part.cost += ((taken + surplus) * each) / 1000;
    part.sold += (surplus * region.powerPriceUsdPerMWh * kind.captureShare) / 1000;
    part.carbonT += taken * kind.carbonTPerMWh;
  }
  return part;
}

function ppaPart(
  { rules, definition, region, quarter }: Place,
  power: DeepReadonly<PowerState>,
  need: number,
): Part {
  let part = NOTHING;
  for (const { region: where, source, mw, priceUsdPerMWh, from, until } of power.ppas) {
    if (where !== definition.id || quarter < from || quarter >= until) continue;
    if (part === NOTHING) part = { ...NOTHING };
    const { matchShare, captureShare, carbonTPerMWh } = rules.ppa.sources[source];
    const volume = mw * HOURS_PER_QUARTER;
    const taken = Math.max(0, Math.min(volume * matchShare, need - part.used));
    part.used += taken;
    part.soldMWh += volume - taken;
    part.cost += (volume * priceUsdPerMWh) / 1000;
    part.sold += ((volume - taken) * region.powerPriceUsdPerMWh * captureShare) / 1000;
    part.carbonT += taken * carbonTPerMWh;
  }
  return part;
}
