import { accountIndex } from '../../finance/accounts.ts';
import type { Estate } from '../../state/state.ts';
import { announce, book, companyAt, type Work } from '../work.ts';
import { fleetBook } from './books.ts';
import { sellPlant } from './sell.ts';

const CASH = accountIndex('cash');
const DEBT = accountIndex('debt');
const EMERGENCY = accountIndex('emergencyDebt');

/** F3: what the estate has goes to its creditors in order: open bills, the emergency lenders, the other lenders. */
export function payCreditors(work: Work, i: number, estate: Estate): void {
  const { balances } = companyAt(work.state, i);
  const pay = (cause: 'emergencyRepaid' | 'debtRepaid', account: number): void => {
    const owed = 0 - (balances[account] ?? 0);
    estate.paidToLenders += book(work, i, cause, Math.min(owed, Math.max(0, balances[CASH] ?? 0)));
  };
  pay('emergencyRepaid', EMERGENCY);
  pay('debtRepaid', DEBT);
  companyAt(work.state, i).finance.emergencyDebt = 0 - (balances[EMERGENCY] ?? 0);
}

/** F3: the last auction is over. What nobody wanted is broken up, lenders lose the rest, owners get what is left. */
export function closeEstate(work: Work, i: number, estate: Estate): void {
  breakUp(work, i, estate);
  payCreditors(work, i, estate);
  const { balances } = companyAt(work.state, i);
  book(work, i, 'emergencyForgiven', 0 - (balances[EMERGENCY] ?? 0));
  const lost = book(work, i, 'debtForgiven', 0 - (balances[DEBT] ?? 0));
  companyAt(work.state, i).finance.emergencyDebt = 0;
  payOwners(work, i);
  estate.status = 'closed';
  announce(work, {
    code: 'estateClosed',
    phase: 'executeCommands',
    companies: [estate.company],
    about: null,
    params: { amount: estate.raised, lost },
    weight: 3,
  });
}

function breakUp(work: Work, i: number, estate: Estate): void {
  const company = companyAt(work.state, i);
  for (const lot of estate.lots) if (lot.status === 'open') lot.status = 'scrapped';
  scrapChips(work, i);
  giveBackPower(work, i);
  company.stakes.forEach((fraction, j) => {
    if (fraction <= 0) return;
    // Outside owners take what no company of the scenario bid for, at the lowest price asked.
    const lot = estate.lots.find(
      (one) => one.what.kind === 'stake' && one.what.company === companyAt(work.state, j).id,
    );
    const price = Math.max(0, lot?.reserve ?? 0);
    book(work, i, 'stakeMarked', price - (company.stakeValues[j] ?? 0), companyAt(work.state, j).id);
    estate.raised += book(work, i, 'stakeSold', price, companyAt(work.state, j).id);
    company.stakes[j] = 0;
    company.stakeValues[j] = 0;
  });
}

/** Chips that nobody wanted go to a breaker. */
function scrapChips(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const { scrapShare } = work.scenario.parameters.finance.estate;
  for (const { chip, region } of company.fleet) {
    const worth = fleetBook(work, i, chip, region);
    sellPlant(work, i, null, { chips: worth }, Math.floor(worth * scrapShare));
    company.fleet = company.fleet.filter((one) => one.chip !== chip || one.region !== region);
  }
}

/** Power that nobody wanted goes back to the grid, and unfinished sites are given up (C2). */
function giveBackPower(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  work.scenario.regions.forEach((_, r) => {
    const region = work.state.regions[r];
    if (region === undefined) return;
    region.freeGridMW += Math.max(0, (company.liveMW[r] ?? 0) - (company.power.behindMW[r] ?? 0));
    company.liveMW[r] = 0;
    company.serverMW[r] = 0;
    company.power.behindMW[r] = 0;
  });
  company.power.generation = [];
  for (const site of work.state.sites)
    if (site.owner === company.id && site.stage !== 'live') site.stage = 'cancelled';
}

/** What is left after all creditors belongs to the owners, each by its part; outside owners get theirs outside. */
function payOwners(work: Work, i: number): void {
  const left = companyAt(work.state, i).balances[CASH] ?? 0;
  if (left <= 0) return;
  const { id } = companyAt(work.state, i);
  book(work, i, 'liquidationPaid', left);
  work.state.companies.forEach((holder, j) => {
    const part = Math.floor(left * (holder.stakes[i] ?? 0));
    if (part > 0) book(work, j, 'liquidationReceived', part, id);
  });
}
