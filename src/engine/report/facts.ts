import type { ValueInputs } from '../finance/valuation.ts';
import type { Work } from '../quarter/work.ts';
import type { Move } from '../regulation/pressure.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { PowerBill, ScoreBasis } from '../state/state.ts';
import type { Figures } from './metrics.ts';

/**
 * What the explanations of a quarter are worked out from once somebody asks for them (I2). Whoever plays a quarter ahead
 * asks for none, so a quarter only keeps the facts: rows by company, of values that nobody changes any more.
 */
export interface QuarterFacts {
  readonly scenario: ScenarioDefinition;
  readonly failed: readonly boolean[];
  /** Figures of the quarter before. */
  readonly figuresBefore: readonly Readonly<Figures>[];
  /** Power bills of the quarter before and of this one; none before where nothing was booked. */
  readonly billsBefore: readonly (PowerBill | undefined)[];
  readonly bills: readonly PowerBill[];
  /** What the scores of the quarter before and of this one are made of (O2). */
  readonly basesBefore: readonly ScoreBasis[];
  readonly bases: readonly ScoreBasis[];
  /** What moved each price; null for who has failed (F5). */
  readonly revaluations: readonly (Revaluation | null)[];
  /** What moved scrutiny in each jurisdiction, in the order in which it did (R1). */
  readonly scrutinyMoves: readonly Move[];
  /** Units served and demanded, per segment and company. */
  readonly served: readonly (readonly number[])[];
  readonly demanded: readonly (readonly number[])[];
}

/** What a market value was made of before and after the market looked at it, and by how much it moved, kUSD. */
export interface Revaluation {
  readonly before: ValueInputs;
  readonly now: ValueInputs;
  readonly change: number;
}

/** Gathers the facts of a quarter; the companies still carry the figures of the one before. */
export function gatherFacts({ scenario, state, scratch }: Work): QuarterFacts {
  return {
    scenario,
    failed: state.companies.map(({ status }) => status === 'failed'),
    figuresBefore: state.companies.map(({ figures }) => figures),
    billsBefore: scratch.billsBefore,
    bills: state.companies.map(({ power }) => power.bill),
    basesBefore: scratch.scoreBasesBefore,
    bases: state.companies.map(({ scoreBasis }) => scoreBasis),
    revaluations: scratch.revaluations,
    scrutinyMoves: scratch.scrutinyMoves,
    served: scratch.served,
    demanded: scratch.demanded,
  };
}
