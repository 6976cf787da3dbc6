import type { Balances } from '../finance/accounts.ts';
import type { Figures } from '../report/metrics.ts';
import type { ComputeAllocation } from './definition.ts';
import type { PowerState } from './energyState.ts';
import type { Exposure, FinanceState, ScoreBasis, ScoreState, ValuationState } from './financeState.ts';
import type { CompanyId } from './ids.ts';
import type { LabState } from './labState.ts';
import type { ComputeState, FleetEntry, PlantCohorts } from './plantState.ts';
import type { Programme } from './siliconState.ts';

export interface MutableCompany {
  id: CompanyId;
  status: 'active' | 'restructuring' | 'failed';
  listed: boolean;
  /** Account balances, kUSD, debit positive, in the order of ACCOUNTS; they always sum to 0 (F2). */
  balances: Balances;
  plant: PlantCohorts;
  depreciationYears: 5 | 5.5 | 6;
  power: PowerState;
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
  /** How far its work is moved to each chip family, 0–1 (S5). */
  ported: number[];
  score: ScoreState;
  scoreBasis: ScoreBasis;
  exposure: Exposure;
  /** Figures of the last quarter; what others may read of them is the view's business (I1). */
  figures: Readonly<Figures>;
  /** Relative errors of outside estimates of this company's private figures, in deviations, one a figure (I1). */
  estimateBias: EstimateBias;
  /** What it paid to learn about others in the last quarter, kUSD (I1). */
  intelligence: number;
  /** Figures of recent quarters that rules look back to, oldest first, at most eight. */
  past: { revenue: number[]; operatingIncome: number[]; circular: number[] };
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
  readonly researchers: number;
}
