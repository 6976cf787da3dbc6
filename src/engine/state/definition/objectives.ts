import type { CompanyId } from '../ids.ts';
import type { Condition } from './events.ts';

/** Levels of an objective, least first (O1). */
export const OBJECTIVE_LEVELS = ['bronze', 'silver', 'gold'] as const;
export type ObjectiveLevel = (typeof OBJECTIVE_LEVELS)[number];

/** O1: what a seat is asked to reach. Conditions are those of events (V3); in them `$company` is the seat. */
export interface ObjectiveDefinition {
  readonly id: string;
  readonly seat: CompanyId;
  readonly levels: Readonly<Record<ObjectiveLevel, Goal>>;
}

/** A tree of what has to come about, and when. Quarters are indices; `by` and `until` are the last that count. */
export type Goal =
  | { readonly kind: 'all'; readonly of: readonly Goal[] }
  | { readonly kind: 'any'; readonly of: readonly Goal[] }
  | GoalLeaf;

export type GoalLeaf =
  /** Holds once. */
  | { readonly kind: 'reach'; readonly when: Condition; readonly by: number }
  /** Holds for some quarters in a row. */
  | { readonly kind: 'hold'; readonly when: Condition; readonly quarters: number; readonly by: number }
  /** Holds in the last quarter of the campaign. */
  | { readonly kind: 'end'; readonly when: Condition }
  /** Never holds up to a quarter. */
  | { readonly kind: 'never'; readonly when: Condition; readonly until: number };
