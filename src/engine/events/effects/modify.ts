import type { Target } from '../../state/definition/events.ts';
import type { ActiveModifier } from '../../state/eventState.ts';
import { merchantPlace, regionPlace } from '../binding.ts';
import { QUANTITIES, type QuantityScope } from '../quantities.ts';
import { type Doing, type EffectHandler, targets } from './handler.ts';

const EVERYWHERE = -1;

/** Moves a quantity for a time: from this quarter on, for what the target means (V1). */
export const modify: EffectHandler<'modify'> = (doing, { quantity, of, amount, quarters, fade }) => {
  const { events, quarter: from } = doing.work.state;
  const { event, instance } = doing;
  const moved = places(doing, QUANTITIES[quantity].scope, of);
  for (const place of moved) {
    const added: ActiveModifier = {
      quantity,
      place,
      amount,
      from,
      quarters,
      fade,
      event: event.id,
      instance: instance.id,
    };
    events.modifiers.push(added);
  }
};

/** Places that a target means among the things of a scope; names that mean nothing there are left out. */
function places(doing: Doing, scope: QuantityScope, of: Target): number[] {
  if (scope === 'company') return of.kind === 'all' ? [EVERYWHERE] : targets(doing, of);
  if (scope === 'world' || of.kind !== 'refs') return [EVERYWHERE];
  return of.refs.map((reference) => placeIn(doing, scope, reference)).filter((place) => place >= 0);
}

function placeIn({ work, binding }: Doing, scope: QuantityScope, reference: string): number {
  switch (scope) {
    case 'region':
      return regionPlace(work, binding, reference);
    case 'merchant':
      return merchantPlace(work, binding, reference);
    case 'segment':
      return work.index.segment.get(reference) ?? -1;
    case 'chip':
      return work.index.chip.get(reference) ?? -1;
    case 'family':
      return work.index.family.get(reference) ?? -1;
    default:
      return -1;
  }
}
