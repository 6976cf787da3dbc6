import type { ComputeClause } from '../../agreements/clauses.ts';
import { openingProgress } from '../../agreements/progress.ts';
import { buyHolding } from '../../finance/holdings.ts';
import type { CompanyId } from '../../state/ids.ts';
import type { Lot } from '../../state/state.ts';
import { fleetEntry } from '../deliveries.ts';
import { book, companyAt, companyIndexOf, drive, freshId, type Work } from '../work.ts';
import { campusBook, fleetBook } from './books.ts';
import { sellPlant } from './sell.ts';

/** F3: a lot goes from the estate to the bidder for its price; nothing is made and nothing lost on the way. */
export function transferLot(work: Work, seller: number, buyer: number, lot: Lot, price: number): void {
  const { what } = lot;
  if (what.kind === 'campus') moveCampus(work, seller, buyer, what.region, price);
  else if (what.kind === 'site') moveSite(work, seller, buyer, what.site, price);
  else if (what.kind === 'fleet') moveFleet(work, seller, buyer, what, price);
  else if (what.kind === 'stake') moveStake(work, seller, buyer, what.company, what.fraction, price);
  else {
    payForRights(work, seller, buyer, price);
    if (what.kind === 'contract') moveContract(work, buyer, what.tenant, what.clause);
    else moveModel(work, buyer, what.model, what.capability);
  }
}

function moveCampus(work: Work, seller: number, buyer: number, regionId: string, price: number): void {
  const r = work.index.region.get(regionId) ?? 0;
  const from = companyAt(work.state, seller);
  const to = companyAt(work.state, buyer);
  const { shells, servers, generation } = campusBook(work, seller, r);
  sellPlant(work, seller, buyer, { shells, servers, generation }, price);
  const kept = connectedSites(work, from.id, regionId);
  const moved = (from.liveMW[r] ?? 0) - kept;
  from.liveMW[r] = kept;
  to.liveMW[r] = (to.liveMW[r] ?? 0) + moved;
  to.serverMW[r] = (to.serverMW[r] ?? 0) + (from.serverMW[r] ?? 0);
  from.serverMW[r] = 0;
  to.power.behindMW[r] = (to.power.behindMW[r] ?? 0) + (from.power.behindMW[r] ?? 0);
  from.power.behindMW[r] = 0;
  for (const station of from.power.generation)
    if (station.region === regionId) to.power.generation.push(station);
  from.power.generation = from.power.generation.filter((station) => station.region !== regionId);
  changeOwner(work, from.id, to.id, (site) => site.stage === 'live' && site.region === regionId);
  drive(work, buyer, 'powerMW', 'assetsBought', moved, 'F3', from.id);
}

function connectedSites(work: Work, owner: CompanyId, region: string): number {
  let total = 0;
  for (const site of work.state.sites)
    if (site.owner === owner && site.region === region && site.stage === 'grid') total += site.liveMW;
  return total;
}

type Sites = Work['state']['sites'];

/** Sites are replaced as a whole: those that are live are shared between the copies of the state. */
function changeOwner(
  work: Work,
  from: CompanyId,
  to: CompanyId,
  which: (site: Sites[number]) => boolean,
): void {
  work.state.sites = work.state.sites.map((site) =>
    site.owner === from && which(site) ? { ...site, owner: to, paused: false } : site,
  );
}

function moveSite(work: Work, seller: number, buyer: number, id: string, price: number): void {
  const site = work.state.sites.find((one) => one.id === id);
  if (site === undefined) return;
  const from = companyAt(work.state, seller);
  const to = companyAt(work.state, buyer);
  const r = work.index.region.get(site.region) ?? 0;
  sellPlant(work, seller, buyer, { shells: site.spent }, price);
  if (site.stage === 'grid') {
    from.liveMW[r] = (from.liveMW[r] ?? 0) - site.liveMW;
    to.liveMW[r] = (to.liveMW[r] ?? 0) + site.liveMW;
    drive(work, buyer, 'powerMW', 'assetsBought', site.liveMW, 'F3', from.id);
  }
  changeOwner(work, from.id, to.id, (one) => one.id === id);
}

interface Chips {
  readonly chip: string;
  readonly region: string;
}

function moveFleet(work: Work, seller: number, buyer: number, { chip, region }: Chips, price: number): void {
  const from = companyAt(work.state, seller);
  const entry = from.fleet.find((one) => one.chip === chip && one.region === region);
  if (entry === undefined) return;
  sellPlant(work, seller, buyer, { chips: fleetBook(work, seller, chip, region) }, price);
  // Chips arrive like new ones: they wait for power and are installed as far as it goes (C3).
  fleetEntry(companyAt(work.state, buyer), entry).waiting += entry.installed + entry.waiting;
  from.fleet = from.fleet.filter((one) => one !== entry);
}

function moveStake(
  work: Work,
  seller: number,
  buyer: number,
  id: CompanyId,
  fraction: number,
  price: number,
): void {
  const of = companyIndexOf(work, id);
  releaseHolding(work, seller, of, price);
  buyHolding(work, buyer, of, fraction, price);
}

/** The estate's side of the sale of a holding: the carrying value goes, the price comes. */
function releaseHolding(work: Work, seller: number, of: number, price: number): void {
  const own = companyAt(work.state, seller);
  const about = companyAt(work.state, of).id;
  book(work, seller, 'stakeMarked', price - (own.stakeValues[of] ?? 0), about);
  book(work, seller, 'stakeSold', price, about);
  own.stakes[of] = 0;
  own.stakeValues[of] = 0;
}

function payForRights(work: Work, seller: number, buyer: number, price: number): void {
  const paid = book(work, buyer, 'rightsBought', price, companyAt(work.state, seller).id);
  book(work, seller, 'rightsSold', paid, companyAt(work.state, buyer).id);
}

/** D6: the buyer of a contract delivers what is left of it; the tenant pays it as before. The fee for leaving went with the old partner. */
function moveContract(work: Work, buyer: number, tenant: CompanyId, clause: ComputeClause): void {
  const provider = companyAt(work.state, buyer).id;
  const taken: ComputeClause = { ...clause, provider };
  work.state.agreements.push({
    id: freshId(work.state, 'agreement'),
    proposer: provider,
    counterparty: tenant,
    signed: work.state.quarter,
    terms: { clauses: [taken], cancellationFee: 0 },
    status: 'active',
    progress: [openingProgress(taken)],
    renegotiated: null,
  });
}

/** M3: the weights of the estate's best model join the buyer's own; it decides when to release them. */
function moveModel(work: Work, buyer: number, name: string, capability: number): void {
  companyAt(work.state, buyer).lab.models.push({
    id: freshId(work.state, 'm'),
    name,
    capability,
    trained: work.state.quarter,
    released: -1,
    open: false,
    due: -1,
    tested: 0,
  });
}
