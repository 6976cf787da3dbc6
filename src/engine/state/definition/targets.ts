import type { RegionId, TargetId } from '../ids.ts';
import type { CommerceFeature } from './market.ts';
import type { GenerationKind } from './parameters/energy.ts';

/** What kind of company it is: decides its picture and what bidders look for. */
export const TARGET_KINDS = [
  'talent',
  'chipTeam',
  'software',
  'data',
  'sites',
  'power',
  'commerce',
  'robotics',
] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** A6: a small company that can be bought. */
export interface TargetDefinition {
  readonly id: TargetId;
  readonly kind: TargetKind;
  /** What it is thought to be worth at the start, kUSD, and how that grows a year. */
  readonly value: number;
  readonly growthPerYear: number;
  /** Part over its value that its owners want, and how far they may be from that, 0–1. */
  readonly premium: number;
  readonly spread: number;
  /** First quarter in which it can be bought, quarter index. */
  readonly from: number;
  /** Quarters from the announcement to the closing. */
  readonly reviewQuarters: number;
  readonly brings: TargetGains;
}

/** What a buyer gets, as far as it has the business for it. */
export interface TargetGains {
  /** People, for a lab (M5). */
  readonly researchers: number;
  /** Algorithmic efficiency, log₁₀, for a lab (M2). */
  readonly algorithms: number;
  /** Quality of training data, for a lab. */
  readonly data: number;
  /** Part of a programme that is done sooner, for every chip in development (S2). */
  readonly programme: number;
  /** Part of the way to full maturity that own software goes (S5). */
  readonly maturity: number;
  /** Revenue of the core business, kUSD a quarter. */
  readonly coreRevenue: number;
  /** Points of trust. */
  readonly trust: number;
  /** A data-centre site with its permit (C2). */
  readonly site?: { readonly region: RegionId; readonly mw: number; readonly quarters: number };
  /** A power station under way or running (E2). */
  readonly station?: {
    readonly region: RegionId;
    readonly source: GenerationKind;
    readonly mw: number;
    readonly quarters: number;
  };
  /** A feature that rises by a level in every shop where the buyer has it (K1). */
  readonly shop?: CommerceFeature;
}
