import type { CheckContext } from '../check.ts';
import type { Bound, Found, Part } from './walk.ts';

/** In the conditions of an objective `$company` is its seat; nothing else is bound (O1). */
const SEAT: Bound = { company: true, chooser: false, region: false, merchant: false };
/** Deeper no goal is looked at. */
const FAR = 10;

/** The outermost conditions of every objective. */
export function goalConditions({ scenario }: CheckContext): Found[] {
  // A cursor finds what stands there whatever its type says; checks trust nothing that it finds.
  const objectives = scenario.at('objectives') as unknown as Part;
  return objectives.items().flatMap((objective) =>
    objective
      .at('levels')
      .entries()
      .flatMap((goal) => leaves(goal, 0).map((part) => ({ event: objective, part, bound: SEAT }))),
  );
}

function leaves(goal: Part, depth: number): Part[] {
  if (depth > FAR) return [];
  const inner = [...goal.at('all').items(), ...goal.at('any').items()];
  const own = ['reach', 'hold', 'atEnd', 'never'].map((key) => goal.at(key)).filter((part) => part.exists());
  return [...own, ...inner.flatMap((one) => leaves(one, depth + 1))];
}
