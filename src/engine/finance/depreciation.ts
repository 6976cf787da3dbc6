import { toKUsd } from '../math/numbers.ts';
import { book, companyAt, type Work } from '../quarter/work.ts';
import type { CohortRow } from '../state/state.ts';

/** C4: straight-line depreciation of every cohort over the life the owner chose; what is left falls due in the last quarter. */
export function depreciate(work: Work, i: number): void {
  const company = companyAt(work.state, i);
  const life = company.depreciationYears * 4;
  const shellLife = work.scenario.parameters.compute.shellLifeYears * 4;
  book(work, i, 'depreciationChips', writeDown(company.plant.chips, work.state.quarter, life));
  book(work, i, 'depreciationServers', writeDown(company.plant.servers, work.state.quarter, life));
  book(work, i, 'depreciationShells', writeDown(company.plant.shells, work.state.quarter, shellLife));
  const stationLife = work.scenario.parameters.energy.generation.lifeYears * 4;
  const stations = writeDown(company.plant.generation, work.state.quarter, stationLife);
  book(work, i, 'depreciationGeneration', stations);
}

/** Writes every cohort down by a quarter and drops the empty ones; returns the depreciation, kUSD. */
export function writeDown(row: CohortRow, quarter: number, lifeQuarters: number): number {
  let total = 0;
  let kept = 0;
  for (let k = 0; k < row.bought.length; k++) {
    const bought = row.bought[k] ?? 0;
    const book = row.book[k] ?? 0;
    const left = Math.max(1, bought + lifeQuarters - quarter);
    const charge = toKUsd(book / left);
    total += charge;
    if (book - charge === 0) continue;
    row.bought[kept] = bought;
    row.book[kept] = book - charge;
    kept += 1;
  }
  // Setting a length is dear even where it changes nothing.
  if (kept === row.bought.length) return total;
  row.bought.length = kept;
  row.book.length = kept;
  return total;
}

/** Book value of a class of plant, kUSD. */
export function bookValue(row: CohortRow): number {
  return row.book.reduce((a, b) => a + b, 0);
}

/** Adds a purchase to the cohort of its quarter, kUSD. */
export function addToCohort(row: CohortRow, quarter: number, amount: number): void {
  if (amount === 0) return;
  const last = row.bought.length - 1;
  if (row.bought[last] === quarter) row.book[last] = (row.book[last] ?? 0) + amount;
  else {
    row.bought.push(quarter);
    row.book.push(amount);
  }
}
