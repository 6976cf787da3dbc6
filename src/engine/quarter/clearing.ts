import { modifier } from '../events/modifiers.ts';
import type { MarketBook } from '../market/book.ts';
import { growMarkets, resourceTable, season } from '../market/capacity.ts';
import { neededResource, type PerUnit, serve } from '../market/clear.ts';
import { demandOfQuarter, HOURS_PER_QUARTER, referenceSpotPrice } from '../market/demand.ts';
import { commerceComputes } from '../market/integrations.ts';
import { rentalFactors } from '../market/rentalMix.ts';
import { clamp, ratio, rowOf, splitInteger, sum, toKUsd } from '../math/numbers.ts';
import { pow } from '../math/real.ts';
import type { Cell } from '../state/compile.ts';
import type { SegmentDefinition } from '../state/definition.ts';
import { outages } from './outages.ts';
import { settleOutsideRent } from './outsideRent.ts';
import { companyAt, drive, type Work } from './work.ts';

/** D1–D5, S7: customers choose, capacity decides, who is turned away asks a rival, prices of rental move. */
export function clearingPhase(work: Work): void {
  growMarkets(work);
  work.scratch.commerceCompute = commerceComputes(work);
  // Prices and chips stay as they are while the market clears.
  const mix = rentalFactors(work);
  const book = demandOfQuarter(work, mix);
  const perUnit = resourceTable(work);
  work.report.market = book;
  clearServers(work, perUnit, book);
  const tight = clearRental(work, perUnit, book);
  clearServing(work, perUnit, book);
  for (const cell of work.index.cells) settleCell(work, cell, book, mix);
  moveSpotPrice(work, tight);
  settleOutsideRent(work, meanSpotPrice(work));
  loseTrust(work);
  outages(work);
}

/** General servers serve their own region (data residency). */
function clearServers(work: Work, perUnit: PerUnit, book: MarketBook): void {
  const { companies } = work.state;
  work.index.serverCells.forEach((cells, r) => {
    const capacity = rowOf(companies.length, (i) => companies[i]?.serverMW[r] ?? 0);
    const { need } = serve(book, cells, perUnit, capacity);
    work.state.companies.forEach((company, i) => {
      company.compute.serverUse[r] = clamp(ratio(need[i] ?? 0, capacity[i] ?? 0), 0, 2);
    });
  });
}

/** S7: rental customers first, then labs that are short of compute. Returns what is wanted over what is offered. */
function clearRental(work: Work, perUnit: PerUnit, book: MarketBook): number {
  const { companies } = work.state;
  const capacity = rowOf(companies.length, (i) => companies[i]?.compute.rental ?? 0);
  const cleared = serve(book, work.index.rentalCells, perUnit, capacity);
  const shortage = shortages(work, perUnit, book);
  sellToLabs(work, cleared.room, shortage);
  sellToOverflow(work, cleared.room);
  work.state.companies.forEach((company, i) => {
    const byTheHour = (work.scratch.spotSoldH100e[i] ?? 0) + (work.scratch.overflowH100e[i] ?? 0);
    const used = (cleared.used[i] ?? 0) + byTheHour;
    company.compute.rentalUse = clamp(ratio(used, capacity[i] ?? 0), 0, 1);
  });
  return tightness(work, cleared.need, capacity, shortage);
}

/** H100e that labs with a model on sale lack for the demand they see. */
function shortages(work: Work, perUnit: PerUnit, book: MarketBook): number[] {
  const need = neededResource(
    book,
    work.index.servingCells,
    perUnit,
    book.demand,
    work.state.companies.length,
  );
  return work.state.companies.map((company, i) => {
    if (work.scenario.companies[i]?.lab === undefined || company.status === 'failed') return 0;
    return Math.max(0, (need[i] ?? 0) + (work.scratch.commerceCompute[i] ?? 0) - company.compute.service);
  });
}

