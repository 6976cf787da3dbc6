import type { CompanyId } from '../state/ids.ts';
import type { Probe, RegulationState } from '../state/regulationState.ts';
import type { DeepReadonly } from '../state/state.ts';

/** I1: what a seat knows of authorities: everybody's scrutiny and cases are public, answers and legal bills are not. */
export interface SeatRegulation {
  /** Scrutiny by company and jurisdiction, 0–100. */
  readonly scrutiny: DeepReadonly<number[][]>;
  /** Quarter of the warning in force against the seat by jurisdiction, −1 = none. */
  readonly warned: readonly number[];
  /** Sales by company and jurisdiction, kUSD; rows of others are empty. */
  readonly sales: DeepReadonly<number[][]>;
  /** Every case so far; those of others without response and costs. */
  readonly probes: DeepReadonly<Probe[]>;
  /** Fines and settlements that the seat pays next quarter, kUSD. */
  readonly due: number;
}

/** The part of regulation that a seat sees. */
export function seatRegulation(
  from: DeepReadonly<RegulationState>,
  seat: CompanyId,
  seatIndex: number,
): SeatRegulation {
  return {
    scrutiny: from.scrutiny,
    warned: from.warned[seatIndex] ?? [],
    sales: from.sales.map((row, i) => (i === seatIndex ? row : [])),
    probes: from.probes.map((probe) =>
      probe.company === seat ? probe : { ...probe, response: null, spent: 0 },
    ),
    due: from.due.reduce((sum, one) => (one.company === seatIndex ? sum + one.amount : sum), 0),
  };
}
