import type {
  ChipDefinition,
  FamilyDefinition,
  SupplyDefinition,
} from '../../../src/engine/state/definition.ts';
import {
  ANVIL_1,
  ANVIL_2,
  ANVIL_3,
  ANVIL_FAMILY,
  FORGE,
  STRATA_1,
  STRATA_2,
  STRATA_FAMILY,
  STRATO,
} from './ids.ts';

export const families: readonly FamilyDefinition[] = [
  { id: ANVIL_FAMILY, designer: FORGE, maturity: 0.95 },
  { id: STRATA_FAMILY, designer: STRATO, maturity: 0.7 },
];

const anvil = { family: ANVIL_FAMILY, designer: FORGE, road: 'sell', packagesPerWafer: 16 } as const;
const strata = { family: STRATA_FAMILY, designer: STRATO, road: 'keep', packagesPerWafer: 20 } as const;

export const chips: readonly ChipDefinition[] = [
  {
    ...anvil,
    id: ANVIL_1,
    performance: 1,
    hbmGB: 80,
    watts: 700,
    unitCost: 5,
    listPrice: 28,
    launch: -12,
    end: 40,
    madeBefore: 4_000_000,
  },
  {
    ...anvil,
    id: ANVIL_2,
    performance: 2.5,
    hbmGB: 192,
    watts: 1200,
    unitCost: 10,
    listPrice: 40,
    launch: -3,
    end: 40,
    madeBefore: 1_000_000,
  },
  {
    ...anvil,
    id: ANVIL_3,
    performance: 5,
    hbmGB: 288,
    watts: 1600,
    unitCost: 16,
    listPrice: 55,
    launch: 6,
    end: 40,
    madeBefore: 0,
  },
  {
    ...strata,
    id: STRATA_1,
    performance: 0.6,
    hbmGB: 96,
    watts: 500,
    unitCost: 4,
    listPrice: 10,
    launch: -4,
    end: 40,
    madeBefore: 800_000,
  },
  {
    ...strata,
    id: STRATA_2,
    performance: 1.4,
    hbmGB: 144,
    watts: 800,
    unitCost: 6,
    listPrice: 16,
    launch: 10,
    end: 40,
    madeBefore: 0,
    programme: { nre: 800_000, quarters: 8, startsAt: 1 },
  },
];

export const supply: SupplyDefinition = {
  packagingWafers: 60_000,
  packagingGrowthPerYear: 0.5,
  hbmMillionGB: 120,
  hbmGrowthPerYear: 0.4,
  outsideDemand: [{ designer: FORGE, spend: 12_000_000, growthPerYear: 0.4, priceElasticity: 1.2 }],
  outsideRentalH100e: 150_000,
};
