import { clamp, type Doctrine, type SeatView } from '../engine/index.ts';
import { cashOf, revenueOf, total } from './reading/company.ts';
import { contractLoad, promisedTranches } from './reading/contracts.ts';
import { coreCapex, debtRoom, operatingCash, runningCosts, yearOfCapex } from './reading/money.ts';
import { gapAt, ownedAndComing } from './reading/need.ts';
import { serversWanted } from './reading/power.ts';
import { remembering } from './reading/remember.ts';
import { ownSites } from './reading/sites.ts';

/** What a seat can spend, as its treasurer sees it. kUSD. */
export interface Budget {
  readonly cash: number;
  /** Cash that has to stay. */
  readonly floor: number;
  /** Cash from the business in a mean quarter, less the core business's own investment. */
  readonly income: number;
  /** Promised and not paid: chips on order, sites under way, tranches. */
  readonly promised: number;
  /** What may be promised now without falling under the floor within a year, before anything is borrowed. */
  readonly room: number;
  /** What could be paid if everything on order came this quarter, before anything is borrowed. */
  readonly near: number;
  /** Investment of a year that the board would approve. */
  readonly envelope: number;
  /** Investment of a year that is likely to come of it: what was built of late and some growth, the envelope at most. */
  readonly plan: number;
  /** What may be promised this quarter: room and debt, the board and a steady hand decide. */
  readonly invest: number;
  /** Quarters until the floor is reached; 40 at most. */
  readonly runway: number;
}

/** Quarters from an order to its bill: the foundry starts in the next one (S4). */
const ORDER_QUARTERS = 2;
/** Quarters that a budget looks ahead. */
const YEAR = 4;
/** Part of the cash beyond its floor that a company would invest in a year even if it never built before. */
const IDLE_CASH_SHARE = 0.12;
/** Part of what the business brings in a year that a board lets it invest without asking twice. */
const CASH_FLOW_SHARE = 0.6;
/** Most of a year's investment that one quarter may bring. */
const QUARTER_SHARE = 0.28;
/** Factor on the last year's investment that a year's plan seldom exceeds. */
const PLAN_GROWTH = 1.25;

/** The budget as the view stands: what was staged before counts as promised. */
export function budgetOf(view: SeatView, doctrine: Doctrine): Budget {
  const cash = cashOf(view);
  const floor = doctrine.cashFloorQuarters * runningCosts(view);
  const income = operatingCash(view) - coreCapex(view) - payouts(view);
  const orders = openOrders(view);
  const sites = openSites(view);
  const servers = serverCapex(view);
  const drift = contractDrift(view);
  const promised = orders + sites + promisedTranches(view, YEAR);
  const ahead = YEAR * income + drift.year - servers;
  const room = cash - floor + ahead - promised;
  const envelope = boardEnvelope(view, doctrine);
  const flow = QUARTER_SHARE * envelope - nextDeliveries(view) - sites / YEAR - sitesStarted(view);
  // What the next quarter changes beside the usual income: contracts that grow, sites and servers that go on.
  const next = drift.next - sites / YEAR - servers / YEAR - promisedTranches(view, 0);
  const near = cash - 0.5 * floor + ORDER_QUARTERS * (income + next) - orders;
  const means = Math.min(room + debtRoom(view, doctrine), near);
  const invest = Math.max(0, Math.min(means, 1.2 * envelope - promised, flow));
  return {
    cash,
    floor,
    income,
    promised,
    room,
    near,
    envelope,
    plan: Math.min(envelope, PLAN_GROWTH * yearOfCapex(view)),
    invest,
    runway: runwayOf(cash - floor, ahead - promised),
  };
}

function runwayOf(spare: number, yearAhead: number): number {
  if (yearAhead >= 0) return 40;
  return clamp((Math.max(0, spare) / -yearAhead) * YEAR, 0, 40);
}

function payouts(view: SeatView): number {
  return view.own.listed ? Math.max(0, 0.8 * view.own.figures.operatingIncome) * view.own.payout : 0;
}

/** Value of own orders that is not paid yet, racks included. */
function openOrders(view: SeatView): number {
  return unpaid(view, () => true);
}

/** Orders that weigh on the next quarter: those of this quarter, and what is late. The others come now. */
function nextDeliveries(view: SeatView): number {
  return unpaid(view, (placed) => placed >= view.quarter || placed < view.quarter - 1);
}

function unpaid(view: SeatView, counts: (placed: number) => boolean): number {
  const { systemCostShare } = view.scenario.parameters.compute;
  let open = 0;
  for (const { buyer, left, price, prepaid, placed } of view.orders)
    if (buyer === view.seat && counts(placed)) open += left * price * (1 + systemCostShare) - prepaid;
  return open;
}

/** What own sites under way will still cost within a year. */
function openSites(view: SeatView): number {
  let open = 0;
  for (const site of ownSites(view)) {
    if (site.paused || (site.stage !== 'permit' && site.stage !== 'build')) continue;
    const left = site.budget - site.spent;
    open += site.stage === 'permit' ? left * 0.5 : left * Math.min(1, YEAR / Math.max(1, site.quartersLeft));
  }
  return open;
}

/** A year's part of the sites that were decided in this very quarter. */
function sitesStarted(view: SeatView): number {
  let staged = 0;
  for (const site of ownSites(view)) if (site.started === view.quarter) staged += site.budget * 0.25;
  return staged;
}

/** How much more compute contracts will earn than at today's volume, in the next quarter and over the year, bills set against income. */
const contractDrift = remembering((view: SeatView) => [view.agreements, view.quarter, view.seat], addUpDrift);

function addUpDrift(view: SeatView): { readonly next: number; readonly year: number } {
  const now = contractLoad(view, view.quarter - 1);
  let next = 0;
  let year = 0;
  for (let k = 0; k < YEAR; k++) {
    const then = contractLoad(view, view.quarter + k);
    // Income has its costs; a bill has none of its own.
    const more = 0.7 * (then.income - now.income) - (then.bill - now.bill);
    if (k === 0) next = more;
    year += more;
  }
  return { next, year };
}

/** General servers that the year will ask for (D5). */
function serverCapex(view: SeatView): number {
  const more = view.own.serverMW.map((now, r) => Math.max(0, serversWanted(view, r, YEAR) - now));
  return total(more) * view.scenario.parameters.compute.serverKUsdPerMW;
}

/** The board lets investment grow as far as compute is missing, and shrink where it stands idle. */
function boardEnvelope(view: SeatView, doctrine: Doctrine): number {
  const { owned, coming } = ownedAndComing(view);
  const idle = IDLE_CASH_SHARE * Math.max(0, cashOf(view) - doctrine.cashFloorQuarters * runningCosts(view));
  const earned = CASH_FLOW_SHARE * YEAR * operatingCash(view);
  const base = Math.max(yearOfCapex(view), 0.1 * revenueOf(view), idle, earned);
  // What is on its way has to be paid as well: only what stands counts as had.
  const missing = (gapAt(view, doctrine, YEAR) + coming) / Math.max(1, owned);
  const pressure = clamp(0.2 + 1.2 * missing, 0, 1);
  return base * (0.7 + (0.3 + doctrine.capexGrowth) * pressure);
}
