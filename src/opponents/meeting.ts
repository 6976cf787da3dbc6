import type { Command, Doctrine, SeatView } from '../engine/index.ts';
import type { Adviser } from './advisers/adviser.ts';
import { ADVISERS } from './advisers/index.ts';
import { type Budget, budgetOf } from './budget.ts';
import { addAll, openDraft } from './staging/draft.ts';

/**
 * The meeting of a quarter: the advisers speak in turn, each on the view as those before it left it. Every command passes
 * `checkCommand` after those before it.
 *
 * @param isHeard who gets to speak; everybody if it is left out
 */
export function meet(
  view: SeatView,
  doctrine: Doctrine,
  isHeard: (adviser: Adviser) => boolean = () => true,
): Command[] {
  const draft = openDraft(view);
  let budget: Budget = budgetOf(draft.view, doctrine);
  for (const adviser of ADVISERS) {
    if (isSilent(adviser, doctrine) || !isHeard(adviser)) continue;
    const before = moneyIn(draft.view);
    addAll(draft, adviser.advise(draft.view, doctrine, budget), doctrine);
    if (hasMoved(before, draft.view)) budget = budgetOf(draft.view, doctrine);
  }
  return draft.commands;
}

/** Who has no lever that the doctrine uses has nothing to say. */
function isSilent({ levers }: Adviser, { without }: Doctrine): boolean {
  return levers.every((lever) => without.includes(lever));
}

/** What a budget is made of, as far as commands change it. */
function moneyIn({ own, orders, sites, agreements }: SeatView) {
  return { balances: own.balances, fleet: own.fleet, orders, sites, agreements };
}

/** Whether anything that a budget is made of is not what it was. */
function hasMoved(before: ReturnType<typeof moneyIn>, after: SeatView): boolean {
  return (
    before.balances !== after.own.balances ||
    before.fleet !== after.own.fleet ||
    before.orders !== after.orders ||
    before.sites !== after.sites ||
    before.agreements !== after.agreements
  );
}
