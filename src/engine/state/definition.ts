import type { AgreementTerms } from '../agreements/clauses.ts';
import type { ChipId, CompanyId, FamilyId, MerchantId, RegionId, SegmentId } from './ids.ts';

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
  readonly companies: readonly CompanyDefinition[];
  readonly families: readonly FamilyDefinition[];
  readonly chips: readonly ChipDefinition[];
  readonly segments: readonly SegmentDefinition[];
  readonly merchants: readonly MerchantDefinition[];
  readonly supply: SupplyDefinition;
  readonly agreements: readonly OpeningAgreement[];
  readonly parameters: Parameters;
  readonly scorecard: ScorecardDefinition;
}

/** W1: a region of the world. */
export interface RegionDefinition {
  readonly id: RegionId;
  /** Wholesale power price at the start, USD per MWh. */
  readonly powerPriceUsdPerMWh: number;
  /** Tonnes of CO₂ per MWh. */
  readonly carbonTPerMWh: number;
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

/** W2: what a company is made of. A module that is absent is not there at all. */
export interface CompanyDefinition {
  readonly id: CompanyId;
  readonly playable: boolean;
  readonly doctrine: string;
  readonly listed: boolean;
  readonly balance: OpeningBalance;
  readonly valuation: OpeningValuation;
  readonly estate: readonly OpeningEstate[];
  readonly sites: readonly OpeningSite[];
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

/** The rest of a company's business: an exogenous cash flow (W2). */
export interface CoreDefinition {
  /** Revenue of a seasonally average quarter at the start, kUSD. */
  readonly revenue: number;
  readonly growthPerYear: number;
  /** Operating margin after its own depreciation. */
  readonly margin: number;
  /** Capital spending as a share of revenue; its depreciation is taken as equal. */
  readonly capexRate: number;
  readonly seasonality: readonly [number, number, number, number];
  /** H100e that the core business wants at the start; the want grows as `computeGrowthPerYear`. */
  readonly computeH100e: number;
  readonly computeGrowthPerYear: number;
  /** Points of yearly growth lost when none of that want is met. */
  readonly computeSensitivity: number;
}

export interface CloudDefinition {
  /** Price index at the start, 1 = list. */
  readonly enterprisePrice: number;
  /** Cost of operating and supporting the cloud, as a share of its enterprise revenue. */
  readonly operatingCostShare: number;
  /** Sales and marketing, kUSD a quarter. */
  readonly salesSpend: number;
}

export interface LabDefinition {
  /** Best released model at the start, points of the capability index (M2). */
  readonly capability: number;
  /** Own algorithmic efficiency relative to the industry, log₁₀. */
  readonly algorithmLead: number;
  readonly researchers: number;
  /** Yearly cost of one researcher, kUSD. */
  readonly wage: number;
  /** Quality of training data, 1 = industry mean. */
  readonly data: number;
  /** Spending on safety, kUSD a quarter. */
  readonly safetySpend: number;
  /** Sales and marketing, kUSD a quarter. */
  readonly salesSpend: number;
  /** Share of inference and assistant revenue for support, payments and partners. */
  readonly operatingCostShare: number;
  readonly openWeights: boolean;
  /** Quarters until the run under way at the start is done; 0 = none. */
  readonly runQuartersLeft: number;
}

export interface SiliconDefinition {
  readonly families: readonly FamilyId[];
  /** Share of advanced packaging held under long-term agreement at the start (S4). */
  readonly foundryShare: number;
  /** Research and development, kUSD a quarter. */
  readonly researchSpend: number;
  /** Share of chip revenue for sales, support and other costs. */
  readonly operatingCostShare: number;
  /** Revenue of networking and systems sold with each kUSD of chips. */
  readonly systemsShare: number;
}

export interface CommerceDefinition {
  readonly merchant: MerchantId;
}

/** A software family of chips (CUDA, Neuron, …): maturity is its rule S5. */
export interface FamilyDefinition {
  readonly id: FamilyId;
  readonly designer: CompanyId;
  /** Software maturity at the start, 0.4–1. */
  readonly maturity: number;
}

/** S1: one generation of a chip. */
export interface ChipDefinition {
  readonly id: ChipId;
  readonly family: FamilyId;
  readonly designer: CompanyId;
  /** Performance relative to an H100, before software maturity (C1). */
  readonly performance: number;
  readonly hbmGB: number;
  readonly watts: number;
  /** Cost of making one at launch volume, kUSD. */
  readonly unitCost: number;
  /** List price at launch, kUSD; for chips that are kept, the price at which they would be sold. */
  readonly listPrice: number;
  /** Quarter index from which it can be made; negative = before the campaign. */
  readonly launch: number;
  /** Quarter index after which it is no longer made. */
  readonly end: number;
  /** Packages that one packaging wafer yields. */
  readonly packagesPerWafer: number;
  /** Cumulative output at the start, for Wright's law (S3). */
  readonly madeBefore: number;
  /** What the designer does with it: sell to anybody, or keep for itself and its tenants (S6). */
  readonly road: 'sell' | 'keep';
  /** A chip that a programme must deliver first (S2); it has no launch of its own. */
  readonly programme?: { readonly nre: number; readonly quarters: number; readonly startsAt: number };
}

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

/** W5: shared, scarce resources that nobody owns. */
export interface SupplyDefinition {
  /** Advanced-packaging wafers a quarter at the start. */
  readonly packagingWafers: number;
  readonly packagingGrowthPerYear: number;
  /** HBM for accelerators, million GB a quarter at the start. */
  readonly hbmMillionGB: number;
  readonly hbmGrowthPerYear: number;
  /** Chips that buyers outside the scenario want each quarter at the list price, kUSD, per designer. */
  readonly outsideDemand: readonly {
    readonly designer: CompanyId;
    readonly spend: number;
    readonly growthPerYear: number;
    readonly priceElasticity: number;
  }[];
  /** H100e offered for rent by providers outside the scenario at the start. */
  readonly outsideRentalH100e: number;
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

/** O2: weights of the five perspectives and their absolute targets. */
export interface ScorecardDefinition {
  readonly weights: Readonly<Record<Perspective, number>>;
  /** Value, kUSD per kUSD at the start, that earns a full absolute mark: 2 = doubled. */
  readonly valueTarget: number;
  /** Sum of segment shares that earns a full mark. */
  readonly shareTarget: number;
  /** Capability points above the start that earn a full mark. */
  readonly capabilityTarget: number;
}

export type Perspective = 'value' | 'market' | 'technology' | 'resilience' | 'responsibility';

/** Numbers of the rules, by subsystem. The rule book quotes them from here. */
export interface Parameters {
  readonly compute: {
    /** Server and network power over chip power (C3). */
    readonly serverOverhead: number;
    /** Cost of a server, network and installation around a chip, as a share of the chip's price. */
    readonly systemCostShare: number;
    readonly baseUptime: number;
    /** Capital cost of general servers, kUSD per MW. */
    readonly serverKUsdPerMW: number;
    /** Operating cost of a live MW without power, kUSD a quarter. */
    readonly siteOperatingKUsdPerMW: number;
    readonly shellLifeYears: number;
    /** Share of shell cost paid on application for the permit. */
    readonly permitCostShare: number;
    /** Outage probability a quarter at mean load and no resilience spending (C6). */
    readonly outageBase: number;
    readonly outageLoadSlope: number;
    readonly outageCreditShare: number;
    readonly outageTrustLoss: number;
    /** Largest number of MW of one site. */
    readonly maxSiteMW: number;
  };
  readonly silicon: {
    /** Cost factor at each doubling of cumulative output, e.g. 0.9 (S3). */
    readonly learningRate: number;
    /** Cost rise at full scarcity of packaging or memory. */
    readonly scarcityCost: number;
    /** How fast list prices follow backlog (S6). */
    readonly priceBacklogSlope: number;
    /** Share of an order paid on order when the buyer prepays. */
    readonly prepaymentShare: number;
    readonly softwareGainPerLog: number;
    /** Chance a quarter that a programme slips by one, at ambition 1. */
    readonly slipChance: number;
  };
  readonly energy: {
    /** Price rise when load grows by the whole free grid. */
    readonly scarcitySlope: number;
    /** Deviation of the quarterly random swing. */
    readonly volatility: number;
  };
  readonly models: {
    /** Capability at the reference compute (a) and points per factor of ten (b) (M2). */
    readonly intercept: number;
    readonly pointsPerDecade: number;
    readonly referenceLogFlop: number;
    /** FLOP of one H100e in a quarter at full use, log₁₀. */
    readonly logFlopPerH100eQuarter: number;
    readonly trainingUtilisation: number;
    /** log₁₀ a year that algorithms improve industry-wide. */
    readonly algorithmsPerYear: number;
    /** log₁₀ a quarter that own research adds at the reference effort. */
    readonly ownResearchGain: number;
    readonly referenceResearchH100e: number;
    /** Share of a leader's lead that leaks each quarter. */
    readonly leak: number;
    readonly talentPoints: number;
    readonly referenceResearchers: number;
    readonly dataPoints: number;
    readonly noise: number;
    /** Points by which each capability step changes serving cost: cost × e^(slope·Δ/10). */
    readonly servingCostSlope: number;
    /** Quarters between the end of a run and its release per unit of safety work. */
    readonly wageGrowthPerYear: number;
    /** Chance a quarter of an incident with no safety work, per 100 % of assistants' share. */
    readonly incidentChance: number;
  };
  readonly demand: {
    /** Bounds of every utility term (D2). */
    readonly clamp: number;
    /** Trust lost when all demand is turned away (D4). */
    readonly refusalTrustLoss: number;
    /** Share of the way back to the neutral level that trust goes each quarter. */
    readonly trustRecovery: number;
    readonly trustNeutral: number;
    /** Spot price response to tightness: exponent (S7). */
    readonly spotPriceSlope: number;
    readonly spotPriceSpeed: number;
    readonly spotPriceFloorUsdPerHour: number;
    readonly spotPriceCeilingUsdPerHour: number;
  };
  readonly commerce: {
    /** Largest conversion uplift of each feature at full level, quality, adoption and trust (K2). */
    readonly uplift: Readonly<Record<CommerceFeature, number>>;
    /** Bass coefficients a quarter: innovation and imitation. */
    readonly bassInnovation: number;
    readonly bassImitation: number;
    readonly adoptionAtStart: number;
    /** Checkout's effectiveness at launch relative to maturity, and quarters to maturity. */
    readonly checkoutStart: number;
    readonly checkoutQuarters: number;
    /** Engineering cost of one level, kUSD, and quarters to build it. */
    readonly levelCost: number;
    readonly levelQuarters: number;
    readonly h100ePerBnGmv: number;
    /** Usage fee, share of influenced GMV. */
    readonly usageFee: number;
  };
  readonly finance: {
    /** Yearly risk-free rate. */
    readonly baseRate: number;
    /** Yearly spread by rating from AAA down to CCC. */
    readonly spreads: Readonly<Record<Rating, number>>;
    readonly cashYield: number;
    /** Yearly spread of an emergency loan. */
    readonly emergencySpread: number;
    /** Emergency credit, quarters of revenue. */
    readonly emergencyQuarters: number;
    readonly discountRate: number;
    /** How strongly a surprise against guidance moves the price (F5). */
    readonly surpriseSlope: number;
    readonly surpriseDecay: number;
    readonly sentimentVolatility: number;
    readonly sentimentReversion: number;
    /** Quarterly weight of news in the growth expectation. */
    readonly expectationSpeed: number;
    /** Share of a capex-heavy company's cost of chips for installation etc. is in compute. */
    readonly listedPremium: number;
  };
  readonly agreements: {
    /** Points of value that accept, and that still counter (A3). */
    readonly acceptAt: number;
    readonly counterAt: number;
    readonly patience: number;
    readonly patienceRecovery: number;
    /** Share of the remaining value paid when a commitment is cancelled. */
    readonly breachFee: number;
    readonly breachTrustLoss: number;
  };
  readonly information: {
    /** Relative deviation of estimates about others' private figures (I1). */
    readonly estimateError: number;
  };
  readonly regulation: {
    readonly concentrationSlope: number;
    readonly decay: number;
  };
}

export type Rating = 'AAA' | 'AA' | 'A' | 'BBB' | 'BB' | 'B' | 'CCC';
