import type { Target } from '../state/definition/events.ts';
import { type Binding, companyPlace, type World } from './binding.ts';
import { holds } from './conditions/index.ts';

/** Places of the companies in business that a target means, in the scenario's order. */
export function companiesOf(world: World, binding: Binding, target: Target): number[] {
  const named = target.kind === 'refs' ? target.refs.map((one) => companyPlace(world, binding, one)) : null;
  const found: number[] = [];
  const { companies } = world.state;
  for (let i = 0; i < companies.length; i++) {
    if (companies[i]?.status === 'failed') continue;
    if (named !== null && !named.includes(i)) continue;
    if (target.kind === 'others' && (i === binding.company || i === binding.chooser)) continue;
    if (target.kind === 'where' && !holds(world, { ...binding, company: i }, target.where)) continue;
    found.push(i);
  }
  return found;
}
