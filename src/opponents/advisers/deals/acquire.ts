import type { Doctrine, SeatView } from '../../../engine/index.ts';
import { chance } from '../../chance.ts';
import { targetWorth } from '../../reading/targets.ts';
import type { Advise } from '../adviser.ts';
import { plain } from './table.ts';

type Target = SeatView['targets'][number];

/** Chance of approval below which it is no use to try (R2). */
const LEAST_APPROVAL = 0.8;
/** Part of the cash beyond its floor that one purchase may take. */
const CASH_SHARE = 0.3;
/** Quarters in which a company looks for something to buy, as a share: the bolder, the more often. */
const LOOKS = 0.35;

/** A rich company buys a small one that is worth more to it than its owners ask (A6). */
export const acquisitions: Advise = (view, doctrine, budget) => {
  if (budget.runway < 40 || chance(view.quarter, view.seat, 'acquire') > LOOKS * (0.5 + doctrine.risk))
    return [];
  const means = CASH_SHARE * Math.min(budget.cash - budget.floor, Math.max(0, budget.room));
  const best = view.targets
    .flatMap((target, t) => {
      const brings = view.scenario.targets[t]?.brings;
      if (brings === undefined || target.status !== 'free' || target.approval < LEAST_APPROVAL) return [];
      const worth = targetWorth(view, doctrine, brings);
      const bid = bidFor(doctrine, target, worth);
      return bid === 0 || bid > means ? [] : [{ target, bid, gain: worth - bid }];
    })
    .sort((a, b) => b.gain - a.gain || (a.target.id < b.target.id ? -1 : 1))[0];
  return best === undefined ? [] : [{ kind: 'acquire', target: best.target.id, bid: best.bid }];
};

/** Where in the owners' range it bids: the bolder and the more others want it, the higher; nothing beyond its worth. */
function bidFor(doctrine: Doctrine, { low, high, interest }: Target, worth: number): number {
  const step = Math.min(1, 0.5 + 0.4 * doctrine.risk + 0.15 * interest);
  const bid = plain(low + step * (high - low));
  return bid > worth ? 0 : bid;
}
