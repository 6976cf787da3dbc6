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
