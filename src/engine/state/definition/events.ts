import type { Quantity } from '../../events/quantities.ts';
import type { Metric } from '../../report/metrics.ts';
import type { EventId } from '../ids.ts';
import type { CommerceFeature } from './market.ts';

/** What an event is about, for the picture on its card. */
export const EVENT_THEMES = [
  'energy',
  'silicon',
  'models',
  'demand',
  'commerce',
  'finance',
  'regulation',
  'world',
] as const;
export type EventTheme = (typeof EVENT_THEMES)[number];

/** V1: an event as data. Nothing in it runs code; a small interpreter reads it (V3). */
export interface EventDefinition {
  readonly id: EventId;
  readonly theme: EventTheme;
  /** 1 (note) to 5 (front page). */
  readonly weight: number;
  readonly trigger: EventTrigger;
  readonly scope: EventScope;
  readonly effects: readonly Effect[];
  readonly choice: EventChoice | null;
}

/** When an event happens. */
export interface EventTrigger {
  /** First and last quarter index in which it may happen. */
  readonly from: number;
  readonly until: number;
  readonly when: Condition | null;
  /** Chance a quarter for each subject once the condition holds; 0 = only when another event starts it. */
  readonly chance: number;
  /** Quarters before it may happen again. */
  readonly cooldown: number;
  readonly maximum: number;
}

