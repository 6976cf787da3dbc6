import type { AgreementTerms } from '../agreements/clauses.ts';
import type { CompanyDefinition } from './definition/company.ts';
import type { EventDefinition } from './definition/events.ts';
import type { MerchantDefinition, SegmentDefinition } from './definition/market.ts';
import type { ObjectiveDefinition } from './definition/objectives.ts';
import type { Difficulty, Doctrine } from './definition/opponents.ts';
import type { Parameters } from './definition/parameters.ts';
import type { JurisdictionDefinition } from './definition/regulation.ts';
import type { Par, ScorecardDefinition } from './definition/scorecard.ts';
import type { ChipDefinition, FamilyDefinition, SupplyDefinition } from './definition/silicon.ts';
import type { TargetDefinition } from './definition/targets.ts';
import type { TradeRuleDefinition } from './definition/trade.ts';
import type { CompanyId, RegionId } from './ids.ts';

export type * from './definition/company.ts';
export type * from './definition/events.ts';
export type * from './definition/market.ts';
export type * from './definition/modules.ts';
export type * from './definition/objectives.ts';
export type * from './definition/opponents.ts';
export type * from './definition/parameters/energy.ts';
export type * from './definition/parameters/finance.ts';
export type * from './definition/parameters/regulation.ts';
export type * from './definition/parameters.ts';
export type * from './definition/regulation.ts';
export type * from './definition/scorecard.ts';
export type * from './definition/silicon.ts';
export type * from './definition/targets.ts';
export type * from './definition/trade.ts';

/**
 * The scenario as the engine takes it: complete, in base units, with every default filled in.
 * Authors write another, kinder form (src/scenario); its resolver makes this one.
 * Money is in thousands of US dollars (kUSD), power in MW, compute in H100-equivalents (H100e).
 * Names and descriptions are keys of the scenario's own texts.
 */
export interface ScenarioDefinition {
  readonly id: string;
  readonly version: string;
  readonly start: { readonly year: number; readonly quarter: 1 | 2 | 3 | 4 };
  /** Length of the campaign in quarters, 8–40 (T1). */
  readonly quarters: number;
  readonly regions: readonly RegionDefinition[];
  /** R1: authorities and the regions over which they watch. */
  readonly jurisdictions: readonly JurisdictionDefinition[];
  readonly companies: readonly CompanyDefinition[];
  readonly families: readonly FamilyDefinition[];
  readonly chips: readonly ChipDefinition[];
  readonly segments: readonly SegmentDefinition[];
  readonly merchants: readonly MerchantDefinition[];
  readonly supply: SupplyDefinition;
  /** Export rules and tariffs on chips (R3). */
  readonly tradeRules: readonly TradeRuleDefinition[];
  readonly agreements: readonly OpeningAgreement[];
  readonly targets: readonly TargetDefinition[];
  readonly parameters: Parameters;
  readonly scorecard: ScorecardDefinition;
  /** By company: its course, where it differs from what the scorecard asks of everybody (O2). */
  readonly par: Readonly<Record<string, Par>>;
  /** O1: what each seat is asked to reach. */
  readonly objectives: readonly ObjectiveDefinition[];
  /** V1: what may happen, in the order in which it is drawn. */
  readonly events: readonly EventDefinition[];
  /** How companies may be led by the program, and how well it may think. Data for who plays; the rules never look at it. */
  readonly doctrines: readonly Doctrine[];
  readonly difficulties: readonly Difficulty[];
}

/** W1: a region of the world. */
export interface RegionDefinition {
  readonly id: RegionId;
  /** Wholesale power price at the start, USD per MWh. */
  readonly powerPriceUsdPerMWh: number;
  /** Tonnes of CO₂ per MWh. */
  readonly carbonTPerMWh: number;
  /** Price of natural gas for power stations, USD per million Btu. */
  readonly gasUsdPerMMBtu: number;
  /** Mean output of solar panels over their capacity. */
  readonly solarFactor: number;
  /** Pressure of neighbours and authorities against more data centres at the start, 0–100 (E3). */
  readonly pressure: number;
  /** Grid capacity that can be connected now, MW of IT load. */
  readonly freeGridMW: number;
  /** Grid capacity that the utilities add each quarter, MW of IT load. */
  readonly gridGrowthMWPerQuarter: number;
  /** Projects of others waiting for the grid, MW: they are served before new requests. */
  readonly queueMW: number;
  /** Power usage effectiveness: facility power over IT power. */
  readonly pue: number;
  /** Quarters from permit to a finished shell, 4–8 (C2). */
  readonly buildQuarters: number;
  /** Shell cost, kUSD per MW of IT power. */
  readonly shellKUsdPerMW: number;
  /** 0 (lenient) to 1 (strict). */
  readonly regulation: number;
  /** Factor on power price in each quarter of the year, mean 1. */
  readonly powerSeasonality: readonly [number, number, number, number];
}

/** An agreement in force at the start. */
export interface OpeningAgreement {
  readonly id: string;
  readonly proposer: CompanyId;
  readonly counterparty: CompanyId;
  /** Quarter index at which it was signed (negative). */
  readonly signed: number;
  readonly terms: AgreementTerms;
}
