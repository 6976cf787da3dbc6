import type { ScenarioDefinition } from '../state/definition.ts';
import type { CompanyState, GameState } from '../state/state.ts';

type World = Pick<GameState, 'companies' | 'knowledge'>;

/** M4: what a company's customers get: its own best model, or open weights that its cloud hosts without paying for them. */
export function servedCapability(scenario: ScenarioDefinition, state: World, i: number): number {
  const own = state.companies[i]?.lab.capability ?? 0;
  return Math.max(own, hostedCapability(scenario, i, state.knowledge.openFrontier));
}

/** M4: capability of the open weights that a company can host, 0 without a cloud. */
export function hostedCapability(scenario: ScenarioDefinition, i: number, openFrontier: number): number {
  if (scenario.companies[i]?.cloud === undefined || openFrontier <= 0) return 0;
  return openFrontier - scenario.parameters.models.open.hostLoss;
}

/**
 * M4: utility that a lab's own offers of models have lost or gained since the start by how it publishes: whoever can
 * host the model pays nothing for it; developers who know its models bring others.
 */
export function openEffect(
  scenario: ScenarioDefinition,
  company: Pick<CompanyState, 'lab'>,
  i: number,
): number {
  const started = scenario.companies[i]?.lab?.openWeights === true ? 1 : 0;
  const { selfHosting, communityPull } = scenario.parameters.models.open;
  const { openWeights, community } = company.lab;
  return communityPull * (community - started) - selfHosting * ((openWeights ? 1 : 0) - started);
}

/**
 * M4: how far open weights have come nearer to the frontier since the start, in tens of points, times the pull of
 * what customers run themselves. Negative when they fell behind.
 */
export function openAdvance(
  scenario: ScenarioDefinition,
  { knowledge }: { readonly knowledge: GameState['knowledge'] },
): number {
  if (knowledge.openFrontier <= 0) return 0;
  const { outsidePull } = scenario.parameters.models.open;
  const gap = knowledge.frontier - knowledge.openFrontier;
  return (outsidePull * (openingGap(scenario) - gap)) / 10;
}

/** Points between the frontier and the best open weights at the start; a world without open weights counts as far apart. */
function openingGap(scenario: ScenarioDefinition): number {
  let frontier = 0;
  let open = 0;
  for (const { lab } of scenario.companies) {
    if (lab === undefined) continue;
    frontier = Math.max(frontier, lab.capability);
    if (lab.openWeights) open = Math.max(open, lab.capability);
  }
  const { outsideGap, farGap } = scenario.parameters.models.open;
  const published = Math.max(open, outsideGap > 0 ? frontier - outsideGap : 0);
  return published > 0 ? frontier - published : farGap;
}
