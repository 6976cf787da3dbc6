import type { TideState } from '../market/tides.ts';
import type { RandomState } from '../random/streams.ts';
import type { TargetState } from './acquisitionsState.ts';
import type { MutableCompany } from './companyState.ts';
import type { Agreement, Offer } from './deals.ts';
import type { RegionState } from './energyState.ts';
import type { Estate } from './estateState.ts';
import type { EventsState } from './eventState.ts';
import type { CircularFlow } from './holdingsState.ts';
import type { CompanyId } from './ids.ts';
import type { KnowledgeState } from './labState.ts';
import type { MarketState, MerchantState } from './marketState.ts';
import type { ObjectivesState } from './objectiveState.ts';
import type { ChipOrder, Site } from './plantState.ts';
import type { RegulationState } from './regulationState.ts';
import type { ChipState, SupplyState, TradeRuleState } from './siliconState.ts';

export type * from './acquisitionsState.ts';
export type * from './companyState.ts';
export type * from './deals.ts';
export type * from './energyState.ts';
export type * from './estateState.ts';
export type * from './eventState.ts';
export type * from './financeState.ts';
export type * from './holdingsState.ts';
export type * from './labState.ts';
export type * from './marketState.ts';
export type * from './objectiveState.ts';
export type * from './plantState.ts';
export type * from './regulationState.ts';
export type * from './siliconState.ts';

/**
 * Everything that changes during a campaign, as plain JSON data. What does not change is in the scenario.
 * Phases of the turn mutate one private copy; everybody else holds {@link GameState}, which is read-only.
 * Rows indexed by company, region, segment, cell, chip, family or merchant follow the scenario's order.
 */
export interface MutableState {
  /** Index of the quarter that is being decided: 0 is the first of the campaign (T1). */
  quarter: number;
  random: RandomState;
  setup: GameSetup;
  companies: MutableCompany[];
  regions: RegionState[];
  sites: Site[];
  orders: ChipOrder[];
  chips: ChipState[];
  /** Software maturity per family, 0.4–1 (S5). */
  maturity: number[];
  market: MarketState;
  /** What nobody foresees (D1). */
  tides: TideState;
  merchants: MerchantState[];
  agreements: Agreement[];
  offers: Offer[];
  /** Small companies that can be bought (A6). */
  targets: TargetState[];
  supply: SupplyState;
  /** In the order of the scenario's rules (R3). */
  tradeRules: TradeRuleState[];
  knowledge: KnowledgeState;
  sentiment: number;
  /** V1: what happened, what is on its way, what it moves for a time. */
  events: EventsState;
  /** What authorities know and do (R). */
  regulation: RegulationState;
  /** How far seats have come with their objectives (O1, O3). */
  objectives: ObjectivesState;
  /** F3: what failed companies left, for sale or sold. */
  estates: Estate[];
  /** F6: one entry for each pair of companies between which invested money has come back. */
  circular: CircularFlow[];
  /** Running numbers for new sites, orders, models, agreements and offers. */
  nextId: number;
  status: 'running' | 'finished';
}

/** What a campaign starts from, besides its scenario. Kept in saves and replays. */
export interface GameSetup {
  readonly seed: number;
  readonly difficulty: string;
  /** Seats whose offers wait for an answer by command; the others answer by their valuation (A3, A4). */
  readonly hands: readonly CompanyId[];
}

/** Recursively read-only. A branded id is a string, and stays the same type. */
export type DeepReadonly<T> = T extends string
  ? T
  : T extends readonly (infer U)[]
    ? readonly DeepReadonly<U>[]
    : T extends object
      ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
      : T;

/** The state of a game as everybody but the phases sees it. */
export type GameState = DeepReadonly<MutableState>;

export type CompanyState = DeepReadonly<MutableCompany>;
