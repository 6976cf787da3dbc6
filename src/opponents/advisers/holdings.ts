import { type Command, compile, isParty, type PublicCompany, type SeatView } from '../../engine/index.ts';
import type { Budget } from '../budget.ts';
import { chance } from '../chance.ts';
import type { Advise } from './adviser.ts';

/** Runway below which holdings are turned into cash, quarters, and how much of what is missing they are to bring. */
const SHORT_RUNWAY = 3;
/** Chest, in years of planned investment, from which spare money may go into a partner. */
const FULL_CHEST = 1.5;
/** Most of a partner, and of the spare cash, that one purchase takes. */
const PART = 0.01;
const SPARE_SHARE = 0.05;
/** Largest part of a partner that is wanted. */
const ENOUGH = 0.05;
const SMALLEST = 500_000;

/** Sells holdings when cash runs short; buys into a listed partner when the chest is full and the doctrine likes ties (F6). */
export const holdings: Advise = (view, doctrine, budget) => {
  if (budget.runway < SHORT_RUNWAY || budget.near < 0) return sell(view, budget);
  const spare = budget.cash - budget.floor - FULL_CHEST * budget.envelope;
  if (budget.runway < 40 || spare <= 0 || doctrine.partners < 0.5) return [];
  if (chance(view.quarter, view.seat, 'holdings') > 0.3 * doctrine.partners) return [];
  return buy(view, spare);
};

/** The largest listed holding first, as much of it as the hole asks for. */
function sell(view: SeatView, budget: Budget): readonly Command[] {
  const { tradeLimit } = view.scenario.parameters.finance.holdings;
  const missing = Math.max(0, budget.envelope * 0.3 - budget.near);
  const best = tradable(view)
    .filter((one) => one.held > 0)
    .sort((a, b) => b.held * b.company.marketValue - a.held * a.company.marketValue)[0];
  if (best === undefined || best.company.marketValue <= 0) return [];
  const wanted = Math.min(best.held, tradeLimit, missing / best.company.marketValue);
  return wanted >= 0.0001 ? [{ kind: 'sellStake', company: best.company.id, fraction: wanted }] : [];
}

/** Into the partner with whom it has most agreements in force. */
function buy(view: SeatView, spare: number): readonly Command[] {
  const best = tradable(view)
    .map((one) => ({ ...one, ties: tiesWith(view, one.company) }))
    .filter(({ ties, held, company }) => ties > 0 && held < ENOUGH && company.marketValue > 0)
    .sort((a, b) => b.ties - a.ties)[0];
  if (best === undefined) return [];
  const fraction = Math.min(PART, (SPARE_SHARE * spare) / best.company.marketValue);
  if (fraction * best.company.marketValue < SMALLEST || fraction < 0.0001) return [];
  return [{ kind: 'buyStake', company: best.company.id, fraction }];
}

function tradable(view: SeatView): { readonly company: PublicCompany; readonly held: number }[] {
  return view.rivals
    .map((company) => ({
      company,
      held: view.own.stakes[compile(view.scenario).company.get(company.id) ?? -1] ?? 0,
    }))
    .filter(
      ({ company }) =>
        company.id !== view.seat &&
        company.listed &&
        company.status === 'active' &&
        company.lockedUntil <= view.quarter,
    );
}

function tiesWith(view: SeatView, company: PublicCompany): number {
  return view.agreements.filter(
    (one) => one.status === 'active' && isParty(one, view.seat) && isParty(one, company.id),
  ).length;
}
