import type {
  Command,
  CompanyId,
  GameState,
  QuarterCommands,
  ScenarioDefinition,
} from '../../engine/index.ts';
import { dividing } from './dividing.ts';
import { financing } from './financing.ts';
import { growing } from './growing.ts';
import { renewing } from './renewing.ts';
import { renting } from './renting.ts';
import { selling } from './selling.ts';
import { standingOf } from './standing.ts';
import { studying } from './studying.ts';
import { type ReflexWorld, reflexWorld } from './world.ts';

/**
 * The cheap model of everybody but one (I1): what companies would do if each went on as it does, in a state that is only
 * believed. A few commands each, far cheaper than a whole decision; for worlds that are played on by the hundred.
 */
export function reflexes(scenario: ScenarioDefinition, state: GameState, except: CompanyId): QuarterCommands {
  const world = reflexWorld(scenario, state);
  const all: Record<string, readonly Command[]> = {};
  state.companies.forEach((company, i) => {
    if (company.id !== except) all[company.id] = reflexesAt(world, i);
  });
  return all;
}

/** The same for one company alone: a seat that carries on as it does now. */
export function reflexOf(
  scenario: ScenarioDefinition,
  state: GameState,
  seat: CompanyId,
): readonly Command[] {
  const i = state.companies.findIndex(({ id }) => id === seat);
  return reflexesAt(reflexWorld(scenario, state), i);
}

function reflexesAt(world: ReflexWorld, i: number): readonly Command[] {
  const company = world.state.companies[i];
  const standing = company === undefined ? null : standingOf(world, i, company);
  if (standing === null) return [];
  return [
    ...financing(world, standing),
    ...studying(world, standing),
    ...renewing(world, standing),
    ...growing(world, standing),
    ...renting(world, standing),
    ...dividing(standing),
    ...selling(world, standing),
  ];
}
