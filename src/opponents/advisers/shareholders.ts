import { type Command, clamp, type Doctrine, type SeatView } from '../../engine/index.ts';
import type { Budget } from '../budget.ts';
import { uses } from '../levers.ts';
import { definitionOf, recentMean, revenueOf } from '../reading/company.ts';
import { liquidCash } from '../reading/money.ts';
import type { Advise } from './adviser.ts';

/** What owners hear and get: payout, guidance, and how fast plant is written off (F2, F5, C4). */
export const shareholders: Advise = (view, doctrine, budget) =>
  [
    uses(doctrine, 'payout') ? payout(view, doctrine, budget) : null,
    ...(uses(doctrine, 'reporting') ? [guidance(view, doctrine), depreciation(view, doctrine)] : []),
  ].filter((one) => one !== null);

function payout(view: SeatView, doctrine: Doctrine, budget: Budget): Command | null {
  if (!view.own.listed) return null;
  const usual = definitionOf(view).payout;
  const wanted = payoutFor(view, doctrine, budget, usual);
  return wanted === view.own.payout ? null : { kind: 'setPayout', share: wanted };
}

/** Most of the profit that a company with too much cash pays out, and the steps a whole in which it changes its mind. */
const MOST = 0.7;
const STEPS = 20;
/**
 * Part of a year's plan that may lie in the chest before owners ask for more, part of what the board would approve that must be
 * paid for without a loan, and how much more they ask for each year of the plan that lies there beyond.
 */
const CHEST = 0.3;
const PAID_FOR = 0.7;
const INSISTENCE = 2;
/** Steepness with which a doctrine's taste for paying out becomes willingness to pay more than usual. */
const GENEROUS = 7;

/** Nothing while money or lenders are short; more than usual where cash piles up beyond what is likely to be built of it. */
function payoutFor(view: SeatView, doctrine: Doctrine, budget: Budget, usual: number): number {
  const { covenant } = view.own.finance;
  if (budget.runway < 4 || covenant.status === 'warned' || covenant.status === 'breached') return 0;
  if (budget.runway < 12) return Math.min(usual, view.own.payout);
  // Who would rather grow than pay has better uses for it.
  const taste = Math.min(1, GENEROUS * doctrine.payout);
  const more = Math.max(0, MOST - usual) * taste * clamp(INSISTENCE * excess(view, budget), 0, 1);
  return Math.round((usual + more) * STEPS) / STEPS;
}

/** Cash beyond what has to lie ready, as a part of the year's plan. */
function excess(view: SeatView, { cash, floor, room, plan, envelope }: Budget): number {
  const kept = Math.max(floor + CHEST * plan, liquidCash(view, { floor, envelope }));
  return Math.min(cash - kept, room - PAID_FOR * envelope) / Math.max(1, plan);
}

/** A company that missed its word speaks more softly for a while. */
function guidance(view: SeatView, doctrine: Doctrine): Command | null {
  if (!view.own.listed) return null;
  const missed = view.own.valuation.momentum < -0.03 ? 0.02 : 0;
  const stance = clamp(doctrine.guidance - missed, -0.1, 0.1);
  return stance === view.own.valuation.guidanceStance ? null : { kind: 'setGuidanceStance', stance };
}

/** Once a year: a thin margin asks for a longer life of servers, a good one allows the doctrine's own. */
function depreciation(view: SeatView, doctrine: Doctrine): Command | null {
  if (view.quarter === 0 || view.quarter % 4 !== 0) return null;
  const margin = recentMean(view.own.past.operatingIncome, 4) / Math.max(1, revenueOf(view));
  const thin = margin < 0.5 * definitionOf(view).valuation.matureMargin;
  const years = thin ? 6 : doctrine.depreciationYears;
  return years === view.own.depreciationYears ? null : { kind: 'setDepreciation', years };
}
