import type { CompanyDefinition, RegionDefinition, ScenarioDefinition } from '../state/definition.ts';
import type { PowerBill, PowerState, PriceParts, RegionPowerUse, RegionState } from '../state/state.ts';
import { offerAtRest } from './quote.ts';
import { firmPowerIn, stationBudget } from './stations.ts';

/** A region's power market at the start: load and supply are in balance, so nothing is scarce yet (E1). */
export function openRegion(scenario: ScenarioDefinition, definition: RegionDefinition): RegionState {
  const load = openingLoad(scenario, definition);
  const supplyMW = Math.max(1, load * definition.pue);
  const price = openingPrice(scenario, definition);
  return {
    powerPriceUsdPerMWh: price.base + price.season,
    price,
    priceBefore: price,
    swing: 0,
    supplyMW,
    carbonTPerMWh: definition.carbonTPerMWh,
    onOffer: offerAtRest(scenario.parameters.energy, supplyMW),
    freeGridMW: definition.freeGridMW,
    queueMW: definition.queueMW,
    loadMW: load,
    loadGrowth: 0,
    pressure: definition.pressure,
    pressureParts: { queue: 0, growth: 0, price: 0, ownPower: 0, community: 0 },
    moratorium: null,
  };
}

function openingLoad(scenario: ScenarioDefinition, { id }: RegionDefinition): number {
  let load = 0;
  for (const { estate } of scenario.companies)
    for (const place of estate) if (place.region === id) load += place.liveMW;
  return load;
}

/** The price of the last real quarter: its season, no scarcity and no swing. */
function openingPrice(scenario: ScenarioDefinition, definition: RegionDefinition): PriceParts {
  const base = definition.powerPriceUsdPerMWh;
  const season = definition.powerSeasonality[(scenario.start.quarter + 2) % 4] ?? 1;
  return { base, scarcity: 0, queue: 0, season: base * (season - 1), swing: 0 };
}

/** A company's contracts and power stations at the start (E2). Stations that run serve what is live already. */
export function openPower(scenario: ScenarioDefinition, definition: CompanyDefinition): PowerState {
  const { energy } = scenario.parameters;
  const generation = definition.power.generation.map((station, k) => {
    const budget = stationBudget(energy, station);
    const left = station.quartersLeft / Math.max(1, energy.generation.kinds[station.source].leadQuarters);
    const { depositShare } = energy.generation;
    const share = depositShare + (1 - depositShare) * (1 - Math.min(1, left));
    return {
      id: `${definition.id}-station-${k + 1}`,
      region: station.region,
      source: station.source,
      mw: station.mw,
      quartersLeft: station.quartersLeft,
      spent: Math.round(budget * share),
      budget,
    };
  });
  return {
    ppas: definition.power.ppas.map(({ region, source, mw, priceUsdPerMWh, from, until }, k) => ({
      id: `${definition.id}-ppa-${k + 1}`,
      region,
      source,
      mw,
      priceUsdPerMWh,
      from,
      until,
    })),
    generation,
    behindMW: scenario.regions.map((region) => {
      const live = definition.estate.find((one) => one.region === region.id)?.liveMW ?? 0;
      return Math.min(live, firmPowerIn(energy, region, generation));
    }),
    bill: emptyBill(scenario),
  };
}

/** No power in a region. */
export const NO_USE: RegionPowerUse = { used: 0, spot: 0, ppa: 0, own: 0, sold: 0 };

/** A quarter without power. */
export function emptyBill(scenario: ScenarioDefinition): PowerBill {
  return billOf(
    emptySums(),
    scenario.regions.map(() => NO_USE),
  );
}

/** A bill of sums and what they are made of by region; all bills are made here, so that they have one shape. */
export function billOf(sums: PowerSums, regions: readonly RegionPowerUse[]): PowerBill {
  return {
    mwh: sums.mwh,
    level: sums.level,
    season: sums.season,
    swing: sums.swing,
    ppaGain: sums.ppaGain,
    ownGain: sums.ownGain,
    ppaMWh: sums.ppaMWh,
    ownMWh: sums.ownMWh,
    soldMWh: sums.soldMWh,
    carbonT: sums.carbonT,
    regions,
  };
}

/** Sums of a bill over the regions while they are added up. */
export type PowerSums = { -readonly [Key in Exclude<keyof PowerBill, 'regions'>]: number };

/** Sums to which nothing was added yet. */
export function emptySums(): PowerSums {
  return {
    mwh: 0,
    level: 0,
    season: 0,
    swing: 0,
    ppaGain: 0,
    ownGain: 0,
    ppaMWh: 0,
    ownMWh: 0,
    soldMWh: 0,
    carbonT: 0,
  };
}
