import { ratio } from '../math/numbers.ts';
import type { Work } from '../quarter/work.ts';
import type { ScenarioIndex } from '../state/compile.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import { fleetChips } from '../state/fleetChips.ts';

/** Best performance per watt among each company's own chips that are out. */
export function bestChips({ scenario, index, state }: Pick<Work, 'scenario' | 'index' | 'state'>): number[] {
  const best = scenario.companies.map(() => 0);
  for (let c = 0; c < scenario.chips.length; c++) {
    const now = state.chips[c];
    if (now === undefined || now.launch > state.quarter) continue;
    const designer = index.designerOfChip[c] ?? 0;
    const perWatt = now.performance / Math.max(1, scenario.chips[c]?.watts ?? 0);
    best[designer] = Math.max(best[designer] ?? 0, perWatt);
  }
  return best;
}

/** What a scenario opens with is always the same. */
const openings = new WeakMap<ScenarioDefinition, readonly number[]>();
const fleets = new WeakMap<ScenarioDefinition, readonly number[]>();

/** The same at the start of the campaign. */
export function openingChips(scenario: ScenarioDefinition, index: ScenarioIndex): readonly number[] {
  const known = openings.get(scenario);
  if (known !== undefined) return known;
  const best = scenario.companies.map(() => 0);
  scenario.chips.forEach((chip, c) => {
    if (chip.programme !== undefined || chip.launch > 0) return;
    const designer = index.designerOfChip[c] ?? 0;
    best[designer] = Math.max(best[designer] ?? 0, chip.performance / Math.max(1, chip.watts));
  });
  openings.set(scenario, best);
  return best;
}

/** Performance per watt of everything that a company runs; 0 without a fleet. */
export function runningChips(
  { index, scenario, state }: Pick<Work, 'scenario' | 'index' | 'state'>,
  i: number,
): number {
  const company = state.companies[i];
  if (company === undefined) return 0;
  const counts = company.fleet.map(({ installed }) => installed);
  return perWatt(scenario, fleetChips(index, company), counts, state.chips);
}

/** Performance per watt of so many chips of each place; 0 without any. */
function perWatt(
  scenario: ScenarioDefinition,
  places: readonly number[],
  counts: readonly number[],
  chips: readonly { readonly performance: number }[],
): number {
  let work = 0;
  let watts = 0;
  for (let k = 0; k < counts.length; k++) {
    const c = places[k] ?? -1;
    work += (counts[k] ?? 0) * (chips[c]?.performance ?? 0);
    watts += (counts[k] ?? 0) * (scenario.chips[c]?.watts ?? 0);
  }
  return ratio(work, watts);
}

/** The same of every company at the start of the campaign. */
export function openingFleets(scenario: ScenarioDefinition, index: ScenarioIndex): readonly number[] {
  const known = fleets.get(scenario);
  if (known !== undefined) return known;
  const row = scenario.companies.map(({ fleet }) => {
    const places = fleet.map(({ chip }) => index.chip.get(chip) ?? -1);
    const counts = fleet.map(({ count }) => count);
    return perWatt(scenario, places, counts, scenario.chips);
  });
  fleets.set(scenario, row);
  return row;
}
