import type { Balances } from '../finance/accounts.ts';
import type { ValueInputs } from '../finance/valuation.ts';
import type { RandomState } from '../random/streams.ts';
import type { Figures } from '../report/metrics.ts';
import type { Agreement, Offer } from './deals.ts';
import type { CommerceFeature, ComputeAllocation, Rating } from './definition.ts';
import type { ChipId, CompanyId, RegionId } from './ids.ts';

export type * from './deals.ts';

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
  merchants: MerchantState[];
  agreements: Agreement[];
  offers: Offer[];
  supply: SupplyState;
  knowledge: KnowledgeState;
  sentiment: number;
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

export interface MutableCompany {
  id: CompanyId;
  status: 'active' | 'restructuring' | 'failed';
  listed: boolean;
  /** Account balances, kUSD, debit positive, in the order of ACCOUNTS; they always sum to 0 (F2). */
  balances: Balances;
  plant: PlantCohorts;
  depreciationYears: 5 | 5.5 | 6;
  /** Live IT power per region, MW. */
  liveMW: number[];
  /** Part of it under general servers, per region, MW. */
  serverMW: number[];
  fleet: FleetEntry[];
  /** Whether new power goes first to general servers or to accelerators. */
  powerPriority: 'servers' | 'accelerators';
  allocation: ComputeAllocation;
  compute: ComputeState;
  /** Price per segment relative to its reference; 0 = no offer. */
  prices: number[];
  lab: LabState;
  /** kUSD a quarter. */
  spending: Spending;
  /** 0–100. */
  trust: number;
  /** Relations with every company, −1 to 1. */
  relations: number[];
  /** Patience left with every company as a negotiator, 0–1 (A3). */
  patience: number[];
  payout: number;
  /** Revenue of the core business in a seasonally average quarter, kUSD (W2). */
  coreRevenue: number;
  finance: FinanceState;
  valuation: ValuationState;
  /** Fractions held of every company. */
  stakes: number[];
  /** Carrying value of every holding, kUSD; their sum is the balance of `stakes` (F6). */
  stakeValues: number[];
  /** Regulatory scrutiny, 0–100 (R1). */
  scrutiny: number;
  programmes: Programme[];
  score: ScoreState;
  /** Figures of the last quarter; what others may read of them is the view's business (I1). */
  figures: Readonly<Figures>;
  /** Relative errors of outside estimates of this company's private figures, in deviations, one a figure (I1). */
  estimateBias: EstimateBias;
  /** What it paid to learn about others in the last quarter, kUSD (I1). */
  intelligence: number;
  /** Figures of recent quarters that rules look back to, oldest first, at most eight. */
  past: { revenue: number[]; operatingIncome: number[] };
}

export interface Spending {
  research: number;
  safety: number;
  sales: number;
  software: number;
  resilience: number;
  compliance: number;
  /** Market intelligence: sharpens the estimates of others' private figures (I1). */
  intelligence: number;
}

/** Independent errors: who learns one figure in another way learns nothing about the rest (I1). */
export interface EstimateBias {
  readonly cash: number;
  readonly debt: number;
  readonly revenue: number;
  readonly capacityH100e: number;
}

/** Straight-line cohorts (C4): parallel rows per class of plant. */
export interface PlantCohorts {
  chips: CohortRow;
  servers: CohortRow;
  shells: CohortRow;
}

export interface CohortRow {
  /** Quarter index of purchase. */
  bought: number[];
  /** Book value left, kUSD. */
  book: number[];
}

/** C3: chips of one generation in one region. */
export interface FleetEntry {
  readonly chip: ChipId;
  readonly region: RegionId;
  /** Powered and working. */
  installed: number;
  /** Delivered, waiting for power. */
  waiting: number;
}

/** How a quarter's compute was divided (C5), H100e; outcome of the allocation phase. */
export interface ComputeState {
  owned: number;
  rentedIn: number;
  rentedOut: number;
  core: number;
  research: number;
  service: number;
  rental: number;
  /** Use of service and rental capacity in the last clearing, 0–1. */
  serviceUse: number;
  rentalUse: number;
  /** Use of general servers per region, wanted over available: above 1 when customers were turned away. */
  serverUse: number[];
}

export interface LabState {
  /** Best released model, points. 0 = no lab. */
  capability: number;
  /** log₁₀ of own algorithmic efficiency above the start of the campaign. */
  algorithms: number;
  researchers: number;
  targetResearchers: number;
  /** Quality of training data, 1 = industry mean. */
  data: number;
  run: TrainingRun | null;
  models: Model[];
  openWeights: boolean;
}

/** M1. */
export interface TrainingRun {
  name: string;
  quarters: number;
  done: number;
  /** Share of research compute that it takes, 0–1. */
  share: number;
  /** H100e-quarters × algorithmic efficiency gathered so far. */
  effective: number;
}

