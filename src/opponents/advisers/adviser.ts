import type { Command, Doctrine, LeverId, SeatView } from '../../engine/index.ts';
import type { Budget } from '../budget.ts';

/** Proposes commands on one subject. Pure; what it proposes is checked, and left out where it is not allowed. */
export type Advise = (view: SeatView, doctrine: Doctrine, budget: Budget) => readonly Command[];

export interface Adviser {
  readonly id: string;
  /** What it is about: it is silent where its company uses none of them. */
  readonly levers: readonly LeverId[];
  /** Heard in every quarter, however little attention there is: without it a company would stumble. */
  readonly always: boolean;
  readonly advise: Advise;
}
