import type { CompanyId, MerchantId, RegionId, SegmentId } from '../ids.ts';

/** What limits the service of a segment. */
export type SegmentResource = 'servers' | 'rental' | 'serving';

/** D1: a market segment. */
export interface SegmentDefinition {
  readonly id: SegmentId;
  readonly resource: SegmentResource;
  /** Price of one unit at list, kUSD a quarter. */
  readonly referencePrice: number;
  /** Potential of the whole market at the start, units a quarter, outside option included. */
  readonly potential: number;
  /** Growth of the potential in the first quarter, as a fraction. */
  readonly growth: number;
  /** Factor on the growth each quarter (saturation). */
  readonly growthDecay: number;
  /** Growth that the decay approaches. */
  readonly growthFloor: number;
  /** Share of customers who reconsider each quarter (D3). */
  readonly churn: number;
  /** Share of the outside option that reconsiders each quarter. */
  readonly outsideChurn: number;
  /** Factor on the deviation of its growth around the trend (D1). */
  readonly volatility: number;
  /** Resource needed for one unit at the start: MW of servers, or H100e. */
  readonly resourcePerUnit: number;
  /** Growth a year of the resource that a unit wants at fixed efficiency (heavier use). */
  readonly intensityGrowth: number;
  /** Improvement a year of serving efficiency at fixed capability, as a factor ≥ 1 (M3). */
  readonly efficiencyGrowth: number;
  readonly nests: readonly NestDefinition[];
  readonly classes: readonly CustomerClass[];
  readonly regionShares: Readonly<Record<string, number>>;
  readonly offers: readonly OfferDefinition[];
  readonly seasonality: readonly [number, number, number, number];
}

/** D2: a group of near substitutes. */
export interface NestDefinition {
  readonly id: string;
  /** Dissimilarity λ in (0, 1]: 1 means that the nest does not matter. */
  readonly dissimilarity: number;
}

/** A kind of customer with its own tastes. */
export interface CustomerClass {
  readonly id: string;
  /** Share of the segment's potential. */
  readonly share: number;
  readonly weights: TasteWeights;
}

export interface TasteWeights {
  /** On −ln(price / reference). */
  readonly price: number;
  /** On capability relative to the frontier, per 10 points. */
  readonly quality: number;
  /** On trust, per 100 points. */
  readonly trust: number;
  /** On the ecosystem: brand, catalogue, habit; fitted at the start from observed pull. */
  readonly ecosystem: number;
  /** On presence in the customer's region, 0–1. */
  readonly latency: number;
  /** On sales effort, per e-fold of spending. */
  readonly sales: number;
}

export interface OfferDefinition {
  readonly company: CompanyId;
  readonly nest: string;
  /** Price relative to the segment's reference. */
  readonly price: number;
  /** Units sold in the last real quarter. */
  readonly units: number;
  /** Share of deciding customers drawn at the start, the outside option included in the whole (fits the ecosystem term). */
  readonly pull: number;
  /** Share of units per region; absent = the segment's own. */
  readonly regionShares?: Readonly<Record<string, number>>;
  /** False for a company that may enter but has no offer yet. */
  readonly active: boolean;
}

/** W4: a merchant platform. */
export interface MerchantDefinition {
  readonly id: MerchantId;
  readonly owner?: CompanyId;
  readonly region: RegionId;
  /** Gross merchandise value of a seasonally average quarter, kUSD. */
  readonly gmv: number;
  readonly growthPerYear: number;
  readonly seasonality: readonly [number, number, number, number];
  readonly takeRate: number;
  /** Part of its sales that it earns with advertising and steering, inside the take rate (K5). */
  readonly adRate: number;
  readonly conversion: number;
  /** Openness to outside agents, 0–1. */
  readonly openness: number;
  /** How strongly agents fit what it sells, 0–1. */
  readonly fit: number;
  /** Fear of each company, 0–1 (K4). */
  readonly fears: Readonly<Record<string, number>>;
  /** Integrations that exist at the start. */
  readonly integrations: readonly OpeningIntegration[];
}

export type CommerceFeature = 'search' | 'recommendations' | 'agent' | 'checkout';

export interface OpeningIntegration {
  readonly vendor: CompanyId;
  readonly feature: CommerceFeature;
  readonly level: 1 | 2 | 3;
  /** Vendor's fee as a share of incremental GMV. */
  readonly fee: number;
}
