import type { CustomerClass, ScenarioDefinition, SegmentDefinition } from './definition.ts';
import { evenScenario } from './evenScenario.ts';

/** A market cell: one segment in one region for one class of customers (D2). */
export interface Cell {
  readonly index: number;
  readonly segment: number;
  readonly region: number;
  readonly customers: CustomerClass;
  /** Whether models are sold here (M). */
  readonly serving: boolean;
  /** Share of the segment's potential that lies in this cell. */
  readonly weight: number;
}

/** Look-ups that follow from a scenario alone; built once per scenario and kept. */
export interface ScenarioIndex {
  /** The same scenario with companies of one shape: what a quarter works with. */
  readonly scenario: ScenarioDefinition;
  readonly company: ReadonlyMap<string, number>;
  readonly region: ReadonlyMap<string, number>;
  readonly segment: ReadonlyMap<string, number>;
  readonly chip: ReadonlyMap<string, number>;
  readonly family: ReadonlyMap<string, number>;
  readonly merchant: ReadonlyMap<string, number>;
  readonly cells: readonly Cell[];
  /** Cells that share capacity: general servers by region, rental, own services. */
  readonly serverCells: readonly (readonly Cell[])[];
  readonly rentalCells: readonly Cell[];
  readonly servingCells: readonly Cell[];
  /** Dissimilarity λ per segment and nest. */
  readonly dissimilarities: readonly (readonly number[])[];
  /** Name of the share metric of each segment, and of the scrutiny metric of each jurisdiction. */
  readonly shareMetrics: readonly `share.${string}`[];
  readonly scrutinyMetrics: readonly `scrutiny.${string}`[];
  /** Nest of each company's offer per segment, −1 where it has none. */
  readonly nestOf: readonly (readonly number[])[];
  /** Family index of each chip, and designer index. */
  readonly familyOfChip: readonly number[];
  readonly designerOfChip: readonly number[];
  /** Jurisdiction that watches over each region; −1 where none does. */
  readonly authorityOfRegion: readonly number[];
  /** Scrutiny of each company at the start, by jurisdiction (R1). */
  readonly openingScrutiny: readonly (readonly number[])[];
  /** Chips that each company designs. */
  readonly chipsOf: readonly ReadonlySet<string>[];
}

const cache = new WeakMap<ScenarioDefinition, ScenarioIndex>();
/** The scenario that was asked for last: nearly always the same again. */
let last: { readonly scenario: ScenarioDefinition; readonly index: ScenarioIndex } | null = null;

/** The look-ups of a scenario. The same scenario object gives the same index. */
export function compile(scenario: ScenarioDefinition): ScenarioIndex {
  if (last !== null && last.scenario === scenario) return last.index;
  const index = cache.get(scenario) ?? build(evenScenario(scenario));
  cache.set(scenario, index);
  cache.set(index.scenario, index);
  last = { scenario, index };
  return index;
}

function build(scenario: ScenarioDefinition): ScenarioIndex {
  const company = indexById(scenario.companies);
  const region = indexById(scenario.regions);
  const family = indexById(scenario.families);
  const cells = buildCells(scenario);
  const withResource = (resource: string): Cell[] =>
    cells.filter((cell) => scenario.segments[cell.segment]?.resource === resource);
  return {
    scenario,
    company,
    region,
    segment: indexById(scenario.segments),
    chip: indexById(scenario.chips),
    family,
    merchant: indexById(scenario.merchants),
    cells,
    serverCells: scenario.regions.map((_, r) => withResource('servers').filter((cell) => cell.region === r)),
    rentalCells: withResource('rental'),
    servingCells: withResource('serving'),
    shareMetrics: scenario.segments.map((segment) => `share.${segment.id}` as const),
    scrutinyMetrics: scenario.jurisdictions.map(({ id }) => `scrutiny.${id}` as const),
    dissimilarities: scenario.segments.map((segment) => segment.nests.map((nest) => nest.dissimilarity)),
    nestOf: scenario.segments.map((segment) => nestRow(segment, scenario, company)),
    familyOfChip: scenario.chips.map((chip) => family.get(chip.family) ?? 0),
    designerOfChip: scenario.chips.map((chip) => company.get(chip.designer) ?? 0),
    authorityOfRegion: scenario.regions.map(({ id }) =>
      scenario.jurisdictions.findIndex(({ regions }) => regions.includes(id)),
    ),
    openingScrutiny: scenario.jurisdictions.map(({ opening }) =>
      scenario.companies.map(({ id }) => opening[id] ?? scenario.parameters.regulation.openingScrutiny),
    ),
    chipsOf: scenario.companies.map(
      ({ id }) => new Set(scenario.chips.filter((chip) => chip.designer === id).map((chip) => chip.id)),
    ),
  };
}

function indexById(items: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(items.map((item, i) => [item.id, i]));
}

function nestRow(
  segment: SegmentDefinition,
  scenario: ScenarioDefinition,
  company: ReadonlyMap<string, number>,
): number[] {
  const row = scenario.companies.map(() => -1);
  for (const offer of segment.offers) {
    const place = company.get(offer.company);
    if (place !== undefined) row[place] = segment.nests.findIndex((nest) => nest.id === offer.nest);
  }
  return row;
}

function buildCells(scenario: ScenarioDefinition): Cell[] {
  const cells: Cell[] = [];
  scenario.segments.forEach((segment, s) => {
    const serving = segment.resource === 'serving';
    scenario.regions.forEach((region, r) => {
      const share = segment.regionShares[region.id] ?? 0;
      for (const customers of segment.classes) {
        const weight = share * customers.share;
        cells.push({ index: cells.length, segment: s, region: r, customers, serving, weight });
      }
    });
  });
  return cells;
}
