import {
  type CompanyDefinition,
  type ComputeAllocation,
  id,
  type OpeningBalance,
  type OpeningFleet,
  type OpeningSite,
  type OpeningStake,
} from '../../engine/index.ts';
import type { CompanyFile, ScenarioFile } from '../schema/index.ts';
import { resolveModules } from './modules.ts';
import { liveMWIn, plantBooks } from './plant.ts';
import { resolvePower } from './power.ts';
import { fromBn } from './units.ts';

/** Companies in the engine's form (W2). */
export function resolveCompanies(file: ScenarioFile): CompanyDefinition[] {
  return file.companies.map((company) => resolveCompany(file, company));
}

function resolveCompany(file: ScenarioFile, company: CompanyFile): CompanyDefinition {
  const { finance } = company;
  return {
    id: id(company.id),
    playable: company.playable,
    ...(company.home !== undefined && { home: id<'region'>(company.home) }),
    doctrine: company.doctrine,
    listed: company.listed,
    balance: resolveBalance(file, company),
    valuation: {
      marketValue: fromBn(finance.valuationUsdBn),
      growthExpectation: finance.growthExpectation,
      matureMargin: finance.matureMargin,
    },
    estate: resolveEstate(file, company),
    sites: company.sites.map(resolveSite),
    power: resolvePower(file, company),
    fleet: flatten(company.fleet),
    orders: flatten(company.orders),
    stakes: resolveStakes(file, company),
    depreciationYears: finance.depreciationYears,
    allocation: company.allocation ?? defaultAllocation(company),
    trust: company.trust,
    ...resolveModules(company),
    relations: company.relations,
    payout: finance.payout,
    taxRate: finance.taxRate,
  };
}

function resolveBalance(file: ScenarioFile, company: CompanyFile): OpeningBalance {
  const { finance } = company;
  return {
    cash: fromBn(finance.cashUsdBn),
    debt: fromBn(finance.debtUsdBn),
    ...plantBooks(file, company),
    otherAssets: fromBn(finance.otherAssetsUsdBn),
    otherLiabilities: fromBn(finance.otherLiabilitiesUsdBn),
  };
}

function resolveEstate(file: ScenarioFile, company: CompanyFile): CompanyDefinition['estate'] {
  return file.regions
    .map((region) => ({
      region: id<'region'>(region.id),
      liveMW: liveMWIn(file, company, region.id),
      serverMW: company.dataCentres[region.id]?.serverMW ?? 0,
    }))
    .filter((place) => place.liveMW > 0);
}

function resolveSite(site: CompanyFile['sites'][number]): OpeningSite {
  return { ...site, region: id(site.region) };
}

/** region → chip → number, as a list. */
function flatten(table: CompanyFile['fleet']): OpeningFleet[] {
  return Object.entries(table).flatMap(([region, counts]) =>
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([chip, count]) => ({ chip: id<'chip'>(chip), region: id<'region'>(region), count })),
  );
}

function resolveStakes(file: ScenarioFile, company: CompanyFile): OpeningStake[] {
  return Object.entries(company.stakes).map(([held, stake]) => {
    const worth = file.companies.find((other) => other.id === held)?.finance.valuationUsdBn ?? 0;
    return {
      company: id<'company'>(held),
      fraction: stake.share,
      carryingValue: fromBn(stake.valueUsdBn ?? worth * stake.share),
    };
  });
}

/** What a company without a written allocation does with its compute, by its modules (C5). */
function defaultAllocation(company: CompanyFile): ComputeAllocation {
  if (company.cloud && company.lab) return { core: 0, research: 1 / 3, service: 1 / 3, rental: 1 / 3 };
  if (company.cloud) return { core: 0, research: 0, service: 0, rental: 1 };
  if (company.lab) return { core: 0, research: 0.5, service: 0.5, rental: 0 };
  return { core: 1, research: 0, service: 0, rental: 0 };
}
