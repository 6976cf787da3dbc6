import type { CompanyId } from './ids.ts';

export interface LabState {
  /** Best released model, points. 0 = no lab. */
  capability: number;
  /** log₁₀ of own algorithmic efficiency above the start of the campaign. */
  algorithms: number;
  /** Everybody in the team, and those of them who are senior (M5). */
  researchers: number;
  seniors: number;
  targetResearchers: number;
  /** Pay over the market's, 0.8–2 (M5). */
  pay: number;
  /** What holds people, 0–100 points (M5). */
  culture: number;
  /** Offers to people of rivals that go out this quarter; empty once it is over (M5). */
  approaches: Approach[];
  /** How far developers know its open weights, 0–1 (M4). */
  community: number;
  /** Quality of training data, 1 = industry mean. */
  data: number;
  run: TrainingRun | null;
  models: Model[];
  openWeights: boolean;
}

/** M5: an attempt to win people of a rival. */
export interface Approach {
  readonly company: CompanyId;
  readonly count: number;
  /** Signing bonus, years of pay. */
  readonly bonus: number;
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
  /** Quarter in which it is to come out while it is being tested; −1 = nothing decided (M3). */
  due: number;
  /** Testing that it has had, in quarters of the safety work that it needs (M3). */
  tested: number;
}

export interface KnowledgeState {
  /** log₁₀ of industry algorithmic efficiency above the start (M2). */
  algorithms: number;
  /** Best released capability of anybody. */
  frontier: number;
  /** Best released open-weights capability. */
  openFrontier: number;
  /** Market wage over that of the start (M5). */
  wages: number;
  /** Researchers outside the labs, and those of them who are senior (M5). */
  pool: number;
  poolSeniors: number;
  /** People whom labs wanted to hire in the last quarter, and those whom they found. */
  wanted: number;
  hired: number;
}
