import type { PatternName } from '../theme/companyPalette.ts';

/**
 * What the market map shows, as plain data. Whoever knows the game builds it; the map draws it and asks nothing else.
 * Every figure carries its unit in its name. Text that a player reads is a locale key with parameters, or a proper name.
 */

export type LensId = 'share' | 'capacity' | 'power' | 'chips' | 'models' | 'commerce' | 'agreements';

/** A second channel beside colour, so that two companies never differ by hue alone. */
export type PatternId = PatternName;

/** Degrees, east and north positive. */
export interface GeoPoint {
  readonly lon: number;
  readonly lat: number;
}

export interface CompanyPicture {
  readonly id: string;
  readonly name: string;
  /** One or two letters. */
  readonly monogram: string;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly pattern: PatternId;
  readonly isYou: boolean;
  readonly headquarters: GeoPoint;
  /** Thousands of US dollars; `null` where nobody outside knows it. */
  readonly marketValueKusd: number | null;
  /** Best released model, 0 where the company has none. */
  readonly modelCapability: number;
  readonly modelName: string | null;
  /** What the company controls, in H100-equivalents. */
  readonly capacityH100e: number;
}

export interface RegionShare {
  readonly company: string;
  /** 0–1 of the selected segment in this region. */
  readonly share: number;
}

export interface RegionPicture {
  readonly id: string;
  readonly name: string;
  /** Where the region's plate would like to stand. */
  readonly anchor: GeoPoint;
  /** ISO 3166-1 numeric codes, three digits, of the countries that are tinted; see `REGION_COUNTRIES`. */
  readonly countries: readonly string[];
  readonly powerPriceUsdPerMWh: number;
  readonly gridQueueQuarters: number;
  readonly freeGridMW: number;
  readonly loadMW: number;
  /** 0 calm – 1 overheated. */
  readonly heat: number;
  readonly moratorium: boolean;
  /** Of the segment chosen by the player, largest first or in any order. */
  readonly shares: readonly RegionShare[];
}

export type SiteStage = 'permit' | 'build' | 'grid' | 'live' | 'paused';

export interface SitePicture {
  readonly id: string;
  readonly owner: string;
  readonly region: string;
  readonly name: string;
  /** City or county; sites of one place stand together. */
  readonly place: string;
  readonly at: GeoPoint;
  /** Planned IT power. */
  readonly mw: number;
  readonly liveMW: number;
  readonly stage: SiteStage;
  /** 0–1 through the current stage. */
  readonly progress: number;
  /** 0–1 of installed compute. */
  readonly utilisation: number;
  /** 0–1 of the live power that accelerators already use. */
  readonly acceleratorShare: number;
  /** 0–1 of those accelerators that the owner designed itself. */
  readonly ownChipShare: number;
  /** How many more sites of the owner, in the same stage at the same place, are drawn and counted with it. */
  readonly others?: number;
}

export type SupplierKind = 'foundry' | 'packaging' | 'memory';

export interface SupplierPicture {
  readonly id: string;
  readonly kind: SupplierKind;
  readonly name: string;
  readonly at: GeoPoint;
  /** 0–1 of what it can make that is taken. */
  readonly utilisation: number;
}

export type PlaceKind = 'company' | 'region' | 'site' | 'supplier' | 'shop';

export interface PlaceRef {
  readonly kind: PlaceKind;
  readonly id: string;
}

export interface FlowPicture {
  readonly id: string;
  readonly kind: 'compute' | 'chips';
  readonly from: PlaceRef;
  readonly to: PlaceRef;
  /** H100-equivalents for both kinds. */
  readonly amountH100e: number;
  /** Company whose colour the flow wears. */
  readonly company: string;
}

export type RopeKind = 'equity' | 'compute' | 'chips' | 'commerce';
export type RopeState = 'offered' | 'signed' | 'breached';

export interface AgreementPicture {
  readonly id: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly kinds: readonly RopeKind[];
  readonly amountKusd: number;
  readonly state: RopeState;
}

export interface IntegrationPicture {
  readonly vendor: string;
  /** 0–3, the highest of the four features. */
  readonly level: number;
}

export interface ShopPicture {
  readonly id: string;
  readonly name: string;
  readonly monogram: string;
  readonly region: string;
  readonly at: GeoPoint;
  /** A year, in thousands of US dollars. */
  readonly gmvKusd: number;
  readonly integrations: readonly IntegrationPicture[];
}

export interface NewsPicture {
  readonly id: string;
  readonly at: GeoPoint;
  readonly textKey: string;
  readonly params: TextParams;
  readonly grave: boolean;
}

export type TextParams = Readonly<Record<string, string | number>>;

/** The phases of a quarter in the order of rule T3; other names are played after them, in the order they come. */
export const PHASES = [
  'openEvents',
  'executeCommands',
  'agreements',
  'construction',
  'chipProgrammes',
  'deliveries',
  'research',
  'computeAllocation',
  'marketClearing',
  'commerce',
  'profitAndLoss',
  'cash',
  'valuation',
  'regulation',
  'eventTriggers',
  'objectives',
  'report',
] as const;

export type PhaseId = (typeof PHASES)[number];

/** How a happening is shown. `rise` and `fall` are towers and prices, `stream` moves along a line, `rope` joins companies. */
export type HappeningKind =
  | 'rise'
  | 'fall'
  | 'stream'
  | 'rope'
  | 'snap'
  | 'flash'
  | 'wave'
  | 'alarm'
  | 'spark';

export interface Happening {
  readonly id: string;
  readonly phase: PhaseId;
  readonly kind: HappeningKind;
  readonly place: PlaceRef | null;
  /** The companies it concerns; `rope`, `snap` and `stream` run from the first to the second. */
  readonly companies: readonly string[];
  /** 0–1 of the largest of its kind this quarter. */
  readonly magnitude: number;
  readonly textKey: string;
  readonly params: TextParams;
}

export interface MarketPicture {
  /** Already in the reader's language, as `Q1 2027`. */
  readonly quarter: string;
  readonly lens: LensId;
  /** Name of the segment the shares speak of, in the reader's language. */
  readonly segment: string;
  readonly companies: readonly CompanyPicture[];
  readonly regions: readonly RegionPicture[];
  readonly sites: readonly SitePicture[];
  readonly suppliers: readonly SupplierPicture[];
  readonly flows: readonly FlowPicture[];
  readonly agreements: readonly AgreementPicture[];
  readonly shops: readonly ShopPicture[];
  readonly news: readonly NewsPicture[];
  readonly happenings: readonly Happening[];
}

/** Everything a player can point at. */
export interface Selection {
  readonly kind: PlaceKind | 'agreement' | 'news';
  readonly id: string;
}

/** Turns a locale key into text; the host gives its own translator. */
export type Translate = (key: string, params?: TextParams) => string;