export const SUBJECT_KINDS = ['company', 'region', 'merchant'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/**
 * To whom it happens: the world, or a subject (`$company`, `$region`, `$merchant`). `each`: every one that fits has its
 * own chance; `one`: one of those that fit is drawn.
 */
export type EventScope =
  | { readonly kind: 'world' }
  | { readonly kind: SubjectKind; readonly where: Condition | null; readonly pick: 'each' | 'one' };

/** A name of the scenario, or a binding of the event. */
export type Reference = string;

/** What an effect is about. `others`: all companies but the subject and the chooser. */
export type Target =
  | { readonly kind: 'all' }
  | { readonly kind: 'others' }
  | { readonly kind: 'refs'; readonly refs: readonly Reference[] }
  | { readonly kind: 'where'; readonly where: Condition };

/** `value >= atLeast` and `value < below`; either may be absent. */
export interface Bounds {
  readonly atLeast?: number;
  readonly below?: number;
}

export const WORLD_FACTS = [
  'sentiment',
  'wages',
  'frontier',
  'openGap',
  'packagingTightness',
  'memoryTightness',
  'spotPrice',
] as const;
export const REGION_FACTS = [
  'powerPrice',
  'powerPriceRise',
  'freeGridMW',
  'queueMW',
  'loadMW',
  'pressure',
] as const;
export const MERCHANT_FACTS = ['openness', 'agentAdoption', 'integrations', 'gmvGrowth'] as const;
export const COMPANY_FACTS = [
  'capabilityLead',
  'revenueGrowth',
  'depreciationYears',
  'distressQuarters',
  'sitesUnderWay',
  'chipsOnOrder',
  'compliance',
  'safety',
  'resilience',
  'computeDependence',
  'chipDependence',
  'customerDependence',
  'largestHolder',
  'chipShare',
  'operatingMargin',
  'shopGmv',
  'ownChips',
  'valueGrowth',
  'shopsServed',
  'openProbes',
  'rank',
] as const;
export const COMPANY_STATUS = ['active', 'restructuring', 'failed', 'listed', 'private', 'playable'] as const;
export const MODULES = ['cloud', 'lab', 'silicon', 'commerce', 'core'] as const;

export type CompanyFact = (typeof COMPANY_FACTS)[number];
export type WorldFact = (typeof WORLD_FACTS)[number];
export type RegionFact = (typeof REGION_FACTS)[number];
export type MerchantFact = (typeof MERCHANT_FACTS)[number];

/** V3: a closed tree of operators. Money is in kUSD, quarters are indices. */
export type Condition =
  | { readonly op: 'all'; readonly of: readonly Condition[] }
  | { readonly op: 'any'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  | { readonly op: 'metric'; readonly metric: Metric; readonly of: Reference; readonly bounds: Bounds }
  | { readonly op: 'company'; readonly fact: CompanyFact; readonly of: Reference; readonly bounds: Bounds }
  | { readonly op: 'world'; readonly fact: WorldFact; readonly bounds: Bounds }
  | { readonly op: 'region'; readonly fact: RegionFact; readonly of: Reference; readonly bounds: Bounds }
  | { readonly op: 'merchant'; readonly fact: MerchantFact; readonly of: Reference; readonly bounds: Bounds }
  | { readonly op: 'quarter'; readonly from: number; readonly until: number }
  | { readonly op: 'status'; readonly status: (typeof COMPANY_STATUS)[number]; readonly of: Reference }
  | { readonly op: 'has'; readonly module: (typeof MODULES)[number]; readonly of: Reference }
  | { readonly op: 'is'; readonly ids: readonly string[]; readonly of: Reference }
  | { readonly op: 'count'; readonly where: Condition; readonly bounds: Bounds }
  | {
      readonly op: 'happened';
      readonly event: EventId;
      readonly option: string | null;
      readonly within: number;
    }
  | { readonly op: 'agreement'; readonly a: Reference; readonly b: Reference; readonly clause: string | null }
  | {
      readonly op: 'integrated';
      readonly vendor: Reference;
      readonly merchant: Reference;
      readonly feature: CommerceFeature | null;
    };

/** What an event or a choice does. Money in kUSD. */
export type Effect =
  | ModifyEffect
  | { readonly kind: 'trust'; readonly of: Target; readonly points: number }
  | {
      readonly kind: 'scrutiny';
      readonly of: Target;
      readonly points: number;
      /** The authority that minds; null = all. */
      readonly jurisdiction: string | null;
    }
  | {
      readonly kind: 'cash';
      readonly of: Target;
      readonly cause: 'eventGains' | 'eventCosts';
      readonly amount: number;
      /** Share of the last quarter's revenue, on top of the amount. */
      readonly revenueShare: number;
    }
  | { readonly kind: 'relations'; readonly of: Target; readonly with: Target; readonly change: number }
  | {
      readonly kind: 'loseChips';
      readonly of: Target;
      readonly region: Reference | null;
      readonly share: number;
    }
  | {
      readonly kind: 'delaySites';
      readonly of: Target;
      readonly region: Reference | null;
      readonly quarters: number;
    }
  | { readonly kind: 'researchers'; readonly of: Target; readonly share: number }
  | { readonly kind: 'sentiment'; readonly change: number }
  | {
      readonly kind: 'tradeRule';
      readonly rule: string;
      /** `dates`: back to what the scenario says. */
      readonly force: 'on' | 'off' | 'dates';
      readonly rate: number | null;
    }
  | { readonly kind: 'moratorium'; readonly region: Reference; readonly quarters: number }
  | { readonly kind: 'neighbours'; readonly region: Reference; readonly points: number }
  | { readonly kind: 'openness'; readonly merchant: Reference; readonly change: number }
  | { readonly kind: 'openWeights'; readonly behindFrontier: number }
  | { readonly kind: 'news'; readonly key: string; readonly weight: number }
  | { readonly kind: 'start'; readonly event: EventId; readonly delay: number; readonly chance: number }
  | { readonly kind: 'stop'; readonly event: EventId };

/** A named quantity is moved for a time (V1). */
export interface ModifyEffect {
  readonly kind: 'modify';
  readonly quantity: Quantity;
  readonly of: Target;
  /** A factor or an addend, as the quantity takes it. */
  readonly amount: number;
  readonly quarters: number;
  /** `linear`: weaker every quarter until nothing is left. */
  readonly fade: 'none' | 'linear';
}

/** A decision that an event asks for. */
export interface EventChoice {
  /** Who is asked; absent: the subject. Each answers for itself. */
  readonly by: Target;
  /** Quarters in which an answer is taken; 1 = the quarter in which the event begins. */
  readonly within: number;
  /** What counts where nobody answered in time. */
  readonly default: string;
  readonly options: readonly EventOption[];
}

export interface EventOption {
  readonly id: string;
  /** Price of choosing it, kUSD, and as a share of the last quarter's revenue. */
  readonly cost: number;
  readonly revenueShare: number;
  readonly when: Condition | null;
  readonly effects: readonly Effect[];
  /** How a program-played seat likes it: `base` plus weights on traits of its doctrine. */
  readonly appeal: Readonly<Record<string, number>>;
}
