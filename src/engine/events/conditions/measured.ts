import type { Condition } from '../../state/definition/events.ts';
import { type Binding, companyPlace, merchantPlace, regionPlace, type World } from '../binding.ts';
import { companyFact } from './companyFacts.ts';
import { merchantFact, regionFact, worldFact } from './places.ts';

/** The number that a condition compares with its bounds; null where it compares none. NaN where nothing is there. */
export function measured(world: World, binding: Binding, condition: Condition): number | null {
  switch (condition.op) {
    case 'metric': {
      const company = world.state.companies[companyPlace(world, binding, condition.of)];
      return company?.figures[condition.metric] ?? Number.NaN;
    }
    case 'company':
      return companyFact(world, companyPlace(world, binding, condition.of), condition.fact);
    case 'world':
      return worldFact(world, condition.fact);
    case 'region':
      return regionFact(world, regionPlace(world, binding, condition.of), condition.fact);
    case 'merchant':
      return merchantFact(world, merchantPlace(world, binding, condition.of), condition.fact);
    default:
      return null;
  }
}
