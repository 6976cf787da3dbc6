import type { EnergyParameters, GenerationKind, RegionDefinition } from '../state/definition.ts';
import type { DeepReadonly, PowerStation } from '../state/state.ts';

/** What a power station is made of for the formulas: a plan or a station alike. */
export type StationPlan = Pick<DeepReadonly<PowerStation>, 'source' | 'mw'>;

/** Mean output of a power station, MW: its capacity times what it runs; the sun of the region for solar (E2). */
export function meanOutput(rules: EnergyParameters, region: RegionDefinition, station: StationPlan): number {
  const { capacityFactor } = rules.generation.kinds[station.source];
  const sun = station.source === 'solarStorage' ? region.solarFactor : 1;
  return station.mw * capacityFactor * sun;
}

/** IT power that a site can run behind its meter without the grid, MW (E2). */
export function firmPower(rules: EnergyParameters, region: RegionDefinition, station: StationPlan): number {
  const { firmShare } = rules.generation.kinds[station.source];
  return (meanOutput(rules, region, station) * firmShare) / region.pue;
}

/** Fuel and running of a power station, USD per MWh (E2). */
export function runningCost(
  rules: EnergyParameters,
  region: RegionDefinition,
  source: GenerationKind,
): number {
  const { fuelMMBtuPerMWh, operatingUsdPerMWh } = rules.generation.kinds[source];
  return fuelMMBtuPerMWh * region.gasUsdPerMMBtu + operatingUsdPerMWh;
}

/** Everything that a MWh of own power costs over the station's life, capital at an interest rate a year, USD (E2). */
export function levelCost(
  rules: EnergyParameters,
  region: RegionDefinition,
  source: GenerationKind,
  interest: number,
): number {
  const { capitalKUsdPerMW } = rules.generation.kinds[source];
  const yearly = meanOutput(rules, region, { source, mw: 1 }) * 8760;
  const capital = capitalKUsdPerMW * 1000 * (1 / rules.generation.lifeYears + interest / 2);
  return runningCost(rules, region, source) + capital / Math.max(1, yearly);
}

/** Capital of a power station, kUSD (E2). */
export function stationBudget(rules: EnergyParameters, { source, mw }: StationPlan): number {
  return Math.round(mw * rules.generation.kinds[source].capitalKUsdPerMW);
}

/** IT power behind the meter of the stations that run in a region, MW (E2). */
export function firmPowerIn(
  rules: EnergyParameters,
  region: RegionDefinition,
  stations: DeepReadonly<PowerStation[]>,
): number {
  let firm = 0;
  for (const station of stations)
    if (station.region === region.id && station.quartersLeft <= 0) firm += firmPower(rules, region, station);
  return firm;
}
