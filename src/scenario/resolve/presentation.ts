import type { ScenarioFile } from '../schema/index.ts';
import type { TextTree } from '../schema/texts.ts';
import { STANDARD_DIFFICULTIES, STANDARD_DOCTRINES, STANDARD_TEXTS } from './opponents/standard.ts';

export interface MapPoint {
  readonly lon: number;
  readonly lat: number;
}

/** What a unit of a segment is, for the interface's own words. */
export type SegmentUnit = 'kUsdSpend' | 'h100eQuarter' | 'billionTokens' | 'thousandSeats';

/** Everything about a scenario that is only shown: places, colours, keys of its own texts. The engine never sees it. */
export interface ScenarioPresentation {
  readonly id: string;
  readonly version: string;
  readonly titleKey: string;
  readonly subtitleKey: string;
  readonly descriptionKey: string;
  readonly languages: readonly string[];
  readonly seats: readonly string[];
  readonly regions: ReadonlyMap<
    string,
    Named & { readonly anchor: MapPoint; readonly countries: readonly string[] }
  >;
  readonly jurisdictions: ReadonlyMap<string, Named>;
  readonly objectives: ReadonlyMap<string, Named>;
  readonly companies: ReadonlyMap<string, CompanyPresentation>;
  readonly families: ReadonlyMap<string, Named>;
  readonly chips: ReadonlyMap<string, Named>;
  readonly tradeRules: ReadonlyMap<string, Named>;
  readonly segments: ReadonlyMap<string, SegmentPresentation>;
  readonly merchants: ReadonlyMap<string, Named & { readonly place: MapPoint }>;
  readonly agreements: ReadonlyMap<string, Named>;
  readonly targets: ReadonlyMap<string, Named>;
  readonly events: ReadonlyMap<string, EventPresentation>;
  readonly doctrines: ReadonlyMap<string, DoctrinePresentation>;
  readonly difficulties: ReadonlyMap<string, Named>;
  readonly suppliers: readonly SupplierPresentation[];
  readonly sources: readonly SourcePresentation[];
  /** Numbers of the rules as the author wrote them, or their defaults: the rule book quotes them. */
  readonly parameters: ScenarioFile['parameters'];
  /** Bounds and source of the numbers of the rules, by their place under `parameters`. */
  readonly parameterRanges: ScenarioFile['parameterRanges'];
  /** The scenario's texts by language and flat key, for `scenarioText`. */
  readonly texts: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export interface Named {
  readonly nameKey: string;
  readonly descriptionKey: string;
}

export interface CompanyPresentation extends Named {
  /** Key of what the seat is told before the first quarter. */
  readonly briefingKey: string;
  /** Key of what pulls the seat in two directions; not every scenario has one. */
  readonly tensionKey: string;
  readonly monogram: string;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly pattern: ScenarioFile['companies'][number]['presentation']['pattern'];
  readonly headquarters: MapPoint;
}

export interface SegmentPresentation extends Named {
  readonly unit: SegmentUnit;
  readonly classKeys: ReadonlyMap<string, string>;
  readonly nestKeys: ReadonlyMap<string, string>;
}

/** A doctrine besides its name and description: why a company is led like this, and what says so. */
export interface DoctrinePresentation extends Named {
  readonly reasonKey: string;
  readonly sources: readonly string[];
}

/** Texts of an event besides its name and description: its options with their details, and its lines of news. */
export interface EventPresentation extends Named {
  readonly theme: ScenarioFile['events'][number]['theme'];
  readonly sources: readonly string[];
  /** Keys are `<options>.<id>`, `<details>.<id>`, `<news>.<key>`. */
  readonly optionsKey: string;
  readonly detailsKey: string;
  readonly newsKey: string;
}

export interface SupplierPresentation extends Named {
  readonly id: string;
  readonly kind: 'foundry' | 'packaging' | 'memory';
  readonly place: MapPoint;
}

export interface SourcePresentation {
  readonly id: string;
  readonly titleKey: string;
  readonly url: string | null;
  readonly grade: ScenarioFile['sources'][number]['grade'];
}

/** What the interface needs to show a scenario. Keys follow from ids: `companies.amazon.name`. */
export function resolvePresentation(file: ScenarioFile): ScenarioPresentation {
  return {
    id: file.id,
    version: file.version,
    titleKey: 'title',
    subtitleKey: 'subtitle',
    descriptionKey: 'description',
    languages: Object.keys(file.texts).sort(),
    seats: file.companies.filter((company) => company.playable).map((company) => company.id),
    regions: table(file.regions, 'regions', ({ anchor, countries }) => ({ anchor, countries })),
    objectives: table(file.objectives, 'objectives', () => ({})),
    jurisdictions:
      file.jurisdictions.length > 0
        ? table(file.jurisdictions, 'jurisdictions', () => ({}))
        : table(file.regions, 'regions', () => ({})),
    companies: table(file.companies, 'companies', (company) => ({
      ...company.presentation,
      briefingKey: `companies.${company.id}.briefing`,
      tensionKey: `companies.${company.id}.tension`,
      monogram: company.presentation.monogram ?? company.id.slice(0, 1).toUpperCase(),
    })),
    families: table(file.families, 'families', () => ({})),
    chips: table(file.chips, 'chips', () => ({})),
    tradeRules: table(file.tradeRules, 'tradeRules', () => ({})),
    segments: table(file.segments, 'segments', (segment) => ({
      unit: unitOf(segment.price),
      classKeys: new Map(segment.classes.map((one) => [one.id, `segments.${segment.id}.classes.${one.id}`])),
      nestKeys: new Map(segment.nests.map((nest) => [nest.id, `segments.${segment.id}.nests.${nest.id}`])),
    })),
    merchants: table(file.merchants, 'merchants', ({ place, region }) => ({
      place: place ?? anchorOf(file, region),
    })),
    agreements: table(file.agreements, 'agreements', () => ({})),
    targets: table(file.targets, 'targets', () => ({})),
    events: table(file.events, 'events', ({ id, theme, sources }) => ({
      theme,
      sources,
      optionsKey: `events.${id}.options`,
      detailsKey: `events.${id}.details`,
      newsKey: `events.${id}.news`,
    })),
    doctrines: table([...STANDARD_DOCTRINES, ...file.doctrines], 'doctrines', ({ id, sources }) => ({
      reasonKey: `doctrines.${id}.reason`,
      sources,
    })),
    difficulties: table([...STANDARD_DIFFICULTIES, ...file.difficulties], 'difficulties', () => ({})),
    suppliers: file.supply.suppliers.map((supplier) => ({ ...supplier, ...keys('suppliers', supplier.id) })),
    parameters: file.parameters,
    parameterRanges: file.parameterRanges,
    sources: file.sources.map(({ id, url, grade }) => ({
      id,
      titleKey: `sources.${id}`,
      url: url ?? null,
      grade,
    })),
    texts: textsOf(file),
  };
}

/** The scenario's texts by language over those of what is standard in every scenario. */
function textsOf(file: ScenarioFile): Map<string, Map<string, string>> {
  const languages = new Set([...Object.keys(file.texts), ...Object.keys(STANDARD_TEXTS)]);
  return new Map(
    [...languages].map((language) => [
      language,
      new Map([...flatTexts(STANDARD_TEXTS[language] ?? {}), ...flatTexts(file.texts[language] ?? {})]),
    ]),
  );
}

function keys(area: string, id: string): Named {
  return { nameKey: `${area}.${id}.name`, descriptionKey: `${area}.${id}.description` };
}

function table<Item extends { readonly id: string }, More extends object>(
  items: readonly Item[],
  area: string,
  more: (item: Item) => More,
): ReadonlyMap<string, Named & More> {
  return new Map(items.map((item) => [item.id, { ...keys(area, item.id), ...more(item) }]));
}

function anchorOf(file: ScenarioFile, region: string): MapPoint {
  return file.regions.find((one) => one.id === region)?.anchor ?? { lon: 0, lat: 0 };
}

function unitOf(price: ScenarioFile['segments'][number]['price']): SegmentUnit {
  if ('usdPerH100eHour' in price) return 'h100eQuarter';
  if ('usdPerMillionTokens' in price) return 'billionTokens';
  return 'usdPerSeatMonth' in price ? 'thousandSeats' : 'kUsdSpend';
}

/** A tree of texts as a flat table: `{a: {b: 'x'}}` becomes `a.b → x`. */
function flatTexts(tree: TextTree, before = ''): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') flat.set(before + key, value);
    else for (const [inner, text] of flatTexts(value, `${before}${key}.`)) flat.set(inner, text);
  }
  return flat;
}
