import type { FamilyId, MerchantId } from '../ids.ts';

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
  /** Part of the team that is senior, 0–1, and its culture, 0–100 points (M5). */
  readonly seniors: number;
  readonly culture: number;
  /** How its models are called: a family and a number that counts up from the model on sale at the start. */
  readonly naming: { readonly family: string; readonly first: number };
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
