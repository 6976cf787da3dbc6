import { otherParty } from '../../agreements/parties.ts';
import { computeBill, discountFactor } from '../../agreements/schedule.ts';
import type { CompanyId } from '../../state/ids.ts';
import type { Lot, LotContent } from '../../state/state.ts';
import { windUp } from '../windUp.ts';
import { companyAt, freshId, type Work } from '../work.ts';
import { campusBook, fleetBook, stationsIn, unfinishedMW } from './books.ts';

/** F3: a company has failed. What it runs stops, and everything of worth becomes a lot of its estate. */
export function openEstate(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  // Contracts are listed before winding up ends them.
  const contracts = contractLots(work, company.id);
  windUp(work, i);
  const lots = [
    ...campusLots(work, i),
    ...siteLots(work, company.id),
    ...fleetLots(work, i),
    ...stakeLots(work, i),
    ...contracts,
    ...modelLots(work, i),
  ];
  work.state.estates.push({
    company: company.id,
    opened: work.state.quarter,
    auctions: 0,
    status: 'open',
    lots,
    raised: 0,
    paidToLenders: 0,
  });
}

function lot(work: Work, what: LotContent, value: number): Lot {
  const worth = Math.max(0, Math.round(value));
  return {
    id: freshId(work.state, 'lot-'),
    what,
    value: worth,
    reserve: Math.max(1, Math.floor(worth * work.scenario.parameters.finance.estate.reserveShare)),
    bids: [],
    status: 'open',
    buyer: null,
    price: 0,
  };
}

/** Live power with its buildings and servers, region by region. Power of sites under way goes with them. */
function campusLots(work: Work, i: number): Lot[] {
  const company = companyAt(work.state, i);
  return work.scenario.regions.flatMap((region, r) => {
    const liveMW = (company.liveMW[r] ?? 0) - unfinishedMW(work, company.id, region.id);
    const serverMW = company.serverMW[r] ?? 0;
    const stationMW = stationsIn(work, i, region.id);
    if (liveMW <= 0 && stationMW <= 0) return [];
    const what: LotContent = { kind: 'campus', region: region.id, liveMW, serverMW, stationMW };
    return [lot(work, what, campusBook(work, i, r).total)];
  });
}

function siteLots(work: Work, owner: CompanyId): Lot[] {
  return work.state.sites
    .filter((site) => site.owner === owner && site.stage !== 'live' && site.stage !== 'cancelled')
    .map(({ id, region, mw, spent }) => lot(work, { kind: 'site', site: id, region, mw }, spent));
}

function fleetLots(work: Work, i: number): Lot[] {
  const company = companyAt(work.state, i);
  const { scrapShare } = work.scenario.parameters.finance.estate;
  return company.fleet.flatMap(({ chip, region, installed, waiting }) => {
    const count = installed + waiting;
    if (count <= 0) return [];
    const list = work.state.chips[work.index.chip.get(chip) ?? -1]?.listPrice ?? 0;
    const value = Math.max(fleetBook(work, i, chip, region), scrapShare * count * list);
    return [lot(work, { kind: 'fleet', chip, region, count }, value)];
  });
}

function stakeLots(work: Work, i: number): Lot[] {
  return companyAt(work.state, i).stakes.flatMap((fraction, j) => {
    const { id, valuation, status } = companyAt(work.state, j);
    if (fraction <= 0 || j === i || status === 'failed') return [];
    return [lot(work, { kind: 'stake', company: id, fraction }, fraction * valuation.marketValue)];
  });
}

/** Customers who rented from the company: who takes the contract over delivers what is left of it (D6). */
function contractLots(work: Work, provider: CompanyId): Lot[] {
  const { contractQuarters } = work.scenario.parameters.finance.estate;
  const { quarter } = work.state;
  return work.state.agreements.flatMap((agreement) => {
    if (agreement.status !== 'active') return [];
    return agreement.terms.clauses.flatMap((clause) => {
      if (clause.kind !== 'compute' || clause.provider !== provider) return [];
      const done = Math.max(0, quarter + 1 - clause.start);
      const left = clause.quarters - done;
      if (left <= 0) return [];
      const start = Math.max(clause.start, quarter + 1);
      const ramp = Math.max(0, Math.min(left, clause.ramp - done));
      // Discounts belonged to other clauses: what is sold is the contract at the price that was really paid.
      const pricePerHour = clause.pricePerHour * discountFactor(agreement.terms);
      const rest = { ...clause, start, quarters: left, ramp, pricePerHour };
      const bill = computeBill(rest, rest.h100e, 1);
      const tenant = otherParty(agreement, provider);
      return [lot(work, { kind: 'contract', tenant, clause: rest }, bill * contractQuarters)];
    });
  });
}

/** The best model of a lab that is better than what anybody may use for nothing (M2). */
function modelLots(work: Work, i: number): Lot[] {
  const { models } = companyAt(work.state, i).lab;
  const best = models.reduce<(typeof models)[number] | null>(
    (found, one) => (found === null || one.capability > found.capability ? one : found),
    null,
  );
  if (best === null || best.open) return [];
  const points = Math.max(0, best.capability - work.state.knowledge.openFrontier);
  if (points === 0) return [];
  const value = points * work.scenario.parameters.finance.estate.modelPointKUsd;
  return [lot(work, { kind: 'model', model: best.name, capability: best.capability }, value)];
}
