import type { ChipId, CompanyId, RegionId } from '../ids.ts';
import type {
  CloudDefinition,
  CommerceDefinition,
  CoreDefinition,
  LabDefinition,
  SiliconDefinition,
} from './modules.ts';
import type { GenerationKind, PpaSource } from './parameters/energy.ts';

/** W2: what a company is made of. A module that is absent is not there at all. */
export interface CompanyDefinition {
  readonly id: CompanyId;
  readonly playable: boolean;
  /** Region whose export rules bind its chips (R3); the scenario's first when absent. */
  readonly home?: RegionId;
  readonly doctrine: string;
  readonly listed: boolean;
  readonly balance: OpeningBalance;
  readonly valuation: OpeningValuation;
  readonly estate: readonly OpeningEstate[];
  readonly sites: readonly OpeningSite[];
  /** Power under contract and own power stations at the start (E2). */
  readonly power: OpeningPower;
  readonly fleet: readonly OpeningFleet[];
  /** Chips on order at the start. */
  readonly orders: readonly OpeningOrder[];
  readonly stakes: readonly OpeningStake[];
  /** Years over which servers are depreciated (C4). */
  readonly depreciationYears: 5 | 5.5 | 6;
  /** How own compute is divided at the start (C5); the four shares sum to 1. */
  readonly allocation: ComputeAllocation;
  /** Trust of customers and the public, 0–100. */
  readonly trust: number;
  readonly core?: CoreDefinition;
  readonly cloud?: CloudDefinition;
  readonly lab?: LabDefinition;
  readonly silicon?: SiliconDefinition;
  readonly commerce?: CommerceDefinition;
  /** Relations with other companies, −1 (hostile) to 1 (allied); absent means 0. */
  readonly relations: Readonly<Record<string, number>>;
  /** Share of operating cash flow that goes back to shareholders. */
  readonly payout: number;
  /** Share of pre-tax profit paid as tax. */
  readonly taxRate: number;
}

export interface ComputeAllocation {
  /** Share for the core business (ranking, advertising, office features). */
  readonly core: number;
  /** Share for research and training. */
  readonly research: number;
  /** Share for serving own inference and assistants. */
  readonly service: number;
  /** Share offered for rent. */
  readonly rental: number;
}

/** All in kUSD at the start; equity is what balances. */
export interface OpeningBalance {
  readonly cash: number;
  readonly debt: number;
  readonly chips: number;
  readonly servers: number;
  readonly shells: number;
  readonly generation: number;
  /** Everything else on the asset side (core plant, goodwill, receivables net of payables). */
  readonly otherAssets: number;
  readonly otherLiabilities: number;
}

export interface OpeningValuation {
  /** Market value, or last round's post-money value for a private company, kUSD. */
  readonly marketValue: number;
  /** Expected revenue growth a year, as a fraction. */
  readonly growthExpectation: number;
  /** Operating margin that the market expects at maturity. */
  readonly matureMargin: number;
}

/** Data-centre space that is live at the start, in one region. */
export interface OpeningEstate {
  readonly region: RegionId;
  /** IT power live, MW. */
  readonly liveMW: number;
  /** Part of it that carries general servers, MW. */
  readonly serverMW: number;
}

/** A site under way at the start (C2). */
export interface OpeningSite {
  readonly region: RegionId;
  readonly name: string;
  readonly mw: number;
  readonly stage: 'permit' | 'build' | 'grid' | 'live';
  /** Quarters left in the stage. */
  readonly quartersLeft: number;
}

export interface OpeningPower {
  readonly ppas: readonly OpeningPpa[];
  readonly generation: readonly OpeningGeneration[];
}

/** A power purchase agreement that is in force at the start, or signed for later (E2). */
export interface OpeningPpa {
  readonly region: RegionId;
  readonly source: PpaSource;
  /** Mean power delivered, MW. */
  readonly mw: number;
  readonly priceUsdPerMWh: number;
  /** First quarter of delivery and the first without, as indices. */
  readonly from: number;
  readonly until: number;
}

/** An own power station; `quartersLeft` 0 = it runs. */
export interface OpeningGeneration {
  readonly region: RegionId;
  readonly source: GenerationKind;
  readonly mw: number;
  readonly quartersLeft: number;
}

export interface OpeningFleet {
  readonly chip: ChipId;
  readonly region: RegionId;
  readonly count: number;
}

export interface OpeningOrder {
  readonly chip: ChipId;
  readonly region: RegionId;
  readonly count: number;
}

/** F6: a holding in another company. */
export interface OpeningStake {
  readonly company: CompanyId;
  /** Fraction of the company held. */
  readonly fraction: number;
  readonly carryingValue: number;
}
