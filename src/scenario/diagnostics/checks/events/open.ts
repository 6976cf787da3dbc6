import { type Mend, mend } from '../../diagnostic.ts';
import { type Check, type CheckContext, plain, problem } from '../check.ts';
import { goalConditions } from './goals.ts';
import { COMPARED, type Range, rangeOf } from './ranges.ts';
import { allOf, conditionsOf, eventsOf, type Part } from './walk.ts';

/** A comparison can come out either way: bounds outside what a value can be decide nothing (V3, O1). */
export const comparisonsAreOpen: Check = (context) =>
  [...eventsOf(context).flatMap(conditionsOf), ...goalConditions(context)]
    .flatMap((found) => allOf(found))
    .flatMap(({ part }) => {
      const range = comparedRange(part, context);
      const outcome = range === undefined ? 'open' : outcomeOf(part, range);
      if (range === undefined || outcome === 'open') return [];
      const bound = part.at(part.at('atLeast').exists() ? 'atLeast' : 'below');
      return [problem(bound, outcome === 'never' ? 'neverHolds' : 'alwaysHolds', {}, mendFor(range))];
    });

/** What the compared value can be; undefined where nothing is compared. */
function comparedRange(part: Part, { names }: CheckContext): Range | undefined {
  const companies = names.company.ids.size;
  if (part.at('count').exists()) return companies === 0 ? undefined : [0, companies];
  for (const kind of COMPARED) {
    const name = part.at(kind).text();
    if (name !== undefined) return rangeOf(kind, name);
  }
  return undefined;
}

function outcomeOf(part: Part, [least, most]: Range): 'open' | 'never' | 'always' {
  const from = part.at('atLeast').number() ?? Number.NEGATIVE_INFINITY;
  const below = part.at('below').number() ?? Number.POSITIVE_INFINITY;
  if (from === Number.NEGATIVE_INFINITY && below === Number.POSITIVE_INFINITY) return 'open';
  if (from > most || below <= least || from >= below) return 'never';
  return from <= least && below > most ? 'always' : 'open';
}

function mendFor([least, most]: Range): Mend {
  if (Number.isFinite(most)) return mend('moveBound', { least: plain(least), most: plain(most) });
  return Number.isFinite(least) ? mend('raiseBound', { least: plain(least) }) : mend('orderBounds');
}
