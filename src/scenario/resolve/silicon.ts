import { type ChipDefinition, type FamilyDefinition, id, type SupplyDefinition } from '../../engine/index.ts';
import type { ChipFile, ScenarioFile } from '../schema/index.ts';
import { fromBn, fromM, fromUsd, fromUsdExactly, quarterIndex } from './units.ts';

/** Dense peaks of the H100 SXM, TFLOP/s: the unit of compute (C1). */
const H100 = { bf16: 989, fp8: 1979 } as const;
/** Quarter index of what is made "since always" or "for ever". */
const LONG_AGO = -40;
const NEVER_ENDS = 400;
/** Default list price over unit cost: a vendor's margin near 75 % (S6). */
const PRICE_OVER_COST = 4;

/** Performance relative to an H100: weighted mean of both peaks (C1, S1). */
export function chipPerformance(chip: ChipFile, weights: ScenarioFile['performanceWeights']): number {
  if (chip.performance !== undefined) return chip.performance;
  const bf16 = chip.bf16Tflops / H100.bf16;
  const fp8 = (chip.fp8Tflops ?? 2 * chip.bf16Tflops) / H100.fp8;
  const sum = weights.bf16 + weights.fp8;
  const mean = sum > 0 ? (bf16 * weights.bf16 + fp8 * weights.fp8) / sum : bf16;
  return Math.round(mean * 1e4) / 1e4;
}

/** Families in the engine's form. */
export function resolveFamilies(file: ScenarioFile): FamilyDefinition[] {
  return file.families.map((family) => ({
    id: id(family.id),
    designer: id(family.designer),
    maturity: family.maturity,
  }));
}

/** Chips in the engine's form; the designer is the family's. */
export function resolveChips(file: ScenarioFile): ChipDefinition[] {
  const designers = new Map(file.families.map((family) => [family.id, family.designer]));
  return file.chips.map((chip) => ({
    id: id(chip.id),
    family: id(chip.family),
    designer: id(designers.get(chip.family) ?? ''),
    performance: chipPerformance(chip, file.performanceWeights),
    hbmGB: chip.hbmGB,
    watts: chip.watts,
    unitCost: fromUsdExactly(chip.unitCostUsd),
    listPrice: listPriceKUsd(chip),
    launch: launchOf(chip, file.start),
    end: chip.end === undefined ? NEVER_ENDS : quarterIndex(chip.end, file.start),
    packagesPerWafer: chip.packagesPerWafer,
    madeBefore: chip.madeBefore,
    road: chip.road,
    ...(chip.programme && { programme: resolveProgramme(chip.programme, file.start) }),
  }));
}

/** List price of a chip, kUSD. */
export function listPriceKUsd(chip: ChipFile): number {
  return Math.max(1, fromUsd(chip.listPriceUsd ?? chip.unitCostUsd * PRICE_OVER_COST));
}

/** What an owner pays for a chip, kUSD: the list price, or the unit cost of its own. */
export function priceForOwner(chip: ChipFile, designer: string | undefined, owner: string): number {
  return designer === owner ? fromUsdExactly(chip.unitCostUsd) : listPriceKUsd(chip);
}

function launchOf(chip: ChipFile, start: string): number {
  if (chip.launch !== undefined) return quarterIndex(chip.launch, start);
  if (chip.programme === undefined) return LONG_AGO;
  return quarterIndex(chip.programme.startsAt, start) + chip.programme.quarters;
}

function resolveProgramme(programme: NonNullable<ChipFile['programme']>, start: string) {
  return {
    nre: fromM(programme.costUsdM),
    quarters: programme.quarters,
    startsAt: quarterIndex(programme.startsAt, start),
  };
}

/** Shared supply in the engine's form (W5). */
export function resolveSupply({ supply }: ScenarioFile): SupplyDefinition {
  return {
    packagingWafers: supply.packagingWafersPerQuarter,
    packagingGrowthPerYear: supply.packagingGrowthPerYear,
    hbmMillionGB: supply.hbmMillionGBPerQuarter,
    hbmGrowthPerYear: supply.hbmGrowthPerYear,
    outsideDemand: supply.outsideDemand.map((buyer) => ({
      designer: id(buyer.designer),
      spend: fromBn(buyer.spendUsdBn),
      growthPerYear: buyer.growthPerYear,
      priceElasticity: buyer.priceElasticity,
    })),
    outsideRentalH100e: supply.outsideRentalH100e,
  };
}
