import { pow } from '../math/real.ts';
import { algorithmGain, bestStart } from '../quarter/research.ts';
import type { SeatView } from '../state/view.ts';

/** What a run is expected to come to. */
export interface TrainingOutlook {
  /** Points of the capability index: bounds of the noise around the expected value (M2). */
  readonly low: number;
  readonly expected: number;
  readonly high: number;
  /** H100e-quarters that it takes from research. */
  readonly h100eQuarters: number;
  /** Whether it would start from the best open weights rather than afresh (M4). */
  readonly fromOpen: boolean;
}

/** A run to reckon with: how much longer, on what share of research compute, with what it has gathered. */
export interface RunPlan {
  readonly quarters: number;
  readonly share: number;
  readonly effective: number;
}

/**
 * M1, M2: capability of a run that goes on for some quarters on `research` H100e of research compute. Own experiments
 * and the industry move algorithms on; what leaks from leaders is left out, as nobody outside knows their lead.
 */
export function trainingOutlook(view: SeatView, plan: RunPlan, research: readonly number[]): TrainingOutlook {
  const { models } = view.scenario.parameters;
  let industry = view.knowledge.algorithms;
  let algorithms = view.own.lab.algorithms;
  let effective = plan.effective;
  let h100eQuarters = 0;
  for (let k = 0; k < plan.quarters; k++) {
    const compute = research[Math.min(k, research.length - 1)] ?? 0;
    industry += models.algorithmsPerYear / 4;
    algorithms += algorithmGain(models, view.own, compute * (1 - plan.share));
    algorithms = Math.max(algorithms, industry);
    effective += compute * plan.share * pow(10, algorithms);
    h100eQuarters += compute * plan.share;
  }
  const start = bestStart({ scenario: view.scenario }, view.own, effective, view.knowledge.openFrontier);
  const expected = start.capability;
  const spread = 2 * models.noise;
  return {
    low: expected - spread,
    expected,
    high: expected + spread,
    h100eQuarters,
    fromOpen: start.fromOpen,
  };
}
