import { id, type ScenarioDefinition } from '../../src/engine/index.ts';

type Anything = { readonly [key: string]: unknown };

/** A scenario with `copies` times the companies of another: each copy with its own chips, offers and agreements. */
export function growScenario(scenario: ScenarioDefinition, copies: number): ScenarioDefinition {
  const rename = renamer(scenario);
  const all = <T>(items: readonly T[]): T[] =>
    Array.from({ length: copies }, (_, copy) => items.map((item) => rename(item, copy))).flat();
  return {
    ...scenario,
    id: `${scenario.id}-x${copies}`,
    companies: all(scenario.companies),
    families: all(scenario.families),
    chips: all(scenario.chips),
    agreements: all(scenario.agreements),
    merchants: all(scenario.merchants),
    segments: scenario.segments.map((segment) => ({
      ...segment,
      potential: segment.potential * copies,
      offers: all(segment.offers).map((offer) => ({ ...offer, pull: offer.pull / copies })),
    })),
    supply: {
      ...scenario.supply,
      packagingWafers: scenario.supply.packagingWafers * copies,
      hbmMillionGB: scenario.supply.hbmMillionGB * copies,
      outsideDemand: all(scenario.supply.outsideDemand),
    },
    regions: scenario.regions.map((region) => ({
      ...region,
      freeGridMW: region.freeGridMW * copies,
      gridGrowthMWPerQuarter: region.gridGrowthMWPerQuarter * copies,
    })),
  };
}

/** Renames every id of a company, chip, family or merchant, in values and in keys, for all copies but the first. */
function renamer(scenario: ScenarioDefinition): <T>(item: T, copy: number) => T {
  const names = new Set<string>([
    ...scenario.companies.map((one) => one.id),
    ...scenario.families.map((one) => one.id),
    ...scenario.chips.map((one) => one.id),
    ...scenario.merchants.map((one) => one.id),
    ...scenario.agreements.map((one) => one.id),
  ]);
  const name = (text: string, copy: number): string =>
    copy > 0 && names.has(text) ? `${text}~${copy}` : text;
  const walk = (value: unknown, copy: number): unknown => {
    if (typeof value === 'string') return name(value, copy);
    if (Array.isArray(value)) return value.map((item) => walk(item, copy));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      // The cast only says that a plain object has keys.
      Object.entries(value as Anything).map(([key, item]) => [name(key, copy), walk(item, copy)]),
    );
  };
  // Same shape, other names: the type is kept.
  return <T>(item: T, copy: number) => walk(item, copy) as T;
}

/** Commands of the first copy, given to every copy under its own names. */
export function copiedSeat(seat: string, copy: number): ReturnType<typeof id<'company'>> {
  return id<'company'>(copy === 0 ? seat : `${seat}~${copy}`);
}
