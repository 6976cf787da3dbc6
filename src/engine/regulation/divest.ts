import { accountIndex } from '../finance/accounts.ts';
import { book, companyAt, type Work } from '../quarter/work.ts';
import type { Probe, Remedy } from '../state/regulationState.ts';
import { watches } from './jurisdictions.ts';
import { jurisdictionOf } from './odds.ts';

const CASH = accountIndex('cash');

/**
 * R2: a forced sale. Entanglement is undone by selling the largest holding; size by handing customers of the most
 * concentrated segment to rivals. Null when there is nothing to sell.
 */
export function divest(work: Work, probe: Probe, i: number): Remedy | null {
  if (probe.subject === 'circularity') return sellStake(work, i);
  return sellBusiness(work, probe, i) ?? sellStake(work, i);
}

/** Sells the most valuable holding to investors outside at a discount; the loss stands in the books (F6). */
function sellStake(work: Work, i: number): Remedy | null {
  const company = companyAt(work.state, i);
  let largest = -1;
  company.stakeValues.forEach((value, k) => {
    if ((company.stakes[k] ?? 0) > 0 && value > (company.stakeValues[largest] ?? 0)) largest = k;
  });
  const held = work.state.companies[largest];
  if (held === undefined) return null;
  const { stakeDiscount } = work.scenario.parameters.regulation.remedy;
  const carried = company.stakeValues[largest] ?? 0;
  const price = Math.round(carried * (1 - stakeDiscount));
  book(work, i, 'stakeMarked', price - carried, held.id);
  book(work, i, 'stakeSold', price, held.id);
  company.stakes[largest] = 0;
  company.stakeValues[largest] = 0;
  return { kind: 'divest', amount: price, until: -1, about: held.id };
}

/** Moves a part of the customers of one segment in the jurisdiction to the rivals there, who pay for them. */
function sellBusiness(work: Work, probe: Probe, i: number): Remedy | null {
  const { place } = jurisdictionOf(work.scenario, probe);
  const segment = mostConcentrated(work, place, i);
  if (segment < 0) return null;
  const { divestShare, divestMultiple } = work.scenario.parameters.regulation.remedy;
  const price =
    (work.scratch.revenue[segment]?.[i] ?? 0) / Math.max(1, work.scratch.served[segment]?.[i] ?? 0);
  const paid = work.state.companies.map(() => 0);
  for (const cell of work.index.cells) {
    if (cell.segment !== segment || !watches(work.scenario, place, cell.region)) continue;
    const row = work.state.market.units[cell.index];
    if (row !== undefined) handOver(work, row, i, divestShare, paid);
  }
  const about = work.scenario.segments[segment]?.id ?? null;
  const total = collect(work, i, paid, price * divestMultiple);
  book(work, i, 'businessSold', total, about);
  return total > 0 ? { kind: 'divest', amount: total, until: -1, about } : null;
}

/** Rivals pay for the units that came to them, as far as they have the cash. Returns kUSD paid by all. */
function collect(work: Work, seller: number, units: readonly number[], price: number): number {
  const id = companyAt(work.state, seller).id;
  let total = 0;
  units.forEach((count, k) => {
    const means = Math.max(0, companyAt(work.state, k).balances[CASH] ?? 0);
    total += book(work, k, 'businessBought', Math.min(means, count * price), id);
  });
  return total;
}

/** Hands a part of one company's units in a cell to the rivals that sell there, by their size. */
function handOver(work: Work, row: number[], i: number, part: number, paid: number[]): void {
  let others = 0;
  for (let k = 0; k < paid.length; k++) if (takes(work, row, k, i)) others += row[k] ?? 0;
  const moved = (row[i] ?? 0) * part;
  if (others <= 0 || moved <= 0) return;
  for (let k = 0; k < paid.length; k++) {
    if (!takes(work, row, k, i)) continue;
    const units = (moved * (row[k] ?? 0)) / others;
    row[k] = (row[k] ?? 0) + units;
    paid[k] = (paid[k] ?? 0) + units;
  }
  row[i] = (row[i] ?? 0) - moved;
}

function takes(work: Work, row: readonly number[], k: number, i: number): boolean {
  return k !== i && (row[k] ?? 0) > 0 && work.state.companies[k]?.status === 'active';
}

/** The segment of which the company serves the largest part in a jurisdiction; −1 where it serves none. */
function mostConcentrated(work: Work, j: number, i: number): number {
  const own = work.scenario.segments.map(() => 0);
  const all = work.scenario.segments.map(() => 0);
  const count = work.state.companies.length;
  for (const cell of work.index.cells) {
    if (!watches(work.scenario, j, cell.region)) continue;
    const row = work.state.market.units[cell.index] ?? [];
    own[cell.segment] = (own[cell.segment] ?? 0) + (row[i] ?? 0);
    for (let k = 0; k < count; k++) all[cell.segment] = (all[cell.segment] ?? 0) + (row[k] ?? 0);
  }
  let worst = -1;
  let most = 0;
  own.forEach((units, s) => {
    const share = units / Math.max(1e-9, all[s] ?? 0);
    if (units <= 0 || share <= most) return;
    most = share;
    worst = s;
  });
  return worst;
}
