import type { CellDemand } from './demand.ts';

/** What a group of cells that share capacity comes to. Rows by company. */
export interface Cleared {
  /** Resource used, in the resource's unit. */
  readonly used: Float64Array;
  readonly room: Float64Array;
}

/**
 * Serves the demand of cells that draw on the same capacity (D4): each company serves what it can, pro rata;
 * customers turned away go to rivals with room, by their target shares; who finds no room is lost.
 *
 * @param perUnit resource that a unit needs, per segment and company
 * @param capacity resource per company, in the resource's unit
 * @param served receives units per cell (parallel to `cells`) and offer
 * @param spilled receives units that came from rivals, likewise
 */
export function serve(
  perUnit: readonly Float64Array[],
  cells: readonly CellDemand[],
  capacity: Float64Array,
  served: Float64Array[],
  spilled: Float64Array[],
): Cleared {
  const count = capacity.length;
  const need = new Float64Array(count);
  for (const cell of cells) addNeed(perUnit, cell, cell.demand, need);
  const used = new Float64Array(count);
  const room = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    used[i] = Math.min(need[i] ?? 0, capacity[i] ?? 0);
    room[i] = Math.max(0, (capacity[i] ?? 0) - (need[i] ?? 0));
  }
  serveOwn(cells, need, capacity, served);
  spill(perUnit, cells, used, room, served, spilled);
  return { used, room };
}

/** Adds the resource that units of a cell's offers need to each company's sum. */
export function addNeed(
  perUnit: readonly Float64Array[],
  cell: CellDemand,
  units: Float64Array,
  need: Float64Array,
): void {
  const each = perUnit[cell.cell.segment];
  if (each === undefined) return;
  for (let k = 0; k < cell.offers.length; k++) {
    const i = cell.offers[k] ?? 0;
    need[i] = (need[i] ?? 0) + (units[k] ?? 0) * (each[i] ?? 0);
  }
}

function serveOwn(
  cells: readonly CellDemand[],
  need: Float64Array,
  capacity: Float64Array,
  served: Float64Array[],
): void {
  cells.forEach((cell, c) => {
    const row = served[c];
    if (row === undefined) return;
    for (let k = 0; k < cell.offers.length; k++) {
      const i = cell.offers[k] ?? 0;
      const wanted = need[i] ?? 0;
      const share = wanted > (capacity[i] ?? 0) ? (capacity[i] ?? 0) / wanted : 1;
      row[k] = (cell.demand[k] ?? 0) * share;
    }
  });
}

/** One round of spill: refused customers ask the others once. */
function spill(
  perUnit: readonly Float64Array[],
  cells: readonly CellDemand[],
  used: Float64Array,
  room: Float64Array,
  served: readonly Float64Array[],
  spilled: readonly Float64Array[],
): void {
  const asked = new Float64Array(room.length);
  cells.forEach((cell, c) => {
    const row = spilled[c];
    if (row !== undefined && askRivals(cell, served[c], room, row)) addNeed(perUnit, cell, row, asked);
  });
  for (let i = 0; i < room.length; i++) {
    const wanted = asked[i] ?? 0;
    const taken = Math.min(wanted, room[i] ?? 0);
    asked[i] = wanted > 0 ? taken / wanted : 0;
    used[i] = (used[i] ?? 0) + taken;
    room[i] = (room[i] ?? 0) - taken;
  }
  cells.forEach((cell, c) => takeIn(cell, asked, served[c], spilled[c]));
}

/** Fills `row` with what refused customers of a cell ask of each rival; false when nobody was refused. */
function askRivals(
  cell: CellDemand,
  served: Float64Array | undefined,
  room: Float64Array,
  row: Float64Array,
): boolean {
  let refused = 0;
  let open = cell.outside;
  for (let k = 0; k < cell.offers.length; k++) {
    refused += (cell.demand[k] ?? 0) - (served?.[k] ?? 0);
    if ((room[cell.offers[k] ?? 0] ?? 0) > 0) open += cell.target[k] ?? 0;
  }
  if (refused <= 1e-9 || open <= 0) return false;
  for (let k = 0; k < cell.offers.length; k++) {
    row[k] = (room[cell.offers[k] ?? 0] ?? 0) > 0 ? (refused * (cell.target[k] ?? 0)) / open : 0;
  }
  return true;
}

function takeIn(
  cell: CellDemand,
  granted: Float64Array,
  served: Float64Array | undefined,
  spilled: Float64Array | undefined,
): void {
  if (served === undefined || spilled === undefined) return;
  for (let k = 0; k < cell.offers.length; k++) {
    const extra = (spilled[k] ?? 0) * (granted[cell.offers[k] ?? 0] ?? 0);
    spilled[k] = extra;
    served[k] = (served[k] ?? 0) + extra;
  }
}
