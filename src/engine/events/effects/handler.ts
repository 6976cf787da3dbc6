import type { Work } from '../../quarter/work.ts';
import type { Effect, EventDefinition, Target } from '../../state/definition/events.ts';
import type { EventInstance } from '../../state/eventState.ts';
import type { Binding, World } from '../binding.ts';
import { companiesOf } from '../targets.ts';

/** An effect under way: where, for which event, to whom it happened. */
export interface Doing {
  readonly work: Work;
  readonly event: EventDefinition;
  readonly instance: EventInstance;
  readonly binding: Binding;
}

export type EffectOf<Kind extends Effect['kind']> = Extract<Effect, { kind: Kind }>;

/** One handler a kind of effect. */
export type EffectHandler<Kind extends Effect['kind']> = (doing: Doing, effect: EffectOf<Kind>) => void;

/** What conditions look at while a quarter resolves. */
export function worldOf({ scenario, index, state }: Work): World {
  return { scenario, index, state, quarter: state.quarter };
}

/** Places of the companies in business that an effect means. */
export function targets({ work, binding }: Doing, target: Target): number[] {
  return companiesOf(worldOf(work), binding, target);
}
