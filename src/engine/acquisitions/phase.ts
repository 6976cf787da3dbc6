import { pow } from '../math/real.ts';
import type { Work } from '../quarter/work.ts';
import { readBids } from './bids.ts';
import { closePurchases } from './closing.ts';

/** A6: purchases close or are stopped, owners read the quarter's bids, and what small companies are worth moves on. */
export function acquisitionsPhase(work: Work): void {
  closePurchases(work);
  readBids(work);
  growTargets(work);
}

/** What is not bought grows on its own; owners of a fast-growing company ask more each quarter. */
function growTargets(work: Work): void {
  work.scenario.targets.forEach((definition, t) => {
    const target = work.state.targets[t];
    if (target === undefined || target.owner !== null) return;
    target.value = Math.round(target.value * pow(1 + definition.growthPerYear, 0.25));
  });
}
