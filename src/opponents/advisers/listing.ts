import { expectedListingValue, listingWindow } from '../../engine/index.ts';
import { chance } from '../chance.ts';
import type { Advise } from './adviser.ts';

/** Readiness to go public in a quarter in which nothing presses, and when money is short. */
const CALM = 0.06;
const PRESSED = 0.4;
/** Runway below which the stock exchange is a way out, quarters. */
const SHORT_RUNWAY = 6;
/** Part of the company that is sold, and the price range around what the banks expect. */
const FLOAT = 0.08;
const LOW = 0.88;
const HIGH = 1.06;
/** Mood and trust by which the window must be open. */
const MARGIN = 0.04;
const TRUST_MARGIN = 3;

/** Takes a private company public while the window is open: sooner when money is short, later when owners like to stay (F4). */
export const listing: Advise = (view, doctrine, budget) => {
  const { own, sentiment, quarter, scenario } = view;
  if (own.listed || own.finance.lastShareDeal === quarter) return [];
  const world = { sentiment, quarter, parameters: scenario.parameters };
  // What events do before the quarter's commands may close a window that is only just open.
  const safe = { ...world, sentiment: sentiment - MARGIN };
  const sure = { ...own, trust: own.trust - TRUST_MARGIN };
  if (!listingWindow(sure, safe).every(({ isMet }) => isMet)) return [];
  // A year of books under own steam comes first.
  if (quarter < 3) return [];
  const readiness = (budget.runway < SHORT_RUNWAY ? PRESSED : CALM) * (0.5 + doctrine.equity) * sentiment;
  if (chance(quarter, view.seat, 'listing') > readiness) return [];
  const value = expectedListingValue(own, world);
  return [
    {
      kind: 'goPublic',
      float: FLOAT,
      priceRange: { low: Math.max(1, Math.floor(value * LOW)), high: Math.max(1, Math.floor(value * HIGH)) },
    },
  ];
};
