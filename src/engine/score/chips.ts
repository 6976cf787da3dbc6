import type { Work } from '../quarter/work.ts';
import type { ScenarioIndex } from '../state/compile.ts';
import type { ScenarioDefinition } from '../state/definition.ts';

/** Best performance per watt among each company's own chips that are out. */
export function bestChips({ scenario, index, state }: Pick<Work, 'scenario' | 'index' | 'state'>): number[] {
  const best = scenario.companies.map(() => 0);
  scenario.chips.forEach((chip, c) => {
    const now = state.chips[c];
    if (now === undefined || now.launch > state.quarter) return;
    const designer = index.designerOfChip[c] ?? 0;
    best[designer] = Math.max(best[designer] ?? 0, now.performance / Math.max(1, chip.watts));
  });
  return best;
}

/** The same at the start of the campaign. */
export function openingChips(scenario: ScenarioDefinition, index: ScenarioIndex): number[] {
  const best = scenario.companies.map(() => 0);
  scenario.chips.forEach((chip, c) => {
    if (chip.programme !== undefined || chip.launch > 0) return;
    const designer = index.designerOfChip[c] ?? 0;
    best[designer] = Math.max(best[designer] ?? 0, chip.performance / Math.max(1, chip.watts));
  });
  return best;
}