/** Labs buy what is left at the spot price, at most for a part of their cash a quarter. */
function sellToLabs(work: Work, room: readonly number[], shortage: readonly number[]): void {
  const price = meanSpotPrice(work) * (HOURS_PER_QUARTER / 1000);
  const { spotCashShare } = work.scenario.parameters.demand;
  const wanted = shortage.map((short, i) => {
    const cash = companyAt(work.state, i).balances[0] ?? 0;
    return Math.min(short, Math.max(0, cash * spotCashShare) / Math.max(price, 0.1));
  });
  const all = sum(wanted);
  const free = sum(room);
  const share = all > free ? ratio(free, all) : 1;
  const taken = all * share;
  for (let i = 0; i < wanted.length; i++) {
    const bought = (wanted[i] ?? 0) * share;
    work.scratch.spotBought[i] = bought;
    work.scratch.spotCost[i] = toKUsd(bought * price);
    work.scratch.spotSoldH100e[i] = free > 0 ? (taken * (room[i] ?? 0)) / free : 0;
  }
  // Whole kUSD on both sides, divided once: what labs pay is what providers get (property 2).
  work.scratch.spotSold = splitInteger(sum(work.scratch.spotCost), room);
}

/** Customers for whom the clouds outside the scenario have no room rent by the hour where some is left (D4, S7). */
function sellToOverflow(work: Work, room: readonly number[]): void {
  const left = rowOf(room.length, (i) => Math.max(0, (room[i] ?? 0) - (work.scratch.spotSoldH100e[i] ?? 0)));
  const refused = Math.max(0, outsideWants(work) - work.state.supply.outsideRentalH100e);
  const share = Math.min(1, ratio(refused, sum(left)));
  const price = meanSpotPrice(work) * (HOURS_PER_QUARTER / 1000);
  for (let i = 0; i < left.length; i++) {
    const rented = (left[i] ?? 0) * share;
    work.scratch.overflowH100e[i] = rented;
    work.scratch.overflowSold[i] = rented * price;
  }
}

/** Mean of the regions' spot prices, USD per H100e-hour. */
export function meanSpotPrice(work: Pick<Work, 'state'>): number {
  const prices = work.state.market.spotPrice;
  return sum(prices) / Math.max(1, prices.length);
}

function tightness(
  work: Work,
  need: readonly number[],
  capacity: readonly number[],
  shortage: readonly number[],
): number {
  const { supply } = work.state;
  const wanted = sum(need) + sum(shortage) + outsideWants(work);
  return clamp(
    ratio(wanted, sum(capacity) + supply.outsideRentalH100e * modifier(work, 'outsideRental'), 1),
    0.3,
    3,
  );
}

/** H100e that customers outside want at today's rent: those of the companies answer by choosing less of them (D2). */
function outsideWants(work: Work): number {
  const { market, companies } = work.state;
  const { rentalElasticity } = work.scenario.parameters.demand;
  let wanted = 0;
  for (const cell of work.index.rentalCells) {
    const reference = referenceSpotPrice(work.scenario.segments[cell.segment]?.referencePrice ?? 1);
    const dear = Math.max(0.05, ratio(market.spotPrice[cell.region] ?? 0, reference, 1));
    wanted += (market.units[cell.index]?.[companies.length] ?? 0) * pow(dear, -rentalElasticity);
  }
  return wanted;
}

/**
 * S7: the rental price follows tightness; it is the price of the next quarter. Providers keep a reserve: the price stays
 * where it is at their usual use, not when the last chip is let.
 */
function moveSpotPrice(work: Work, tight: number): void {
  const demand = work.scenario.parameters.demand;
  const factor = pow(tight / demand.spotPriceUsualUse, demand.spotPriceSlope * demand.spotPriceSpeed);
  const prices = work.state.market.spotPrice;
  prices.forEach((price, r) => {
    const moved = price * factor * modifier(work, 'spotPrice', r);
    prices[r] = clamp(moved, demand.spotPriceFloorUsdPerHour, demand.spotPriceCeilingUsdPerHour);
  });
}

