import type { ScenarioIndex } from './compile.ts';
import type { CompanyId } from './ids.ts';
import type { CompanyState } from './state.ts';

/** A fleet's chips, entry by entry, and their places in the scenario. */
interface Known {
  readonly chips: readonly string[];
  readonly places: readonly number[];
}

/**
 * What companies were last seen to run, in the scenario that was asked about last: nearly always the same again. A quarter goes
 * through every fleet a dozen times, and from one quarter to the next a fleet seldom gets a chip that it did not have: to
 * compare names takes a tenth of looking them up.
 */
let last: { readonly index: ScenarioIndex; readonly fleets: Map<CompanyId, Known> } | null = null;

/** Places of the chips in a company's fleet, entry by entry; −1 for a chip that the scenario does not have. */
export function fleetChips(
  index: ScenarioIndex,
  { id, fleet }: Pick<CompanyState, 'id' | 'fleet'>,
): readonly number[] {
  const fleets = fleetsOf(index);
  const known = fleets.get(id);
  if (known !== undefined && runs(fleet, known.chips)) return known.places;
  const chips = fleet.map(({ chip }) => chip);
  const places = chips.map((chip) => index.chip.get(chip) ?? -1);
  fleets.set(id, { chips, places });
  return places;
}

function fleetsOf(index: ScenarioIndex): Map<CompanyId, Known> {
  if (last === null || last.index !== index) last = { index, fleets: new Map() };
  return last.fleets;
}

/** Whether a fleet has these chips, in this order. */
function runs(fleet: CompanyState['fleet'], chips: readonly string[]): boolean {
  if (fleet.length !== chips.length) return false;
  for (let k = 0; k < chips.length; k++) if (fleet[k]?.chip !== chips[k]) return false;
  return true;
}
