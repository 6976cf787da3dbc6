import { at, clamp, ratio } from '../math/numbers.ts';
import { pow } from '../math/real.ts';
import { growMarkets, resourceTable, season } from '../market/capacity.ts';
import { addNeed, type Cleared, serve } from '../market/clear.ts';
import { type CellDemand, demandOfQuarter, HOURS_PER_QUARTER, referenceSpotPrice } from '../market/demand.ts';
import { commerceCompute } from '../market/integrations.ts';
import { companyAt, drive, type Work } from './work.ts';
import { outages } from './outages.ts';

/** Resource that a unit needs, per segment and company. */
type PerUnit = readonly Float64Array[];

interface Row {
  readonly cell: CellDemand;
  readonly served: Float64Array;
  readonly spilled: Float64Array;
}

/** D1–D5, S7: customers choose, capacity decides, who is turned away asks a rival, prices of rental move. */
export function clearingPhase(work: Work): void {
  growMarkets(work);
  work.scratch.commerceCompute = work.state.companies.map((_, i) => commerceCompute(work, i));
  const perUnit = resourceTable(work);
  const rows = demandOfQuarter(work).map((cell) => ({
    cell,
    served: new Float64Array(cell.offers.length),
    spilled: new Float64Array(cell.offers.length),
  }));
  clearServers(work, perUnit, rows);
  const tightness = clearRental(work, perUnit, rows);
  clearServing(work, perUnit, rows);
  for (const row of rows) settleCell(work, row);
  moveSpotPrice(work, tightness);
  loseTrust(work);
  outages(work);
}

function rowsOf(work: Work, rows: readonly Row[], resource: string, region?: number): Row[] {
  return rows.filter(
    ({ cell: { cell } }) =>
      work.scenario.segments[cell.segment]?.resource === resource && (region === undefined || cell.region === region),
  );
}

function serveRows(perUnit: PerUnit, rows: readonly Row[], capacity: Float64Array): Cleared {
  return serve(
    perUnit,
    rows.map((row) => row.cell),
    capacity,
    rows.map((row) => row.served),
    rows.map((row) => row.spilled),
  );
}

/** General servers serve their own region (data residency). */
function clearServers(work: Work, perUnit: PerUnit, rows: readonly Row[]): void {
  work.scenario.regions.forEach((_, r) => {
    const group = rowsOf(work, rows, 'servers', r);
    const capacity = Float64Array.from(work.state.companies, (company) => at(company.serverMW, r));
    const need = wantedResource(perUnit, work.state.companies.length, group);
    serveRows(perUnit, group, capacity);
    work.state.companies.forEach((company, i) => {
      company.compute.serverUse[r] = clamp(ratio(need[i] ?? 0, capacity[i] ?? 0), 0, 2);
    });
  });
}

function wantedResource(perUnit: PerUnit, companies: number, rows: readonly Row[]): Float64Array {
  const need = new Float64Array(companies);
  for (const { cell } of rows) addNeed(perUnit, cell, cell.demand, need);
  return need;
}

/** S7: rental customers first, then labs that are short of compute. Returns what is wanted over what is offered. */
function clearRental(work: Work, perUnit: PerUnit, rows: readonly Row[]): number {
  const group = rowsOf(work, rows, 'rental');
  const capacity = Float64Array.from(work.state.companies, (company) => company.compute.rental);
  const need = wantedResource(perUnit, work.state.companies.length, group);
  const cleared = serveRows(perUnit, group, capacity);
  const shortage = shortages(work, perUnit, rows);
  sellToLabs(work, cleared.room, shortage);
  work.state.companies.forEach((company, i) => {
    const used = (cleared.used[i] ?? 0) + at(work.scratch.spotSoldH100e, i);
    company.compute.rentalUse = clamp(ratio(used, capacity[i] ?? 0), 0, 1);
  });
  return tightness(work, group, need, capacity, shortage);
}

/** H100e that labs with a model on sale lack for the demand they see. */
function shortages(work: Work, perUnit: PerUnit, rows: readonly Row[]): number[] {
  const need = wantedResource(perUnit, work.state.companies.length, rowsOf(work, rows, 'serving'));
  return work.state.companies.map((company, i) => {
    if (work.scenario.companies[i]?.lab === undefined || company.status === 'failed') return 0;
    return Math.max(0, (need[i] ?? 0) + at(work.scratch.commerceCompute, i) - company.compute.service);
  });
}

/** Labs buy what is left at the spot price, at most a twentieth of their cash a quarter. */
function sellToLabs(work: Work, room: Float64Array, shortage: readonly number[]): void {
  const price = meanSpotPrice(work) * (HOURS_PER_QUARTER / 1000);
  const wanted = shortage.map((short, i) => {
    const cash = at(companyAt(work.state, i).balances, 0);
    return Math.min(short, Math.max(0, cash * SPOT_CASH_SHARE) / Math.max(price, 0.1));
  });
  const all = wanted.reduce((a, b) => a + b, 0);
  const free = room.reduce((a, b) => a + b, 0);
  const share = all > free ? ratio(free, all) : 1;
  wanted.forEach((want, i) => {
    work.scratch.spotBought[i] = want * share;
    work.scratch.spotCost[i] = want * share * price;
  });
  const taken = all * share;
  room.forEach((left, i) => {
    const sold = free > 0 ? (taken * left) / free : 0;
    work.scratch.spotSoldH100e[i] = sold;
    work.scratch.spotSold[i] = sold * price;
  });
}

