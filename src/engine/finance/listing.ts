import { clamp, ratio } from '../math/numbers.ts';
import type { Parameters } from '../state/definition.ts';
import type { CompanyState } from '../state/state.ts';
import { lastYear } from './past.ts';

/** What a market wants to see before it lists a company; text under `finance:listing.item`. */
export const LISTING_ITEMS = ['mood', 'size', 'books', 'trust', 'order', 'pause'] as const;
export type ListingItem = (typeof LISTING_ITEMS)[number];

/** One item of the checklist: what is there, what is asked for. */
export interface ListingCheck {
  readonly item: ListingItem;
  readonly isMet: boolean;
  /** Mood, kUSD of revenue, growth, points, quarters to wait: the item says which. */
  readonly value: number;
  readonly needed: number;
}

export interface ListingWorld {
  readonly sentiment: number;
  readonly quarter: number;
  readonly parameters: Parameters;
}

/** F4: the window for going public, item by item; it is open when all are met. */
export function listingWindow(company: CompanyState, world: ListingWorld): ListingCheck[] {
  const rules = world.parameters.finance.listing;
  const revenue = lastYear(company.past.revenue);
  const margin = ratio(lastYear(company.past.operatingIncome), revenue);
  const growth = company.valuation.growthExpectation;
  const isSound = company.status === 'active' && company.finance.emergencyDebt <= 0;
  const wait = Math.max(0, company.finance.listingPause - world.quarter);
  return [
    check('mood', world.sentiment, rules.sentiment),
    check('size', revenue, rules.revenue),
    // Either a profit or growth that stands for one.
    margin >= rules.margin
      ? check('books', margin, rules.margin)
      : { ...check('books', growth, rules.growth), isMet: growth >= rules.growth },
    check('trust', company.trust, rules.trust),
    check('order', isSound && company.finance.covenant.status !== 'breached' ? 1 : 0, 1),
    { item: 'pause', isMet: wait === 0, value: wait, needed: 0 },
  ];
}

function check(item: ListingItem, value: number, needed: number): ListingCheck {
  return { item, isMet: value >= needed, value, needed };
}

/** Value before the money that the banks expect from the order book, kUSD: the market's own, with what liquidity adds (F4). */
export function expectedListingValue(company: CompanyState, { sentiment, parameters }: ListingWorld): number {
  const { listedPremium } = parameters.finance;
  const mood = clamp(0.5 + 0.5 * sentiment, 0.7, 1.2);
  return Math.floor(Math.max(0, company.valuation.marketValue) * (1 + listedPremium) * mood);
}

/** How a listing ends. */
export interface ListingOutcome {
  readonly isPulled: boolean;
  /** Value before the money at which the shares are sold, kUSD; money raised before fees; move of the first day. */
  readonly preMoney: number;
  readonly raised: number;
  readonly firstDay: number;
}

/**
 * Prices a listing (F4): the order book stands at `demand`. Below the range the listing is pulled; else the banks price it a
 * little under the demand, inside the range, and what they leave on the table is the move of the first day.
 *
 * @param float part of the enlarged company that is sold
 */
export function listingOutcome(
  demand: number,
  range: { readonly low: number; readonly high: number },
  float: number,
  { underpricing }: Pick<Parameters['finance']['listing'], 'underpricing'>,
): ListingOutcome {
  if (demand < range.low) return { isPulled: true, preMoney: range.low, raised: 0, firstDay: 0 };
  const preMoney = Math.floor(clamp(demand * (1 - underpricing), range.low, range.high));
  return {
    isPulled: false,
    preMoney,
    raised: Math.floor((preMoney * float) / (1 - float)),
    firstDay: demand / Math.max(1, preMoney) - 1,
  };
}