/** M3. */
export interface Model {
  readonly id: string;
  readonly name: string;
  readonly capability: number;
  readonly trained: number;
  /** Quarter of release; −1 = not released. */
  released: number;
  open: boolean;
}

export interface FinanceState {
  rating: Rating;
  /** Yearly interest rate on debt. */
  interestRate: number;
  emergencyDebt: number;
  /** Quarters in a row with an emergency loan outstanding. */
  distressQuarters: number;
  /** Causes of the last distress, greatest cash drain first (F3). */
  diagnosis: string[];
  /** Quarter of failure; −1 = alive. */
  failed: number;
  taxCredit: number;
  /** Quarter of the last share issue, round or buy-back: one a quarter (F4); −1 = none yet. */
  lastShareDeal: number;
}

export interface ValuationState {
  /** Market value, or estimated value of a private company, kUSD (F5). */
  marketValue: number;
  /** Shares outstanding relative to the start = 1; rises with every equity issue. */
  shares: number;
  /** Fitted factor between fundamental and market value at the start. */
  anchor: number;
  growthExpectation: number;
  /** Drift from surprises that has not faded yet. */
  momentum: number;
  /** Revenue that the company guided for this quarter, kUSD; 0 = none. */
  guidance: number;
  /** Stance for the next guidance: share above (+) or below (−) the own forecast. */
  guidanceStance: number;
  /** What the last valuation was made of, for the explanation of the next (I2). */
  lastInputs: ValueInputs;
}

export interface ScoreState {
  total: number;
  value: number;
  market: number;
  technology: number;
  resilience: number;
  responsibility: number;
}

/** S2: development of a chip generation. */
export interface Programme {
  readonly chip: ChipId;
  /** Spending, kUSD a quarter. */
  funding: number;
  progress: number;
  /** Ambition 0.5–1.5: raises performance and slip risk. */
  ambition: number;
  slips: number;
  status: 'running' | 'stopped' | 'done';
}

export interface RegionState {
  powerPriceUsdPerMWh: number;
  freeGridMW: number;
  queueMW: number;
  loadMW: number;
}

/** C2. */
export interface Site {
  readonly id: string;
  readonly owner: CompanyId;
  readonly region: RegionId;
  readonly name: string;
  readonly mw: number;
  stage: 'permit' | 'build' | 'grid' | 'live' | 'cancelled';
  paused: boolean;
  /** Quarters left of the stage (permit, build). */
  quartersLeft: number;
  /** MW energised so far. */
  liveMW: number;
  /** kUSD spent so far, and in all. */
  spent: number;
  readonly budget: number;
  readonly started: number;
}

export interface ChipOrder {
  readonly id: string;
  readonly buyer: CompanyId;
  readonly chip: ChipId;
  readonly region: RegionId;
  /** Chips not yet delivered. */
  left: number;
  /** kUSD a chip, fixed on order. */
  readonly price: number;
  /** kUSD already paid for chips not yet delivered. */
  prepaid: number;
  readonly placed: number;
  /** Under a chip-supply agreement. */
  readonly agreement: string | null;
}

export interface ChipState {
  /** Quarter from which it can be made; a programme moves it. */
  launch: number;
  performance: number;
  listPrice: number;
  unitCost: number;
  /** Cumulative output. */
  made: number;
  /** Ready and not yet sold. */
  stock: number;
}

/** D: units by cell (segment × region × class) and company; the last column is the outside option. */
export interface MarketState {
  units: number[][];
  /** Fitted ecosystem term per cell and company. */
  ecosystem: number[][];
  /** Potential per segment, units. */
  potential: number[];
  growth: number[];
  /** USD per H100e-hour per region. */
  spotPrice: number[];
  /** Resource per unit at the reference capability, per segment. */
  resourcePerUnit: number[];
}

export interface SupplyState {
  packagingWafers: number;
  hbmMillionGB: number;
  /** Wanted over available in the last quarter. */
  packagingTightness: number;
  hbmTightness: number;
  /** Spend that outside buyers want, kUSD, in the order of the scenario's list. */
  outsideDemand: number[];
  outsideRentalH100e: number;
}

export interface KnowledgeState {
  /** log₁₀ of industry algorithmic efficiency above the start (M2). */
  algorithms: number;
  /** Best released capability of anybody. */
  frontier: number;
  /** Best released open-weights capability. */
  openFrontier: number;
  /** Yearly wage factor, 1 at the start (M5). */
  wages: number;
}

export interface MerchantState {
  /** Seasonally adjusted GMV, kUSD a quarter. */
  gmv: number;
  openness: number;
  integrations: Integration[];
  /** Adoption of each feature by shoppers, 0–1. */
  adoption: Record<CommerceFeature, number>;
}

export interface Integration {
  readonly vendor: CompanyId;
  readonly feature: CommerceFeature;
  level: number;
  /** Quarters until the next level is built; 0 = nothing under way. */
  building: number;
  fee: number;
  exclusive: boolean;
  since: number;
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
