import type { ScenarioIndex } from '../state/compile.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { GameState } from '../state/state.ts';

/** To whom an event happens and who chooses: places in the scenario's order, −1 where nobody is bound. */
export interface Binding {
  readonly company: number;
  readonly region: number;
  readonly merchant: number;
  readonly chooser: number;
}

export const UNBOUND: Binding = { company: -1, region: -1, merchant: -1, chooser: -1 };

/** What conditions look at. */
export interface World {
  readonly scenario: ScenarioDefinition;
  readonly index: ScenarioIndex;
  readonly state: GameState;
  /** Quarter index that is asked about: the one in which the event would begin. */
  readonly quarter: number;
}

/** Place of a company that a reference names, −1 if it names none. */
export function companyPlace(world: Pick<World, 'index'>, binding: Binding, reference: string): number {
  if (reference === '$company') return binding.company;
  if (reference === '$chooser') return binding.chooser;
  return world.index.company.get(reference) ?? -1;
}

/** Place of a region that a reference names, −1 if it names none. */
export function regionPlace(world: Pick<World, 'index'>, binding: Binding, reference: string): number {
  return reference === '$region' ? binding.region : (world.index.region.get(reference) ?? -1);
}

/** Place of a merchant that a reference names, −1 if it names none. */
export function merchantPlace(world: Pick<World, 'index'>, binding: Binding, reference: string): number {
  return reference === '$merchant' ? binding.merchant : (world.index.merchant.get(reference) ?? -1);
}
