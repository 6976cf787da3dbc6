import { mean } from '../arena/standing.ts';
import type { ProbedChoices } from './choiceProbe.ts';

/** Difference of the score, points, from which a decision is thought to matter. */
export const MATTERS = 0.1;

/** How much there was to decide in a quarter, over some probes. */
export interface Choices {
  readonly probes: number;
  /** Kinds of decisions that were taken in a quarter. */
  readonly taken: number;
  /** Those of them that move the score by {@link MATTERS} on average, one way or the other. */
  readonly mattering: number;
  /** Those of them that help in some worlds and harm in others: what one believes decides. */
  readonly open: number;
  readonly byKind: readonly KindRow[];
}

export interface KindRow {
  readonly kind: string;
  readonly taken: number;
  /** Mean difference and mean size of it, points. */
  readonly worth: number;
  readonly weight: number;
}

/** Counts the decisions that mattered. */
export function choicesOf(probes: readonly ProbedChoices[]): Choices {
  const counts = probes.map((choices) => {
    const mattering = choices.filter(({ differences }) => weightOf(differences) >= MATTERS);
    const open = mattering.filter(({ differences }) => isOpen(differences));
    return { taken: choices.length, mattering: mattering.length, open: open.length };
  });
  return {
    probes: probes.length,
    taken: mean(counts.map(({ taken }) => taken)),
    mattering: mean(counts.map(({ mattering }) => mattering)),
    open: mean(counts.map(({ open }) => open)),
    byKind: kindRows(probes),
  };
}

function weightOf(differences: readonly number[]): number {
  return mean(differences.map(Math.abs));
}

function isOpen(differences: readonly number[]): boolean {
  return differences.some((one) => one > 0) && differences.some((one) => one < 0);
}

function kindRows(probes: readonly ProbedChoices[]): KindRow[] {
  const byKind = new Map<string, number[][]>();
  for (const { kind, differences } of probes.flat()) {
    byKind.set(kind, [...(byKind.get(kind) ?? []), differences]);
  }
  return [...byKind]
    .map(([kind, all]) => {
      return { kind, taken: all.length, worth: mean(all.flat()), weight: mean(all.map(weightOf)) };
    })
    .sort((a, b) => b.weight - a.weight || (a.kind < b.kind ? -1 : 1));
}