/** C5: own services run on the service pool plus what was rented on the spot market, integrations first. */
function clearServing(work: Work, perUnit: PerUnit, book: MarketBook): void {
  const { companies } = work.state;
  const pool = rowOf(
    companies.length,
    (i) => (companies[i]?.compute.service ?? 0) + (work.scratch.spotBought[i] ?? 0),
  );
  const capacity = pool.map((all, i) => Math.max(0, all - (work.scratch.commerceCompute[i] ?? 0)));
  const { used } = serve(book, work.index.servingCells, perUnit, capacity);
  work.state.companies.forEach((company, i) => {
    const all = pool[i] ?? 0;
    const busy = (used[i] ?? 0) + Math.min(all, work.scratch.commerceCompute[i] ?? 0);
    company.compute.serviceUse = clamp(ratio(busy, all), 0, 1);
  });
}

/** Writes units and revenue of one cell; who was not served anywhere is outside now (D4). */
function settleCell(work: Work, cell: Cell, book: MarketBook, mix: readonly number[]): void {
  const s = cell.segment;
  const segment = work.scenario.segments[s];
  const units = work.state.market.units[cell.index];
  if (segment === undefined || units === undefined) return;
  const factor = season(work, s);
  let held = 0;
  for (let i = 0; i < units.length; i++) units[i] = 0;
  const end = book.start[cell.index + 1] ?? 0;
  for (let k = book.start[cell.index] ?? 0; k < end; k++) {
    const sold = (book.served[k] ?? 0) / factor;
    units[book.company[k] ?? 0] = sold;
    held += sold;
  }
  const total = (work.state.market.potential[s] ?? 0) * cell.weight;
  units[work.state.companies.length] = Math.max(0, total - held);
  countSales(work, cell, segment, book, mix);
}

/** Adds what one cell bought and paid to the sums of its segment. */
function countSales(
  { state, scratch }: Work,
  cell: Cell,
  segment: SegmentDefinition,
  book: MarketBook,
  mix: readonly number[],
): void {
  const s = cell.segment;
  const served = scratch.served[s] ?? [];
  const demanded = scratch.demanded[s] ?? [];
  const revenue = scratch.revenue[s] ?? [];
  const spot = segment.resource === 'rental' ? (state.market.spotPrice[cell.region] ?? 0) : 0;
  const price = segment.referencePrice * (spot > 0 ? spot / referenceSpotPrice(segment.referencePrice) : 1);
  const end = book.start[cell.index + 1] ?? 0;
  for (let k = book.start[cell.index] ?? 0; k < end; k++) {
    const i = book.company[k] ?? 0;
    const sold = book.served[k] ?? 0;
    served[i] = (served[i] ?? 0) + sold;
    demanded[i] = (demanded[i] ?? 0) + (book.demand[k] ?? 0);
    // Rent on own chips fetches less while tenants have to move their work to them (S6).
    const fetched = spot > 0 ? price * (mix[i] ?? 1) : price;
    revenue[i] = (revenue[i] ?? 0) + sold * fetched * (state.companies[i]?.prices[s] ?? 0);
  }
}

/** D4: turning customers away costs trust. */
function loseTrust(work: Work): void {
  const loss = work.scenario.parameters.demand.refusalTrustLoss * modifier(work, 'refusalTrust');
  work.state.companies.forEach((company, i) => {
    let wanted = 0;
    let refused = 0;
    for (let s = 0; s < work.scenario.segments.length; s++) {
      const price = work.scenario.segments[s]?.referencePrice ?? 0;
      const asked = (work.scratch.demanded[s]?.[i] ?? 0) * price;
      wanted += asked;
      refused += Math.max(0, asked - (work.scratch.served[s]?.[i] ?? 0) * price);
    }
    if (refused <= 0) return;
    const lost = Math.min(company.trust, loss * ratio(refused, wanted));
    company.trust -= lost;
    drive(work, i, 'trust', 'customersRefused', -lost, 'D4');
  });
}
