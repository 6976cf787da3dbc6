import type {
  CompanyPicture,
  LensId,
  MarketPicture,
  PatternId,
  RegionPicture,
  SitePicture,
} from '../picture.ts';
import type { Figure } from '../text/figures.model.ts';

/** How a region's land is coloured. */
export interface Tint {
  readonly colour: string;
  /** 0–1. */
  readonly strength: number;
  readonly pattern: PatternId | null;
  /** Warm light over the region, 0–1. */
  readonly glow: number;
}

export interface PlateRow {
  readonly labelKey: string;
  readonly figure: Figure;
}

/** Part of the bar on a region's plate. */
export interface PlateBar {
  readonly colour: string;
  readonly pattern: PatternId;
  readonly value: number;
  readonly monogram: string;
}

export interface LegendEntry {
  readonly key: string;
  readonly swatch:
    | { readonly kind: 'ramp'; readonly colours: readonly string[] }
    | { readonly kind: 'tower'; readonly stage: SitePicture['stage'] }
    | {
        readonly kind: 'rope';
        readonly colour: string;
        readonly dash: readonly number[];
        readonly state?: 'offered' | 'breached';
      }
    | { readonly kind: 'dot'; readonly colour: string; readonly square?: boolean }
    | { readonly kind: 'ring'; readonly colour: string }
    | { readonly kind: 'windows'; readonly level: number }
    | { readonly kind: 'hatch'; readonly colour: string };
}

export type TowerFace = 'owner' | 'utilisation' | 'ownChips' | 'stage';

/** One way of looking at the market: which element is how visible, and what it says. Strengths are 0–1. */
export interface Lens {
  readonly id: LensId;
  readonly hubs: 'coast' | 'ring';
  /** In a ring, whether ties or the gauge decide who stands beside whom. */
  readonly ring: 'ties' | 'gauge';
  readonly towers: number;
  readonly towerFace: TowerFace;
  readonly compute: number;
  readonly chips: number;
  readonly ropes: number;
  readonly shops: number;
  readonly suppliers: number;
  readonly siteLabels: boolean;
  readonly plates: boolean;
  /** Companies are listed in the legend by colour and pattern. */
  readonly companiesInLegend: boolean;
  tint(region: RegionPicture, picture: MarketPicture): Tint;
  rows(region: RegionPicture, picture: MarketPicture): readonly PlateRow[];
  bars(region: RegionPicture, picture: MarketPicture): readonly PlateBar[];
  /** 0–1 drawn as an arc around the company's orb, or null for none. */
  gauge(company: CompanyPicture, picture: MarketPicture): number | null;
  /** 0–1: how large the company's orb is in a ring. */
  hubSize(company: CompanyPicture, picture: MarketPicture): number;
  /** A second line under the company's name. */
  companyFigure(company: CompanyPicture, picture: MarketPicture): Figure | null;
  readonly legend: readonly LegendEntry[];
}

/** What most lenses share: orbs on the coast, no gauge, no extra figure. */
export const PLAIN = {
  hubs: 'coast',
  towers: 1,
  towerFace: 'owner',
  compute: 0,
  chips: 0,
  ropes: 0,
  shops: 0.6,
  suppliers: 0.6,
  siteLabels: true,
  plates: true,
  companiesInLegend: true,
  bars: () => [],
  ring: 'ties',
  hubSize: () => 0.5,
  gauge: () => null,
  companyFigure: () => null,
} satisfies Partial<Lens>;

/** Parts of a whole, by company, as bars with each company's colour and pattern; the smallest are left out. */
export function companyBars(parts: ReadonlyMap<string, number>, picture: MarketPicture): PlateBar[] {
  const total = [...parts.values()].reduce((sum, value) => sum + value, 0);
  if (total <= 0) return [];
  return picture.companies
    .map((company) => ({
      colour: company.colour,
      pattern: company.pattern,
      monogram: company.monogram,
      value: (parts.get(company.id) ?? 0) / total,
    }))
    .filter((bar) => bar.value > 0.01)
    .sort((a, b) => b.value - a.value);
}

/** Live or planned power by owner in a region, MW. */
export function powerByOwner(
  region: RegionPicture,
  picture: MarketPicture,
  live: boolean,
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const site of picture.sites) {
    if (site.region !== region.id) continue;
    sums.set(site.owner, (sums.get(site.owner) ?? 0) + (live ? site.liveMW : site.mw));
  }
  return sums;
}

export function total(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
