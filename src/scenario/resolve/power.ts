import {
  type EnergyParameters,
  type GenerationKindParameters,
  id,
  type OpeningPower,
} from '../../engine/index.ts';
import type { CompanyFile, ParametersFile, ScenarioFile } from '../schema/index.ts';
import { fromM, quarterIndex } from './units.ts';

/** An agreement that is old enough at the start: its first quarter does not matter. */
const LONG_AGO = -8;

/** Power contracts and stations at the start in the engine's form (E2). */
export function resolvePower(file: ScenarioFile, company: CompanyFile): OpeningPower {
  return {
    ppas: company.power.ppas.map(({ region, source, mw, priceUsdPerMWh, from, until }) => ({
      region: id<'region'>(region),
      source,
      mw,
      priceUsdPerMWh: priceUsdPerMWh ?? usualPrice(file, region, source),
      from: from === undefined ? LONG_AGO : quarterIndex(from, file.start),
      until: quarterIndex(until, file.start) + 1,
    })),
    generation: company.power.generation.map((station) => ({
      ...station,
      region: id<'region'>(station.region),
    })),
  };
}

type Source = CompanyFile['power']['ppas'][number]['source'];

/** The region's price with the premium of the source, in whole cents. */
function usualPrice(file: ScenarioFile, region: string, source: Source): number {
  const level = file.regions.find((one) => one.id === region)?.powerPriceUsdPerMWh ?? 0;
  return Math.round(level * (1 + file.parameters.energy.ppa.sources[source].premium) * 100) / 100;
}

/** Numbers of the rules of power in the engine's units (E). */
export function resolveEnergy(energy: ParametersFile['energy']): EnergyParameters {
  const { gas, solarStorage, nuclear } = energy.generation.kinds;
  const kinds = { gas: kindOf(gas), solarStorage: kindOf(solarStorage), nuclear: kindOf(nuclear) };
  return { ...energy, generation: { ...energy.generation, kinds } };
}

function kindOf({
  capitalUsdMPerMW,
  ...rest
}: ParametersFile['energy']['generation']['kinds']['gas']): GenerationKindParameters {
  return { ...rest, capitalKUsdPerMW: fromM(capitalUsdMPerMW) };
}
