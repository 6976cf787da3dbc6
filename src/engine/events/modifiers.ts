import { clamp } from '../math/numbers.ts';
import type { ActiveModifier } from '../state/eventState.ts';
import { neutralOf, QUANTITIES, QUANTITY_NAMES, type Quantity } from './quantities.ts';

/** Whatever knows the quarter and the events in force: the state, a view. */
export interface Moved {
  readonly quarter: number;
  readonly events: { readonly modifiers: readonly ActiveModifier[] };
}

/** A quantity as {@link modifierIn} needs it: its row in the tables, and what it is while nothing moves it. */
interface Slot {
  readonly row: number;
  readonly neutral: number;
  readonly isFactor: boolean;
  readonly low: number;
  readonly high: number;
}

const SLOTS = new Map<Quantity, Slot>(
  QUANTITY_NAMES.map((quantity, row) => {
    const { kind, low, high } = QUANTITIES[quantity];
    return [quantity, { row, neutral: neutralOf(quantity), isFactor: kind === 'factor', low, high }];
  }),
);

/** A quantity's modifiers together: those of everything, and those of single places; places without any may be missing. */
interface Row {
  everywhere: number;
  readonly places: number[];
}

interface Table {
  readonly list: readonly ActiveModifier[];
  readonly quarter: number;
  /** Modifiers of the list that are in the rows. */
  read: number;
  /** By slot; null where no event moves the quantity. */
  readonly rows: (Row | null)[];
}

/**
 * Lists of modifiers only grow at their end, or are replaced as a whole, so a table made from one stays true for its quarter
 * once it has read what was added. Only the last is kept: a quarter asks some thousand times for the same one, and a map of
 * many would keep what is thrown away alive.
 */
let last: Table | null = null;

/**
 * V1: what the events in force make of a quantity: a factor (1 = nothing) or an addend (0 = nothing), within its bounds.
 *
 * @param place place of the region, company, segment … in the scenario's order; 0 for quantities of the world
 */
export function modifierIn(world: Moved, quantity: Quantity, place = 0): number {
  const { modifiers } = world.events;
  const slot = slotOf(quantity);
  if (modifiers.length === 0) return slot.neutral;
  const row = tableOf(modifiers, world.quarter).rows[slot.row] ?? null;
  if (row === null) return slot.neutral;
  const own = row.places[place] ?? slot.neutral;
  return clamp(slot.isFactor ? row.everywhere * own : row.everywhere + own, slot.low, slot.high);
}

function slotOf(quantity: Quantity): Slot {
  const slot = SLOTS.get(quantity);
  if (slot === undefined) throw new Error(`unknown quantity ${quantity}`);
  return slot;
}

/** {@link modifierIn} for a phase. */
export function modifier(work: { readonly state: Moved }, quantity: Quantity, place = 0): number {
  return modifierIn(work.state, quantity, place);
}

function tableOf(modifiers: readonly ActiveModifier[], quarter: number): Table {
  let table = last;
  if (table === null || table.list !== modifiers || table.quarter !== quarter) {
    table = { list: modifiers, quarter, read: 0, rows: new Array<Row | null>(SLOTS.size).fill(null) };
    last = table;
  }
  for (; table.read < modifiers.length; table.read++) {
    const one = modifiers[table.read];
    if (one !== undefined && isActive(one, quarter)) join(table.rows, one, quarter);
  }
  return table;
}

/** Puts a modifier into its row, on top of those before it. */
function join(rows: (Row | null)[], one: ActiveModifier, quarter: number): void {
  const { row: r, neutral, isFactor } = slotOf(one.quantity);
  const row = rows[r] ?? { everywhere: neutral, places: [] };
  rows[r] = row;
  const value = strengthOf(one, quarter);
  const known = one.place < 0 ? row.everywhere : (row.places[one.place] ?? neutral);
  const joined = isFactor ? known * value : known + value;
  if (one.place < 0) row.everywhere = joined;
  else setPlace(row.places, one.place, neutral, joined);
}

/** Places in between are not moved: a row without holes is read faster. */
function setPlace(places: number[], place: number, neutral: number, value: number): void {
  while (places.length < place) places.push(neutral);
  places[place] = value;
}

/** Whether a modifier acts in a quarter. */
export function isActive(one: ActiveModifier, quarter: number): boolean {
  return quarter >= one.from && quarter < one.from + one.quarters;
}

/** Factor or addend of one modifier in a quarter; a fading one loses the same part every quarter. */
export function strengthOf(one: ActiveModifier, quarter: number): number {
  const neutral = neutralOf(one.quantity);
  const left = one.fade === 'linear' ? 1 - (quarter - one.from) / one.quarters : 1;
  return neutral + (one.amount - neutral) * left;
}

/** Which events move a quantity at a place now, each with its own factor or addend; for explanations (I2). */
export function partsOf(world: Moved, quantity: Quantity, place = 0): { event: string; value: number }[] {
  const parts: { event: string; value: number }[] = [];
  for (const one of world.events.modifiers) {
    if (one.quantity !== quantity || (one.place >= 0 && one.place !== place)) continue;
    if (isActive(one, world.quarter)) parts.push({ event: one.event, value: strengthOf(one, world.quarter) });
  }
  return parts;
}
