import { accountIndex, at, type Command, commandCost, type SeatView } from '../../engine/index.ts';
import { stageDeal } from './deals.ts';
import { stageLab } from './lab.ts';
import { stagePlant } from './plant.ts';
import { stagePower } from './power.ts';
import { stageSilicon } from './silicon.ts';

const CASH = accountIndex('cash');

/**
 * The view as it will stand once a command is carried out, as far as later decisions of the same quarter depend on it:
 * cash, and what was just ordered, started or offered. Nothing of other seats changes (T2).
 */
export function stage(view: SeatView, command: Command): SeatView {
  const paid = withCash(view, -commandCost(view, command).now);
  return (
    stagePlant(paid, command) ??
    stagePower(paid, command) ??
    stageLab(paid, command) ??
    stageSilicon(paid, command) ??
    stageDeal(paid, command) ??
    paid
  );
}

/** The view with more or less cash, kUSD. */
function withCash(view: SeatView, change: number): SeatView {
  if (change === 0) return view;
  const balances = view.own.balances.slice();
  balances[CASH] = at(balances, CASH) + change;
  return withOwn(view, { balances });
}

/** The view with other facts about the seat's own company. */
export function withOwn(view: SeatView, change: Partial<SeatView['own']>): SeatView {
  return { ...view, own: { ...view.own, ...change } };
}
