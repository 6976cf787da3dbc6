import { worldOf } from '../commands/raiseRound.ts';
import { circularShare } from '../finance/circular.ts';
import { type CovenantTest, testCovenants } from '../finance/covenants.ts';
import { expectedListingValue, type ListingCheck, listingWindow } from '../finance/listing.ts';
import { type RoundAppetite, type RoundOutcome, roundAppetite, roundOutcome } from '../finance/rounds.ts';
import { type TradeTerms, tradeTerms } from '../finance/trading.ts';
import type { SeatView } from '../state/view.ts';

/** F4: what private investors think of the seat, before anything is asked of them. */
export function roundOutlook(view: SeatView): RoundAppetite {
  return roundAppetite(view.own, worldOf(view));
}

/** F4: how a round for so much at such a value would end, kUSD. */
export function roundForecast(view: SeatView, amount: number, preMoney: number): RoundOutcome {
  return roundOutcome(view.own, worldOf(view), amount, preMoney);
}

/** F4: the window for going public, and the value before the money that the banks expect, kUSD. */
export function listingOutlook(view: SeatView): {
  readonly checks: readonly ListingCheck[];
  readonly expected: number;
} {
  const world = worldOf(view);
  return { checks: listingWindow(view.own, world), expected: expectedListingValue(view.own, world) };
}

/** F3: the seat against the promises that came with its debt. */
export function covenantOutlook(view: SeatView): CovenantTest {
  return testCovenants(view.own, view.scenario.parameters, view.quarter);
}

/** F6: what a trade in a listed company's shares would bring or cost, kUSD. */
export function tradeOutlook(
  view: SeatView,
  company: string,
  fraction: number,
  side: 'sell' | 'buy',
): TradeTerms {
  const value = view.rivals.find(({ id }) => id === company)?.marketValue ?? 0;
  return tradeTerms(value, fraction, side, view.scenario.parameters);
}

/** F6: circular revenue of the seat's last year over its revenue, 0–1. */
export function circularOutlook({ own }: SeatView): number {
  return circularShare(own);
}
