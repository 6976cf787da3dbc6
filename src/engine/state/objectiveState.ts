import type { ObjectiveLevel } from './definition/objectives.ts';
import type { CompanyId } from './ids.ts';

/** O1, O3: how far seats have come, and whether the campaign is decided. */
export interface ObjectivesState {
  /** One for each objective of the scenario, in its order. */
  progress: ObjectiveProgress[];
  /** Scores of the last quarters by company, oldest first (O3). */
  scores: number[][];
  decided: Decision | null;
  /** Seats that asked in this quarter to end a decided campaign. */
  endAsked: CompanyId[];
}

export interface ObjectiveProgress {
  /** Per level, its leaves in the order in which the goal names them. */
  readonly leaves: Readonly<Record<ObjectiveLevel, LeafState[]>>;
  /** Quarter in which each level was reached; −1 = not yet. */
  readonly reached: Readonly<Record<ObjectiveLevel, number>>;
  /** Levels that can no longer be reached. */
  readonly lost: Readonly<Record<ObjectiveLevel, boolean>>;
  /** How near the next level is, 0–1; 1 when there is none left. */
  readonly progress: number;
}

/** What is remembered of one leaf of a goal. Replaced as a whole. */
export interface LeafState {
  readonly status: 'open' | 'met' | 'failed';
  /** Quarters in a row in which its condition held. */
  readonly run: number;
}

/** O3: why a campaign is decided. */
export interface Decision {
  readonly quarter: number;
  /** Company that no other can catch up with any more. */
  readonly leader: string;
  /** Points between it and the next, and what the next could make up at most. */
  readonly lead: number;
  readonly reach: number;
}
