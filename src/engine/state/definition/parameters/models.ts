import type { OpenWeightsParameters } from './openWeights.ts';
import type { SafetyParameters } from './safety.ts';
import type { TalentParameters } from './talent.ts';

export interface ModelsParameters {
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
  /** Spending on projects that is one unit of effort, kUSD a quarter; what an e-fold of it adds; most effort that counts. */
  readonly projectsUnit: number;
  readonly projectsGain: number;
  readonly mostEffort: number;
  readonly safety: SafetyParameters;
  readonly open: OpenWeightsParameters;
  readonly talent: TalentParameters;
  /** Part of its research compute that a lab gives to the run which is under way at the start (M1). */
  readonly openingRunShare: number;
}
