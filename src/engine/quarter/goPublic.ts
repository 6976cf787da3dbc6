import { addMomentum, moveCapital } from '../finance/capital.ts';
import { expectedListingValue, type ListingOutcome, listingOutcome } from '../finance/listing.ts';
import { pricePerShare, rescaleShares } from '../finance/shares.ts';
import { toKUsd } from '../math/numbers.ts';
import { bell } from '../random/streams.ts';
import { announce, book, companyAt, drive, type Work } from './work.ts';

/** F4: the shares are offered, priced by the order book, and traded for the first day; or the listing is pulled. */
export function goPublicNow(
  work: Work,
  i: number,
  float: number,
  range: { readonly low: number; readonly high: number },
): void {
  const own = companyAt(work.state, i);
  const rules = work.scenario.parameters.finance.listing;
  const { sentiment, quarter } = work.state;
  const expected = expectedListingValue(own, { sentiment, quarter, parameters: work.scenario.parameters });
  const demand = expected * (1 + rules.noise * bell(work.state.random, 'listing'));
  const outcome = listingOutcome(demand, range, float, rules);
  own.finance.lastShareDeal = quarter;
  if (outcome.isPulled) pull(work, i);
  else list(work, i, outcome);
}

function pull(work: Work, i: number): void {
  const rules = work.scenario.parameters.finance.listing;
  companyAt(work.state, i).finance.listingPause = work.state.quarter + 1 + rules.pause;
  addMomentum(work, i, -rules.pulledMomentum);
  tell(work, i, 'listingPulled', { amount: 0, preMoney: 0, move: 0 });
}

function list(work: Work, i: number, { preMoney, raised, firstDay }: ListingOutcome): void {
  const own = companyAt(work.state, i);
  const { listing, listedPremium } = work.scenario.parameters.finance;
  const money = book(work, i, 'sharesIssued', raised);
  const fee = book(work, i, 'listingFee', money * listing.fee);
  rescaleShares(work.state, i, 1 + money / preMoney);
  // The market takes the price of the first day; what liquid shares add stays in the premium (F5).
  const dayOne = toKUsd(preMoney * (1 + firstDay)) - own.valuation.marketValue;
  own.valuation.marketValue += dayOne;
  drive(work, i, 'marketValue', 'firstDay', dayOne, 'F4');
  own.valuation.anchor *= 1 + listedPremium;
  moveCapital(work, i, money - fee, 'sharesIssued');
  own.listed = true;
  own.finance.lockedUntil = work.state.quarter + listing.lockUpQuarters;
  own.finance.lastRoundPrice = pricePerShare(own);
  tell(work, i, 'listed', { amount: money, preMoney, move: Math.round(firstDay * 1000) / 1000 });
}

function tell(work: Work, i: number, code: string, params: Readonly<Record<string, number>>): void {
  announce(work, {
    code,
    phase: 'executeCommands',
    companies: [companyAt(work.state, i).id],
    about: null,
    params,
    weight: 5,
  });
}
