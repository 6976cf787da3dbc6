import type { Command, QuarterCommands, ScenarioDefinition } from '../../src/engine/index.ts';

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

/**
 * Commands of all copies: each gives those of the first quarter of the scenario itself, about its own companies, chips,
 * shops, sites and orders. Answers to events are left out for every copy: an occasion has a running number that depends on
 * how many companies there are.
 */
export function growCommands(
  scenario: ScenarioDefinition,
  commands: QuarterCommands,
  copies: number,
): QuarterCommands {
  const rename = renamer(scenario);
  const timeless = Object.entries(commands).map(([seat, list]): [string, readonly Command[]] => [
    seat,
    list.filter(({ kind }) => kind !== 'chooseEvent'),
  ]);
  const all = Array.from({ length: copies }, (_, copy) =>
    Object.entries(rename(Object.fromEntries(timeless), copy)),
  );
  return Object.fromEntries(all.flat());
}

/**
 * Renames every id of a company, chip, family, merchant or agreement, in values and in keys, for all copies but the first.
 * What a company opens with is named after it (`amazon-3`, `google-order-2`) and follows its company.
 */
function renamer(scenario: ScenarioDefinition): <T>(item: T, copy: number) => T {
  const named = [
    scenario.companies,
    scenario.families,
    scenario.chips,
    scenario.merchants,
    scenario.agreements,
  ];
  const names = new Set<string>(named.flat().map((one) => one.id));
  const companies = new Set<string>(scenario.companies.map((one) => one.id));
  const name = (text: string, copy: number): string => {
    if (copy === 0) return text;
    if (names.has(text)) return `${text}~${copy}`;
    const [owner = '', ...thing] = text.split('-');
    return thing.length > 0 && companies.has(owner) ? [`${owner}~${copy}`, ...thing].join('-') : text;
  };
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
