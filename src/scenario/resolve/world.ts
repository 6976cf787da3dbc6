import { id, type MerchantDefinition, type Parameters, type RegionDefinition } from '../../engine/index.ts';
import type { MerchantFile, ParametersFile, RegionFile } from '../schema/index.ts';
import { resolveAgreementRules } from './agreements.ts';
import { resolveEnergy } from './power.ts';
import { resolveRegulation } from './regulation.ts';
import { fromBn, fromM, fromUsdExactly } from './units.ts';

/** A region in the engine's form (W1). */
export function resolveRegion(region: RegionFile): RegionDefinition {
  const { anchor: _anchor, countries: _countries, shellUsdMPerMW, ...rest } = region;
  return { ...rest, id: id(region.id), shellKUsdPerMW: fromM(shellUsdMPerMW) };
}

/** A merchant platform in the engine's form (W4). */
export function resolveMerchant(merchant: MerchantFile): MerchantDefinition {
  const { place: _place, gmvUsdBn, owner, integrations, region, ...rest } = merchant;
  return {
    ...rest,
    id: id(merchant.id),
    ...(owner && { owner: id<'company'>(owner) }),
    region: id(region),
    gmv: fromBn(gmvUsdBn),
    integrations: integrations.map((integration) => ({
      ...integration,
      vendor: id<'company'>(integration.vendor),
    })),
  };
}

/** Numbers of the rules in the engine's units. */
export function resolveParameters(parameters: ParametersFile): Parameters {
  const { serverUsdMPerMW, siteOperatingUsdMPerMWYear, ...compute } = parameters.compute;
  const { levelUsdM, ...commerce } = parameters.commerce;
  const { projectsUsdM, safety, ...models } = parameters.models;
  const { needUsdM, ...safetyRest } = safety;
  return {
    ...parameters,
    compute: {
      ...compute,
      serverKUsdPerMW: fromM(serverUsdMPerMW),
      siteOperatingKUsdPerMW: fromM(siteOperatingUsdMPerMWYear / 4),
    },
    agreements: resolveAgreementRules(parameters.agreements),
    energy: resolveEnergy(parameters.energy),
    commerce: { ...commerce, levelCost: fromM(levelUsdM) },
    models: {
      ...models,
      projectsUnit: fromM(projectsUsdM),
      safety: { ...safetyRest, need: fromM(needUsdM) },
    },
    silicon: resolveSilicon(parameters.silicon),
    finance: resolveFinance(parameters.finance),
    regulation: resolveRegulation(parameters.regulation),
  };
}

/** S4, S5: amounts of the chip rules in kUSD. */
function resolveSilicon(silicon: ParametersFile['silicon']): Parameters['silicon'] {
  const { waferPriceUsd, softwareSpendUnitUsdM, softwareUseUnitH100e, portingUsdPerH100e, ...rules } =
    silicon;
  return {
    ...rules,
    portingCost: fromUsdExactly(portingUsdPerH100e),
    waferPrice: fromUsdExactly(waferPriceUsd),
    softwareSpendUnit: fromM(softwareSpendUnitUsdM),
    softwareUseUnit: softwareUseUnitH100e,
  };
}

/** F3, F4: amounts of the finance rules in kUSD. */
function resolveFinance(finance: ParametersFile['finance']): Parameters['finance'] {
  const { modelPointUsdM, ...estate } = finance.estate;
  const { revenueUsdM, ...listing } = finance.listing;
  return {
    ...finance,
    estate: { ...estate, modelPointKUsd: fromM(modelPointUsdM) },
    listing: { ...listing, revenue: fromM(revenueUsdM) },
  };
}
