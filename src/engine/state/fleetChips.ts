import type { ScenarioIndex } from './compile.ts';
import type { CompanyState } from './state.ts';

/** What was found out about a fleet. */
interface Known {
  readonly index: ScenarioIndex;
  readonly chips: number[];
}

/** A quarter goes through every fleet a dozen times, and a chip's place never changes. */
const known = new WeakMap<CompanyState['fleet'], Known>();

/**
 * Places of the chips in a company's fleet, entry by entry; −1 for a chip that the scenario does not have. Fleets only grow
 * by entries at their end; whoever takes one away makes a new list.
 */
export function fleetChips(index: ScenarioIndex, { fleet }: Pick<CompanyState, 'fleet'>): readonly number[] {
  let found = known.get(fleet);
  if (found === undefined || found.index !== index) {
    found = { index, chips: [] };
    known.set(fleet, found);
  }
  for (let k = found.chips.length; k < fleet.length; k++)
    found.chips.push(index.chip.get(fleet[k]?.chip ?? '') ?? -1);
  return found.chips;
}
