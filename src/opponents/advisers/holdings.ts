import {
  type Command,
  clamp,
  compile,
  isParty,
  type PublicCompany,
  type SeatView,
} from '../../engine/index.ts';
import type { Budget } from '../budget.ts';
import { chance } from '../chance.ts';
import { total } from '../reading/company.ts';
import { liquidCash } from '../reading/money.ts';
import type { Advise } from './adviser.ts';

/** Runway below which holdings are turned into cash, quarters. */
const SHORT_RUNWAY = 3;
/** Chest, in years of planned investment, from which spare money may go into shares of others. */
const FULL_CHEST = 0.4;
/** Most of a company, and of the spare cash, that one purchase takes. */
const PART = 0.01;
const SPARE_SHARE = 0.2;
/** Largest part of a company that is wanted. */
const ENOUGH = 0.05;
const SMALLEST = 500_000;
/** Prospects of a share, a year, from which it is bought and below which it is sold; money in the bank brings something too. */
const GOOD = 0.09;
const POOR = 0.01;
/** Part of a year's operating profit that owners are thought to keep, and part of last year's growth that goes on. */
const AFTER_TAX = 0.8;
const GOES_ON = 0.5;
/** Prospects that an agreement in force is worth: one likes to own whom one works with. */
const TIE = 0.01;
/** Most of a company that is sold in a quarter when nothing presses: large blocks spoil the price. */
const BLOCK = 0.02;

/**
 * Sells holdings when cash runs short, or a price has run ahead of what the company earns; puts spare money into shares
 * that are worth it, partners' first (F6).
 */
export const holdings: Advise = (view, doctrine, budget) => {
  const shares = tradable(view);
  if (budget.runway < SHORT_RUNWAY || budget.near < 0) return raise(view, budget, shares);
  const dear = shares.find((one) => one.held > 0 && one.prospects !== null && one.prospects < POOR);
  if (dear !== undefined) return sellStake(dear, Math.min(dear.held, BLOCK, tradeLimit(view)));
  const spare = budget.cash - Math.max(budget.floor + FULL_CHEST * budget.envelope, liquidCash(view, budget));
  // Who gives nothing back to its owners has better uses for money than shares of others.
  if (budget.runway < 40 || spare <= 0 || doctrine.payout <= 0) return [];
  if (chance(view.quarter, view.seat, 'holdings') > 0.5 * doctrine.partners) return [];
  return buy(view, spare, shares);
};

interface Share {
  readonly company: PublicCompany;
  readonly held: number;
  /** What owning it is thought to bring in a year, as a part of its price; null where nothing is known. */
  readonly prospects: number | null;
}

/** The largest holding first, as much of it as the hole asks for. */
function raise(view: SeatView, budget: Budget, shares: readonly Share[]): readonly Command[] {
  const missing = Math.max(0, budget.envelope * 0.3 - budget.near);
  const best = shares
    .filter((one) => one.held > 0)
    .sort((a, b) => b.held * b.company.marketValue - a.held * a.company.marketValue)[0];
  if (best === undefined || best.company.marketValue <= 0) return [];
  return sellStake(best, Math.min(best.held, tradeLimit(view), missing / best.company.marketValue));
}

function sellStake({ company }: Share, fraction: number): readonly Command[] {
  return fraction >= 0.0001 ? [{ kind: 'sellStake', company: company.id, fraction }] : [];
}

/** The share with the best prospects; an agreement in force counts for it. */
function buy(view: SeatView, spare: number, shares: readonly Share[]): readonly Command[] {
  const best = shares
    .map((one) => ({ ...one, liking: (one.prospects ?? 0) + TIE * tiesWith(view, one.company) }))
    .filter(({ prospects, held }) => prospects !== null && prospects >= GOOD && held < ENOUGH)
    .sort((a, b) => b.liking - a.liking)[0];
  if (best === undefined) return [];
  const { id, marketValue } = best.company;
  const fraction = Math.min(PART, freeFloat(view, id), (SPARE_SHARE * spare) / marketValue);
  if (fraction * marketValue < SMALLEST || fraction < 0.0001) return [];
  return [{ kind: 'buyStake', company: id, fraction }];
}

const tradeLimit = (view: SeatView): number => view.scenario.parameters.finance.holdings.tradeLimit;

function tradable(view: SeatView): readonly Share[] {
  return view.rivals.flatMap((company, place): readonly Share[] => {
    const { id, listed, status, lockedUntil } = company;
    const isOpen = listed && status === 'active' && lockedUntil <= view.quarter;
    if (id === view.seat || !isOpen) return [];
    return [{ company, held: view.own.stakes[place] ?? 0, prospects: prospectsOf(company) }];
  });
}

/** Profit and growth of the last year over the price, by what the company has filed (F5). */
function prospectsOf({ filings, marketValue }: PublicCompany): number | null {
  if (filings === null || filings.revenue.length < 5 || marketValue <= 0) return null;
  const profit = AFTER_TAX * total(filings.operatingIncome.slice(-4));
  const before = filings.revenue.at(-5) ?? 0;
  const growth = before > 0 ? (filings.revenue.at(-1) ?? 0) / before - 1 : 0;
  return profit / marketValue + GOES_ON * clamp(growth, -0.3, 0.4);
}

/** Part of a company that none of the scenario's companies holds, 0–1. */
function freeFloat(view: SeatView, company: PublicCompany['id']): number {
  const place = compile(view.scenario).company.get(company) ?? -1;
  return Math.max(0, 1 - total(view.rivals.map(({ stakes }) => stakes[place] ?? 0)));
}

function tiesWith(view: SeatView, company: PublicCompany): number {
  return view.agreements.filter(
    (one) => one.status === 'active' && isParty(one, view.seat) && isParty(one, company.id),
  ).length;
}
