import { resourceTable, season } from '../market/capacity.ts';
import { commerceComputes } from '../market/integrations.ts';
import type { Work } from '../quarter/work.ts';

/** What a company's known customers take of its plant in the coming quarter, by company. */
export interface Needs {
  /** H100e for own models, shop integrations included, and for rent by the hour. */
  readonly service: readonly number[];
  readonly rental: readonly number[];
  /** MW of general servers, by region and company. */
  readonly servers: readonly (readonly number[])[];
  /** H100e that contracts delivered to it and took from it in the last quarter: both sides publish them (D6). */
  readonly rentedIn: readonly number[];
  readonly rentedOut: readonly number[];
}

/** Reads off volumes and agreements what plant they need: what is sold must run somewhere (C5). */
export function needsOf(work: Pick<Work, 'scenario' | 'state' | 'index'>): Needs {
  const { scenario, state, index } = work;
  const zero = (): number[] => scenario.companies.map(() => 0);
  const service = commerceComputes(work);
  const rental = zero();
  const servers = scenario.regions.map(zero);
  const perUnit = resourceTable(work);
  // Only the quarter of the year is asked for.
  const seasons = scenario.segments.map((_, s) => season(work as Work, s));
  for (const cell of index.cells) {
    const { resource } = scenario.segments[cell.segment] ?? {};
    const row = resource === 'servers' ? servers[cell.region] : resource === 'rental' ? rental : service;
    const units = state.market.units[cell.index] ?? [];
    for (let i = 0; i < scenario.companies.length; i++) {
      const each = (perUnit[cell.segment]?.[i] ?? 0) * (seasons[cell.segment] ?? 1);
      if (row !== undefined) row[i] = (row[i] ?? 0) + (units[i] ?? 0) * each;
    }
  }
  return { service, rental, servers, ...contractsOf(work, zero) };
}

function contractsOf({ state, index }: Pick<Work, 'state' | 'index'>, zero: () => number[]) {
  const rentedIn = zero();
  const rentedOut = zero();
  for (const { status, proposer, counterparty, terms, progress } of state.agreements) {
    if (status !== 'active') continue;
    terms.clauses.forEach((clause, k) => {
      if (clause.kind !== 'compute') return;
      const delivered = progress[k]?.delivered ?? 0;
      const provider = index.company.get(clause.provider) ?? -1;
      const tenant = index.company.get(clause.provider === proposer ? counterparty : proposer) ?? -1;
      rentedOut[provider] = (rentedOut[provider] ?? 0) + delivered;
      rentedIn[tenant] = (rentedIn[tenant] ?? 0) + delivered;
    });
  }
  return { rentedIn, rentedOut };
}
