import type { ScenarioIndex } from './compile.ts';
import type { CompanyState } from './state.ts';

type Fleet = CompanyState['fleet'];

/** What was found out about a fleet. */
interface Known {
  readonly fleet: Fleet;
  readonly index: ScenarioIndex;
  readonly chips: number[];
}

/**
 * Fleets that were asked about lately. A quarter goes through all of them a dozen times, one company after the other, and a
 * chip's place never changes: the one after the last is nearly always meant.
 */
const recent: Known[] = [];
let next = 0;

/**
 * Places of the chips in a company's fleet, entry by entry; −1 for a chip that the scenario does not have. Fleets only grow
 * by entries at their end; whoever takes one away makes a new list.
 */
export function fleetChips(index: ScenarioIndex, { fleet }: Pick<CompanyState, 'fleet'>): readonly number[] {
  const { chips } = recall(index, fleet) ?? remember(index, fleet);
  for (let k = chips.length; k < fleet.length; k++) chips.push(index.chip.get(fleet[k]?.chip ?? '') ?? -1);
  return chips;
}

function recall(index: ScenarioIndex, fleet: Fleet): Known | undefined {
  for (let k = 0; k < recent.length; k++) {
    const place = (next + k) % recent.length;
    const one = recent[place];
    if (one?.fleet !== fleet || one.index !== index) continue;
    next = place + 1;
    return one;
  }
  return undefined;
}

/** Room for the fleets of two states: the one that is worked on, and the one that is looked at beside it. */
function remember(index: ScenarioIndex, fleet: Fleet): Known {
  const known: Known = { fleet, index, chips: [] };
  const place = next < 2 * index.scenario.companies.length ? next : 0;
  recent[place] = known;
  next = place + 1;
  return known;
}
