import {
  type CloudDefinition,
  type CompanyDefinition,
  type CoreDefinition,
  id,
  type LabDefinition,
  type SiliconDefinition,
} from '../../engine/index.ts';
import type { CompanyFile } from '../schema/index.ts';
import { fromBn, fromM } from './units.ts';

/** The modules that a company has, and only those (W2). */
export function resolveModules(
  company: CompanyFile,
): Pick<CompanyDefinition, 'core' | 'cloud' | 'lab' | 'silicon' | 'commerce'> {
  return {
    ...(company.core && { core: resolveCore(company.core) }),
    ...(company.cloud && { cloud: resolveCloud(company.cloud) }),
    ...(company.lab && { lab: resolveLab(company.id, company.lab) }),
    ...(company.silicon && { silicon: resolveSilicon(company.silicon) }),
    ...(company.commerce && { commerce: { merchant: id<'merchant'>(company.commerce.merchant) } }),
  };
}

function resolveCore(core: NonNullable<CompanyFile['core']>): CoreDefinition {
  const { revenueUsdBn, ...rest } = core;
  return { revenue: fromBn(revenueUsdBn), ...rest };
}

function resolveCloud(cloud: NonNullable<CompanyFile['cloud']>): CloudDefinition {
  const { salesUsdM, ...rest } = cloud;
  return { ...rest, salesSpend: fromM(salesUsdM) };
}

function resolveLab(company: string, lab: NonNullable<CompanyFile['lab']>): LabDefinition {
  const { wageUsdMPerYear, safetyUsdM, salesUsdM, naming, ...rest } = lab;
  return {
    ...rest,
    naming: naming ?? { family: company, first: 1 },
    wage: fromM(wageUsdMPerYear),
    safetySpend: fromM(safetyUsdM),
    salesSpend: fromM(salesUsdM),
  };
}

function resolveSilicon(silicon: NonNullable<CompanyFile['silicon']>): SiliconDefinition {
  const { researchUsdM, families, ...rest } = silicon;
  return {
    ...rest,
    families: families.map((family) => id<'family'>(family)),
    researchSpend: fromM(researchUsdM),
  };
}
