import type { ScenarioDefinition } from '../../engine/index.ts';
import type { ScenarioFile } from '../schema/index.ts';
import { resolveAgreements } from './agreements.ts';
import { resolveCompanies } from './companies.ts';
import { resolveEvents } from './events.ts';
import { resolveObjectives } from './objectives.ts';
import { resolveDifficulties, resolveDoctrines } from './opponents/index.ts';
import { resolvePresentation, type ScenarioPresentation } from './presentation.ts';
import { resolveJurisdictions } from './regulation.ts';
import { resolveSegments } from './segments.ts';
import { settled } from './settled.ts';
import { resolveChips, resolveFamilies, resolveSupply } from './silicon.ts';
import { resolveTargets } from './targets.ts';
import { resolveTradeRules } from './trade.ts';
import { calendarQuarter } from './units.ts';
import { resolveMerchant, resolveParameters, resolveRegion } from './world.ts';

export type { ScenarioPresentation } from './presentation.ts';
export { findText, scenarioText } from './scenarioText.ts';

/** A scenario ready to be played and shown. */
export interface ResolvedScenario {
  readonly definition: ScenarioDefinition;
  readonly presentation: ScenarioPresentation;
}

/**
 * Makes the engine's form of a scenario, and what is needed to show it. Pure: the same file gives the same result.
 * Money becomes whole kUSD, quarters become indices (0 = first of the campaign), peaks become H100e, tables become lists.
 * Expects a file without errors of `parseScenario`; names that mean nothing resolve to nothing.
 */
export function resolveScenario(file: ScenarioFile): ResolvedScenario {
  return { definition: settled(resolveDefinition(file)), presentation: resolvePresentation(file) };
}

function resolveDefinition(file: ScenarioFile): ScenarioDefinition {
  return {
    id: file.id,
    version: file.version,
    start: calendarQuarter(file.start),
    quarters: file.quarters,
    regions: file.regions.map(resolveRegion),
    jurisdictions: resolveJurisdictions(file),
    companies: resolveCompanies(file),
    families: resolveFamilies(file),
    chips: resolveChips(file),
    segments: resolveSegments(file),
    merchants: file.merchants.map(resolveMerchant),
    supply: resolveSupply(file),
    tradeRules: resolveTradeRules(file),
    agreements: resolveAgreements(file),
    targets: resolveTargets(file),
    parameters: resolveParameters(file.parameters),
    scorecard: file.scorecard,
    par: file.par,
    objectives: resolveObjectives(file),
    events: resolveEvents(file),
    doctrines: resolveDoctrines(file),
    difficulties: resolveDifficulties(file),
  };
}
