import { bookValue } from '../../finance/depreciation.ts';
import { ratio } from '../../math/numbers.ts';
import type { CompanyId } from '../../state/ids.ts';
import { companyAt, type Work } from '../work.ts';

/** Shares of a company's shells, servers and power stations that stand in one region, and their book value, kUSD. */
export interface CampusBook {
  readonly shells: number;
  readonly servers: number;
  readonly generation: number;
  readonly total: number;
}

/** What the books hold of a region's campus: buildings by live power, servers by their power, stations by theirs. */
export function campusBook(work: Work, i: number, r: number): CampusBook {
  const { plant, liveMW, serverMW, id } = companyAt(work.state, i);
  const region = work.scenario.regions[r]?.id ?? '';
  const live = (liveMW[r] ?? 0) - unfinishedMW(work, id, region);
  const finished = Math.max(0, bookValue(plant.shells) - spentOnSites(work, id));
  const shells = Math.round(finished * ratio(live, finishedMW(work, i)));
  const servers = Math.round(bookValue(plant.servers) * ratio(serverMW[r] ?? 0, all(serverMW)));
  const stations = companyAt(work.state, i).power.generation.reduce((mw, one) => mw + one.mw, 0);
  const generation = Math.round(bookValue(plant.generation) * ratio(stationsIn(work, i, region), stations));
  return { shells, servers, generation, total: shells + servers + generation };
}

/** Live power that does not belong to an unfinished site, over all regions, MW. */
function finishedMW(work: Work, i: number): number {
  const { id, liveMW } = companyAt(work.state, i);
  let total = all(liveMW);
  for (const region of work.scenario.regions) total -= unfinishedMW(work, id, region.id);
  return total;
}

/** MW of unfinished sites in a region that are connected already; they go with their site. */
export function unfinishedMW(work: Work, owner: CompanyId, region: string): number {
  let total = 0;
  for (const site of work.state.sites)
    if (site.owner === owner && site.region === region && site.stage === 'grid') total += site.liveMW;
  return total;
}

/** kUSD that stand in the books for sites which are not live. */
function spentOnSites(work: Work, owner: CompanyId): number {
  let total = 0;
  for (const site of work.state.sites)
    if (site.owner === owner && site.stage !== 'live' && site.stage !== 'cancelled') total += site.spent;
  return total;
}

/** Own power stations in a region, MW. */
export function stationsIn(work: Work, i: number, region: string): number {
  let total = 0;
  for (const one of companyAt(work.state, i).power.generation) if (one.region === region) total += one.mw;
  return total;
}

/** Book value of the chips of one generation in one region: the books know one sum, list prices divide it. */
export function fleetBook(work: Work, i: number, chip: string, region: string): number {
  const { fleet, plant } = companyAt(work.state, i);
  let own = 0;
  let total = 0;
  for (const entry of fleet) {
    const list = work.state.chips[work.index.chip.get(entry.chip) ?? -1]?.listPrice ?? 0;
    const value = (entry.installed + entry.waiting) * Math.max(1, list);
    total += value;
    if (entry.chip === chip && entry.region === region) own += value;
  }
  return Math.round(bookValue(plant.chips) * ratio(own, total));
}

const all = (row: readonly number[]): number => row.reduce((a, b) => a + b, 0);
