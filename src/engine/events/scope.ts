import type { EventDefinition, SubjectKind } from '../state/definition/events.ts';
import type { ScenarioDefinition } from '../state/definition.ts';
import type { EventInstance } from '../state/eventState.ts';
import { type Binding, UNBOUND, type World } from './binding.ts';
import { holds } from './conditions/index.ts';

/** Who an event can happen to: id and binding; the world is one subject without a name. */
export interface Subject {
  readonly id: string | null;
  readonly binding: Binding;
}

const WORLD: Subject = { id: null, binding: UNBOUND };

/** Everyone to whom an event could happen now: who fits the scope's condition, in the scenario's order. */
export function subjectsOf(world: World, { scope }: EventDefinition): Subject[] {
  if (scope.kind === 'world') return [WORLD];
  return things(world.scenario, scope.kind)
    .map(({ id }, place): Subject => ({ id, binding: boundTo(scope.kind, place) }))
    .filter(({ binding }) => !isGone(world, binding) && holds(world, binding, scope.where));
}

function isGone({ state }: World, { company }: Binding): boolean {
  return company >= 0 && state.companies[company]?.status === 'failed';
}

function things(scenario: ScenarioDefinition, kind: SubjectKind): readonly { readonly id: string }[] {
  if (kind === 'company') return scenario.companies;
  return kind === 'region' ? scenario.regions : scenario.merchants;
}

/** The binding of an event that happened. */
export function bindingOf(
  world: World,
  event: EventDefinition,
  { subject }: Pick<EventInstance, 'subject'>,
): Binding {
  const { scope } = event;
  if (scope.kind === 'world' || subject === null) return UNBOUND;
  return boundTo(scope.kind, world.index[scope.kind].get(subject) ?? -1);
}

function boundTo(kind: SubjectKind, place: number): Binding {
  return {
    company: kind === 'company' ? place : -1,
    region: kind === 'region' ? place : -1,
    merchant: kind === 'merchant' ? place : -1,
    chooser: -1,
  };
}
