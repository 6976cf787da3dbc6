import type { JurisdictionDefinition, ScenarioDefinition } from '../state/definition.ts';
import type { RegulationState } from '../state/regulationState.ts';

/** Headline scrutiny: that of all jurisdictions, each with its weight (R1). */
export function headlineScrutiny(
  jurisdictions: readonly JurisdictionDefinition[],
  row: readonly number[],
): number {
  let headline = 0;
  for (let j = 0; j < jurisdictions.length; j++) headline += (jurisdictions[j]?.weight ?? 0) * (row[j] ?? 0);
  return headline;
}

/** Headline scrutiny of a company at the start (R1). */
export function openingScrutiny(scenario: ScenarioDefinition, company: string): number {
  const row = scenario.jurisdictions.map((_, j) => openingOf(scenario, j, company));
  return headlineScrutiny(scenario.jurisdictions, row);
}

/** Scrutiny of a company in one jurisdiction at the start (R1). */
function openingOf(scenario: ScenarioDefinition, jurisdiction: number, company: string): number {
  return (
    scenario.jurisdictions[jurisdiction]?.opening[company] ?? scenario.parameters.regulation.openingScrutiny
  );
}

/** What authorities think of everybody at the start. */
export function openRegulation(scenario: ScenarioDefinition): RegulationState {
  const table = (value: number): number[][] =>
    scenario.companies.map(() => scenario.jurisdictions.map(() => value));
  return {
    scrutiny: scenario.companies.map(({ id }) =>
      scenario.jurisdictions.map((_, j) => openingOf(scenario, j, id)),
    ),
    warned: table(-1),
    sales: table(0),
    conduct: [],
    probes: [],
    due: [],
  };
}

/** Whether an authority watches over a region, by places of both. */
export function watches(scenario: ScenarioDefinition, jurisdiction: number, region: number): boolean {
  const id = scenario.regions[region]?.id;
  return id !== undefined && scenario.jurisdictions[jurisdiction]?.regions.includes(id) === true;
}

/** How hard an authority takes what it sees: factor on every rise (R1). */
export function severity(scenario: ScenarioDefinition, jurisdiction: number): number {
  const strictness = scenario.jurisdictions[jurisdiction]?.strictness ?? 0;
  return scenario.parameters.regulation.leastStrictness + strictness;
}
