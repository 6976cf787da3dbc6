import type { Command, SeatView } from '../../engine/index.ts';
import { chipChoices, choiceOf } from '../reading/chipMarket.ts';
import { chipIndex } from '../reading/company.ts';
import type { Advise } from './adviser.ts';

/** A waiting order is dropped when today's best chip does the same work for this part of its cost. */
const OUTDATED = 0.7;
const TOO_SHORT = 1.5;

/** Cancels orders that can't be paid any more, and old ones that newer chips have made foolish (S4). */
export const orderCare: Advise = (view, _doctrine, budget) => {
  const own = view.orders.filter(
    (order) => order.buyer === view.seat && order.agreement === null && order.prepaid <= 0,
  );
  const dropped = budget.runway < TOO_SHORT ? own : own.filter((order) => isOutdated(view, order));
  return dropped.map((order): Command => ({ kind: 'cancelOrder', order: order.id }));
};

function isOutdated(view: SeatView, order: SeatView['orders'][number]): boolean {
  if (order.placed > view.quarter - 2) return false;
  const place = chipIndex(view, order.chip);
  const chip = view.scenario.chips[place];
  const best = chipChoices(view)[0];
  if (chip === undefined || best === undefined) return false;
  return best.lifeCost < OUTDATED * choiceOf(view, chip, place).lifeCost;
}
