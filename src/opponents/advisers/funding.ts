import {
  buyBackLimit,
  type Command,
  type Doctrine,
  issueTerms,
  modifierIn,
  RATINGS,
  roundAppetite,
  type SeatView,
  totalDebt,
} from '../../engine/index.ts';
import type { Budget } from '../budget.ts';
import { uses } from '../levers.ts';
import { debtRoom, liquidCash } from '../reading/money.ts';
import { cheapness } from '../reading/shares.ts';
import type { Advise } from './adviser.ts';

/** Part of the year's plan that should always be paid for. */
const COVERED = 0.6;
/** Part of a year's plan that should lie ready for the next quarter. */
const READY = 0.3;
/** Deals smaller than this are not worth the lawyers, kUSD. */
const WORTHWHILE = 100_000;
/** Quarters between two share issues, unless the cash is nearly gone. */
const ROUND_PAUSE = 3;
/** Runway with which nobody asks investors for more, quarters. */
const LONG_RUNWAY = 8;

/** Raises money while the plan is not paid for and the runway short; gives it back where there is too much (F3, F4). */
export const funding: Advise = (view, doctrine, budget) => {
  // Chips may all come at once: a quarter's part of the plan has to lie ready.
  const missing = Math.max(COVERED * budget.envelope - budget.room, READY * budget.envelope - budget.near);
  if (missing <= 0) return giveBack(view, doctrine, budget);
  const lent = uses(doctrine, 'debt') ? debtRoom(view, doctrine) : 0;
  const loan = Math.min(lent, missing / (budget.runway < 4 || budget.near < 0 ? 1 : 2));
  const shares = uses(doctrine, 'equity') ? sharesToSell(view, doctrine, budget, missing - loan) : 0;
  const commands: Command[] = [];
  if (loan >= WORTHWHILE) commands.push({ kind: 'raiseDebt', amount: Math.floor(loan) });
  const amount = Math.floor(shares);
  if (shares >= WORTHWHILE) commands.push({ kind: view.own.listed ? 'issueShares' : 'raiseRound', amount });
  return commands;
};

/** Private labs live on rounds; listed companies place shares only when nobody lends and time is short. */
function sharesToSell(view: SeatView, doctrine: Doctrine, budget: Budget, missing: number): number {
  const { finance, listed, valuation } = view.own;
  const since = finance.lastShareDeal < 0 ? 99 : view.quarter - finance.lastShareDeal;
  const urgent = budget.runway < 3 || budget.near < 0;
  if (since === 0 || (since < ROUND_PAUSE && !urgent)) return 0;
  // Owners are not diluted for money that would only lie there.
  if (budget.runway > LONG_RUNWAY && !urgent) return 0;
  if (listed && !urgent) return 0;
  const world = {
    sentiment: view.sentiment,
    quarter: view.quarter,
    parameters: view.scenario.parameters,
    appetite: modifierIn(view, 'investorAppetite', view.seatIndex),
  };
  const { limit } = listed ? issueTerms(view.own, world.parameters) : roundAppetite(view.own, world);
  const wanted = Math.min(missing, limit * (urgent ? 1 : doctrine.equity));
  return wanted < 0.01 * valuation.marketValue && !urgent ? 0 : 0.98 * wanted;
}

function giveBack(view: SeatView, doctrine: Doctrine, budget: Budget): readonly Command[] {
  const debt = uses(doctrine, 'debt') ? totalDebt(view.own) : 0;
  const isOff =
    view.own.finance.covenant.status === 'warned' || view.own.finance.covenant.status === 'breached';
  if (isOff && debt > WORTHWHILE)
    return [repay(Math.min(debt, 0.5 * Math.max(0, budget.cash - budget.floor)))];
  const spare = spareCash(view, budget);
  if (spare <= WORTHWHILE || budget.runway < 40) return [];
  const owesMuch = RATINGS.indexOf(view.own.finance.rating) > RATINGS.indexOf('A');
  if (owesMuch && debt > WORTHWHILE) return [repay(Math.min(0.25 * debt, 0.5 * spare))];
  // The fuller the chest, the louder the owners; but own shares are bought while they are cheap.
  const pressure =
    Math.min(1, doctrine.payout * (1 + budget.cash / Math.max(1, budget.floor))) * cheapness(view);
  const back = Math.floor(Math.min(spare * pressure, 0.8 * buyBackLimit(view.own, view.scenario.parameters)));
  return view.own.listed && uses(doctrine, 'payout') && back >= WORTHWHILE
    ? [{ kind: 'buyBack', amount: back }]
    : [];
}

/** Part of a year's plan that stays in the chest beside the floor, and part of the rest that may go in a quarter. */
const KEPT = 0.3;
const QUARTER_PART = 0.5;

/** Cash that neither the plan nor the bills will ask for, as far as one quarter may give it back, kUSD. */
function spareCash(view: SeatView, { cash, floor, envelope, plan, room, near }: Budget): number {
  return Math.min(
    room - 0.7 * envelope,
    near - KEPT * envelope,
    QUARTER_PART * (cash - floor - KEPT * plan),
    cash - liquidCash(view, { floor, envelope }),
  );
}

const repay = (amount: number): Command => ({ kind: 'repayDebt', amount: Math.floor(amount) });
