import type { Command } from '../../engine/index.ts';
import type { Standing } from './standing.ts';
import type { ReflexWorld } from './world.ts';

/** Length of a run, quarters, its share of the research compute, and growth of a team a quarter. */
const RUN_QUARTERS = 2;
const RUN_SHARE = 0.7;
const HIRING = 0.028;
const THRIFTY = 0.01;

/** Releases what is better than what is on sale, begins the next run, hires as ever (M1, M3, M5). */
export function studying(
  { state }: ReflexWorld,
  { definition, company, cash, floor, income }: Standing,
): Command[] {
  if (definition.lab === undefined) return [];
  const { lab, compute } = company;
  const commands: Command[] = [];
  for (const { id, released, due, capability } of lab.models)
    if (released < 0 && due < 0 && capability > lab.capability)
      commands.push({ kind: 'releaseModel', model: id, open: lab.openWeights });
  if (lab.run === null && compute.research > 0) {
    const name = `${definition.lab.naming.family} ${definition.lab.naming.first + state.quarter}`;
    commands.push({ kind: 'startTraining', name, quarters: RUN_QUARTERS, share: RUN_SHARE });
  }
  const isShort = cash + 4 * Math.min(0, income) < floor;
  const count = Math.max(10, Math.round(lab.researchers * (1 + (isShort ? THRIFTY : HIRING))));
  if (count !== lab.targetResearchers) commands.push({ kind: 'setResearchers', count });
  return commands;
}
