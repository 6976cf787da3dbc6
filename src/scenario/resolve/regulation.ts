import { id, type JurisdictionDefinition, type RegulationParameters } from '../../engine/index.ts';
import type { JurisdictionFile, ParametersFile, RegionFile, ScenarioFile } from '../schema/index.ts';
import { fromM } from './units.ts';

/** Scrutiny at which an authority of a region without a jurisdiction of its own warns and opens a probe. */
const PLAIN = { weight: 1, warningAt: 50, probeAt: 65, opening: {} };

/**
 * Authorities in the engine's form (R1): weights sum to 1. A scenario that writes none has one for each region, by the name
 * of the region and its climate of regulation.
 */
export function resolveJurisdictions({ jurisdictions, regions }: ScenarioFile): JurisdictionDefinition[] {
  const written: readonly JurisdictionFile[] =
    jurisdictions.length > 0
      ? jurisdictions
      : regions.map((region) => ({ ...PLAIN, id: region.id, regions: [region.id] }));
  const all = written.reduce((sum, one) => sum + one.weight, 0);
  return written.map((one) => ({
    ...one,
    regions: one.regions.map((region) => id<'region'>(region)),
    strictness: one.strictness ?? meanClimate(one.regions, regions),
    weight: one.weight / all,
  }));
}

function meanClimate(names: readonly string[], regions: readonly RegionFile[]): number {
  const known = regions.filter((region) => names.includes(region.id));
  return known.reduce((sum, region) => sum + region.regulation, 0) / Math.max(1, known.length);
}

/** Numbers of regulation in the engine's units. */
export function resolveRegulation(rules: ParametersFile['regulation']): RegulationParameters {
  const { complianceUsdM, probe, deals, ...rest } = rules;
  const { costFloorUsdM, ...probing } = probe;
  const { thresholdUsdM, scaleUsdM, ...reviewing } = deals;
  return {
    ...rest,
    complianceUnit: fromM(complianceUsdM),
    probe: { ...probing, costFloor: fromM(costFloorUsdM) },
    deals: { ...reviewing, threshold: fromM(thresholdUsdM), scale: fromM(scaleUsdM) },
  };
}
