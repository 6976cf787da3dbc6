import type { ScenarioIndex } from './compile.ts';
import type { CompanyState } from './state.ts';

/** What was found out about a company's fleet, as long as it is the same list. */
interface Known {
  readonly index: ScenarioIndex;
  readonly fleet: CompanyState['fleet'];
  readonly chips: number[];
}

/** By the company's place. A quarter goes through every fleet a dozen times, and a chip's place never changes. */
const known: (Known | undefined)[] = [];

/**
 * Places of the chips in a company's fleet, entry by entry; −1 for a chip that the scenario does not have. Fleets only grow
 * by entries at their end; whoever takes one away makes a new list.
 */
export function fleetChips(
  index: ScenarioIndex,
  { id, fleet }: Pick<CompanyState, 'id' | 'fleet'>,
): readonly number[] {
  const i = index.company.get(id) ?? 0;
  let found = known[i];
  if (found === undefined || found.fleet !== fleet || found.index !== index) {
    found = { index, fleet, chips: [] };
    known[i] = found;
  }
  for (let k = found.chips.length; k < fleet.length; k++)
    found.chips.push(index.chip.get(fleet[k]?.chip ?? '') ?? -1);
  return found.chips;
}