const SPOT_CASH_SHARE = 0.05;

/** Mean of the regions' spot prices, USD per H100e-hour. */
export function meanSpotPrice(work: Pick<Work, 'state'>): number {
  const prices = work.state.market.spotPrice;
  return prices.reduce((a, b) => a + b, 0) / Math.max(1, prices.length);
}

function tightness(
  work: Work,
  rows: readonly Row[],
  need: Float64Array,
  capacity: Float64Array,
  shortage: readonly number[],
): number {
  const { market, supply, companies } = work.state;
  let wanted = sum(need) + shortage.reduce((a, b) => a + b, 0);
  for (const { cell } of rows) wanted += at(market.units[cell.cell.index] ?? [], companies.length);
  return clamp(ratio(wanted, sum(capacity) + supply.outsideRentalH100e, 1), 0.3, 3);
}

/** S7: the rental price follows tightness; it is the price of the next quarter. */
function moveSpotPrice(work: Work, tight: number): void {
  const demand = work.scenario.parameters.demand;
  const factor = pow(tight, demand.spotPriceSlope * demand.spotPriceSpeed);
  const prices = work.state.market.spotPrice;
  prices.forEach((price, r) => {
    prices[r] = clamp(price * factor, demand.spotPriceFloorUsdPerHour, demand.spotPriceCeilingUsdPerHour);
  });
}

function sum(values: Float64Array): number {
  return values.reduce((a, b) => a + b, 0);
}

/** C5: own services run on the service pool plus what was rented on the spot market, integrations first. */
function clearServing(work: Work, perUnit: PerUnit, rows: readonly Row[]): void {
  const group = rowsOf(work, rows, 'serving');
  const capacity = Float64Array.from(work.state.companies, (company, i) =>
    Math.max(0, company.compute.service + at(work.scratch.spotBought, i) - at(work.scratch.commerceCompute, i)),
  );
  const cleared = serveRows(perUnit, group, capacity);
  work.state.companies.forEach((company, i) => {
    const pool = company.compute.service + at(work.scratch.spotBought, i);
    const used = (cleared.used[i] ?? 0) + Math.min(pool, at(work.scratch.commerceCompute, i));
    company.compute.serviceUse = clamp(ratio(used, pool), 0, 1);
  });
}

/** Writes units, revenue and the trace of one cell; who was not served anywhere is outside now (D4). */
function settleCell(work: Work, row: Row): void {
  const { cell, demand, offers } = row.cell;
  const segment = work.scenario.segments[cell.segment];
  const units = work.state.market.units[cell.index];
  if (segment === undefined || units === undefined) return;
  const factor = season(work, cell.segment);
  const spot =
    segment.resource === 'rental'
      ? at(work.state.market.spotPrice, cell.region) / referenceSpotPrice(segment.referencePrice)
      : 1;
  let held = 0;
  units.fill(0);
  offers.forEach((i, k) => {
    const served = row.served[k] ?? 0;
    units[i] = served / factor;
    held += at(units, i);
    add(work.scratch.served, cell.segment, i, served);
    add(work.scratch.demanded, cell.segment, i, demand[k] ?? 0);
    const price = segment.referencePrice * at(companyAt(work.state, i).prices, cell.segment) * spot;
    add(work.scratch.revenue, cell.segment, i, served * price);
  });
  const outside = at(work.state.market.potential, cell.segment) * cell.weight - held;
  units[work.state.companies.length] = Math.max(0, outside);
  trace(work, row);
}

function add(rows: number[][], segment: number, company: number, amount: number): void {
  const row = rows[segment];
  if (row !== undefined) row[company] = at(row, company) + amount;
}

function trace(work: Work, row: Row): void {
  work.report.cells.push({
    cell: row.cell.cell.index,
    offers: row.cell.offers,
    terms: Array.from(row.cell.terms),
    target: Array.from(row.cell.target),
    demanded: Array.from(row.cell.demand),
    served: Array.from(row.served),
    spilledIn: Array.from(row.spilled),
  });
}

/** D4: turning customers away costs trust. */
function loseTrust(work: Work): void {
  const { refusalTrustLoss } = work.scenario.parameters.demand;
  work.state.companies.forEach((company, i) => {
    let wanted = 0;
    let refused = 0;
    work.scenario.segments.forEach((segment, s) => {
      const asked = at(work.scratch.demanded[s] ?? [], i) * segment.referencePrice;
      wanted += asked;
      refused += Math.max(0, asked - at(work.scratch.served[s] ?? [], i) * segment.referencePrice);
    });
    if (refused <= 0) return;
    const lost = Math.min(company.trust, refusalTrustLoss * ratio(refused, wanted));
    company.trust -= lost;
    drive(work, i, 'trust', 'customersRefused', -lost, 'D4');
  });
}
