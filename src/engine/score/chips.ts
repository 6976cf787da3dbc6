import { ratio } from '../math/numbers.ts';
import type { Work } from '../quarter/work.ts';
import type { ScenarioIndex } from '../state/compile.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { ChipId } from '../state/ids.ts';

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

/** A scenario always opens with the same chips. */
const openings = new WeakMap<ScenarioDefinition, readonly number[]>();

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

/** One kind of chip in use, and how many there are of it. */
interface InUse {
  readonly chip: ChipId;
  readonly chips: number;
}

/** Performance per watt of everything that a company runs; 0 without a fleet. */
export function runningChips(
  { index, scenario, state }: Pick<Work, 'scenario' | 'index' | 'state'>,
  i: number,
): number {
  const inUse = (state.companies[i]?.fleet ?? []).map(({ chip, installed }) => ({ chip, chips: installed }));
  return efficiency(scenario, index, inUse, (c) => state.chips[c]?.performance ?? 0);
}

/** The same at the start of the campaign. */
export function openingFleet({ index, scenario }: Pick<Work, 'scenario' | 'index'>, i: number): number {
  const inUse = (scenario.companies[i]?.fleet ?? []).map(({ chip, count }) => ({ chip, chips: count }));
  return efficiency(scenario, index, inUse, (c) => scenario.chips[c]?.performance ?? 0);
}

function efficiency(
  scenario: ScenarioDefinition,
  index: ScenarioIndex,
  fleet: readonly InUse[],
  performance: (chip: number) => number,
): number {
  let work = 0;
  let watts = 0;
  for (const { chip, chips } of fleet) {
    const c = index.chip.get(chip) ?? -1;
    work += chips * performance(c);
    watts += chips * (scenario.chips[c]?.watts ?? 0);
  }
  return ratio(work, watts);
}
