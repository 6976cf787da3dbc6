import { ratio } from '../math/numbers.ts';
import type { Work } from '../quarter/work.ts';
import type { ScenarioIndex } from '../state/compile.ts';
import type { ScenarioDefinition } from '../state/definition.ts';

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
  let work = 0;
  let watts = 0;
  for (const { chip, installed } of state.companies[i]?.fleet ?? []) {
    const c = index.chip.get(chip) ?? -1;
    work += installed * (state.chips[c]?.performance ?? 0);
    watts += installed * (scenario.chips[c]?.watts ?? 0);
  }
  return ratio(work, watts);
}

/** The same of every company at the start of the campaign. */
export function openingFleets(scenario: ScenarioDefinition, index: ScenarioIndex): readonly number[] {
  const known = fleets.get(scenario);
  if (known !== undefined) return known;
  const row = scenario.companies.map(({ fleet }) => {
    let work = 0;
    let watts = 0;
    for (const { chip, count } of fleet) {
      const c = index.chip.get(chip) ?? -1;
      work += count * (scenario.chips[c]?.performance ?? 0);
      watts += count * (scenario.chips[c]?.watts ?? 0);
    }
    return ratio(work, watts);
  });
  fleets.set(scenario, row);
  return row;
}
