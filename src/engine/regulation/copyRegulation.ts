import type { RegulationState } from '../state/regulationState.ts';

/** The part of the state that authorities keep, for the private copy of a quarter. Closed cases never change again. */
export function copyRegulation(from: RegulationState): RegulationState {
  return {
    scrutiny: from.scrutiny.map((row) => row.slice()),
    warned: from.warned.map((row) => row.slice()),
    sales: from.sales,
    conduct: from.conduct.slice(),
    probes: from.probes.map((probe) => (probe.status === 'open' ? { ...probe } : probe)),
    due: from.due.slice(),
  };
}
