import { id, type TargetDefinition } from '../../engine/index.ts';
import type { ScenarioFile } from '../schema/index.ts';
import { fromM, quarterIndex } from './units.ts';

type TargetFile = ScenarioFile['targets'][number];

/** Small companies for sale in the engine's form (A6). */
export function resolveTargets(file: ScenarioFile): TargetDefinition[] {
  return file.targets.map((target) => resolveTarget(target, file.start));
}

function resolveTarget(target: TargetFile, start: string): TargetDefinition {
  const { valueUsdM, from, brings, ...rest } = target;
  return {
    ...rest,
    id: id(target.id),
    value: fromM(valueUsdM),
    from: from === undefined ? 0 : Math.max(0, quarterIndex(from, start)),
    brings: resolveGains(brings),
  };
}

function resolveGains({ coreRevenueUsdM, site, station, shop, ...gains }: TargetFile['brings']) {
  return {
    ...gains,
    coreRevenue: fromM(coreRevenueUsdM),
    ...(site && { site: { ...site, region: id<'region'>(site.region) } }),
    ...(station && { station: { ...station, region: id<'region'>(station.region) } }),
    ...(shop && { shop }),
  };
}
