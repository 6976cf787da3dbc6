import { rowOf, zeros } from '../math/numbers.ts';
import type { Cell } from '../state/compile.ts';
import type { MarketBook } from './book.ts';

/** Resource that a unit needs, per segment and company. */
export type PerUnit = readonly (readonly number[])[];

/** What cells that share capacity come to. Rows by company, in the resource's unit. */
export interface Cleared {
  readonly need: number[];
  readonly used: number[];
  readonly room: number[];
}

/**
 * Serves the demand of cells that draw on the same capacity (D4): each company serves what it can, pro rata;
 * customers turned away go to rivals with room, by their target shares, until nobody finds any; who is left is lost.
 * Fills `served` and `spilled` of the book.
 *
 * @param capacity resource per company, in the resource's unit
 */
export function serve(
  book: MarketBook,
  cells: readonly Cell[],
  perUnit: PerUnit,
  capacity: readonly number[],
): Cleared {
  const need = neededResource(book, cells, perUnit, book.demand, capacity.length);
  const used = zeros(capacity.length);
  const room = zeros(capacity.length);
  let short = false;
  for (let i = 0; i < capacity.length; i++) {
    const wanted = need[i] ?? 0;
    const own = capacity[i] ?? 0;
    used[i] = Math.min(wanted, own);
    room[i] = own > wanted ? own - wanted : 0;
    short ||= wanted > own;
  }
  serveOwn(book, cells, need, capacity);
  if (short) spill(book, cells, perUnit, used, room);
  return { need, used, room };
}

/** Resource that a row of units needs at each company. */
export function neededResource(
  book: MarketBook,
  cells: readonly Cell[],
  perUnit: PerUnit,
  units: Float64Array,
  companies: number,
): number[] {
  const need = zeros(companies);
  for (const cell of cells) {
    const each = perUnit[cell.segment];
    const end = book.start[cell.index + 1] ?? 0;
    for (let k = book.start[cell.index] ?? 0; k < end; k++) {
      const i = book.company[k] ?? 0;
      need[i] = (need[i] ?? 0) + (units[k] ?? 0) * (each?.[i] ?? 0);
    }
  }
  return need;
}

function serveOwn(
  book: MarketBook,
  cells: readonly Cell[],
  need: readonly number[],
  capacity: readonly number[],
): void {
  for (const cell of cells) {
    const end = book.start[cell.index + 1] ?? 0;
    for (let k = book.start[cell.index] ?? 0; k < end; k++) {
      const i = book.company[k] ?? 0;
      const wanted = need[i] ?? 0;
      const own = capacity[i] ?? 0;
      book.served[k] = (book.demand[k] ?? 0) * (wanted > own ? own / wanted : 1);
    }
  }
}

/** Rounds of asking after which who is still refused gives up, and units that are not worth another round. */
const MOST_ROUNDS = 12;
const NOTHING = 1e-6;

/**
 * D4: refused customers ask those with room by target shares, or go outside; who is refused again asks again, until
 * nobody finds any more.
 */
function spill(
  book: MarketBook,
  cells: readonly Cell[],
  perUnit: PerUnit,
  used: number[],
  room: number[],
): void {
  const asking = new Float64Array(book.demand.length);
  const refused = rowOf(cells.length, (c) => refusedIn(book, cells[c]));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let all = 0;
    let place = 0;
    for (const cell of cells) all += askRivals(book, cell, refused[place++] ?? 0, room, asking);
    if (all <= NOTHING) return;
    const granted = share(neededResource(book, cells, perUnit, asking, room.length), used, room);
    place = 0;
    for (const cell of cells) refused[place++] = grant(book, cell, granted, asking);
  }
}

/** Turns what is asked of every company into the share of it that is granted, and takes that from its room. */
function share(asked: number[], used: number[], room: number[]): number[] {
  for (let i = 0; i < room.length; i++) {
    const wanted = asked[i] ?? 0;
    const free = room[i] ?? 0;
    const taken = Math.min(wanted, free);
    asked[i] = wanted > 0 ? taken / wanted : 0;
    used[i] = (used[i] ?? 0) + taken;
    room[i] = free - taken;
  }
  return asked;
}

function refusedIn(book: MarketBook, cell: Cell | undefined): number {
  let refused = 0;
  if (cell === undefined) return refused;
  const end = book.start[cell.index + 1] ?? 0;
  for (let k = book.start[cell.index] ?? 0; k < end; k++)
    refused += (book.demand[k] ?? 0) - (book.served[k] ?? 0);
  return refused;
}

/** Writes into `asking` what refused customers of a cell ask of each rival with room; returns how much that is. */
function askRivals(
  book: MarketBook,
  cell: Cell,
  refused: number,
  room: readonly number[],
  asking: Float64Array,
): number {
  const first = book.start[cell.index] ?? 0;
  const end = book.start[cell.index + 1] ?? 0;
  let inside = 0;
  for (let k = first; k < end; k++) if ((room[book.company[k] ?? 0] ?? 0) > 0) inside += book.target[k] ?? 0;
  const open = inside + (book.outside[cell.index] ?? 0);
  const each = refused > NOTHING && open > 0 ? refused / open : 0;
  for (let k = first; k < end; k++)
    asking[k] = (room[book.company[k] ?? 0] ?? 0) > 0 ? each * (book.target[k] ?? 0) : 0;
  return each * inside;
}

/** Serves what was asked as far as it was granted; returns what was refused again. */
function grant(book: MarketBook, cell: Cell, granted: readonly number[], asking: Float64Array): number {
  let refused = 0;
  const end = book.start[cell.index + 1] ?? 0;
  for (let k = book.start[cell.index] ?? 0; k < end; k++) {
    const asked = asking[k] ?? 0;
    const extra = asked * (granted[book.company[k] ?? 0] ?? 0);
    refused += asked - extra;
    book.spilled[k] = (book.spilled[k] ?? 0) + extra;
    book.served[k] = (book.served[k] ?? 0) + extra;
  }
  return refused;
}
