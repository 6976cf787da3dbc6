import type { Cell } from '../state/compile.ts';
import type { MarketBook } from './book.ts';

/** Resource that a unit needs, per segment and company. */
export type PerUnit = readonly Float64Array[];

/** What cells that share capacity come to. Rows by company, in the resource's unit. */
export interface Cleared {
  readonly need: Float64Array;
  readonly used: Float64Array;
  readonly room: Float64Array;
}

/**
 * Serves the demand of cells that draw on the same capacity (D4): each company serves what it can, pro rata;
 * customers turned away go to rivals with room, by their target shares; who finds no room is lost.
 * Fills `served` and `spilled` of the book.
 *
 * @param capacity resource per company, in the resource's unit
 */
export function serve(
  book: MarketBook,
  cells: readonly Cell[],
  perUnit: PerUnit,
  capacity: Float64Array,
): Cleared {
  const need = neededResource(book, cells, perUnit, book.demand, capacity.length);
  const used = new Float64Array(capacity.length);
  const room = new Float64Array(capacity.length);
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
): Float64Array {
  const need = new Float64Array(companies);
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
  need: Float64Array,
  capacity: Float64Array,
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

/** One round of spill: refused customers ask the others once. */
function spill(
  book: MarketBook,
  cells: readonly Cell[],
  perUnit: PerUnit,
  used: Float64Array,
  room: Float64Array,
): void {
  for (const cell of cells) askRivals(book, cell, room);
  const asked = neededResource(book, cells, perUnit, book.spilled, room.length);
  for (let i = 0; i < room.length; i++) {
    const wanted = asked[i] ?? 0;
    const taken = Math.min(wanted, room[i] ?? 0);
    // From here on the share of what was asked that is granted.
    asked[i] = wanted > 0 ? taken / wanted : 0;
    used[i] = (used[i] ?? 0) + taken;
    room[i] = (room[i] ?? 0) - taken;
  }
  for (const cell of cells) {
    const end = book.start[cell.index + 1] ?? 0;
    for (let k = book.start[cell.index] ?? 0; k < end; k++) {
      const extra = (book.spilled[k] ?? 0) * (asked[book.company[k] ?? 0] ?? 0);
      book.spilled[k] = extra;
      book.served[k] = (book.served[k] ?? 0) + extra;
    }
  }
}

/** Writes into `spilled` what refused customers of a cell ask of each rival with room. */
function askRivals(book: MarketBook, cell: Cell, room: Float64Array): void {
  const first = book.start[cell.index] ?? 0;
  const end = book.start[cell.index + 1] ?? 0;
  let refused = 0;
  let open = book.outside[cell.index] ?? 0;
  for (let k = first; k < end; k++) {
    refused += (book.demand[k] ?? 0) - (book.served[k] ?? 0);
    if ((room[book.company[k] ?? 0] ?? 0) > 0) open += book.target[k] ?? 0;
  }
  if (refused <= 1e-9 || open <= 0) return;
  for (let k = first; k < end; k++) {
    const hasRoom = (room[book.company[k] ?? 0] ?? 0) > 0;
    book.spilled[k] = hasRoom ? (refused * (book.target[k] ?? 0)) / open : 0;
  }
}
