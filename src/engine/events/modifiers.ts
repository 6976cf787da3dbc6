import { clamp } from '../math/numbers.ts';
import type { ActiveModifier, EventsState } from '../state/eventState.ts';
import { neutralOf, QUANTITIES, type Quantity } from './quantities.ts';

/** Whatever knows the quarter and the events in force: the state, a view. */
export interface Moved {
  readonly quarter: number;
  readonly events: Pick<EventsState, 'modifiers'>;
}

/** A quantity's modifiers together: those of everything, and those of single places. */
interface Row {
  everywhere: number;
  readonly places: Map<number, number>;
}

interface Table {
  readonly quarter: number;
  readonly rows: Partial<Record<Quantity, Row>>;
}

/**
 * Lists of modifiers are replaced as a whole, so a table made from one stays true for its quarter. Only the last is kept:
 * a quarter asks some thousand times for the same one, and a map of many would keep what is thrown away alive.
 */
let last: { readonly list: readonly ActiveModifier[]; readonly table: Table } | null = null;

/**
 * V1: what the events in force make of a quantity: a factor (1 = nothing) or an addend (0 = nothing), within its bounds.
 *
 * @param place place of the region, company, segment … in the scenario's order; 0 for quantities of the world
 */
export function modifierIn(world: Moved, quantity: Quantity, place = 0): number {
  const { modifiers } = world.events;
  if (modifiers.length === 0) return neutralOf(quantity);
  const row = tableOf(modifiers, world.quarter).rows[quantity];
  if (row === undefined) return neutralOf(quantity);
  const { kind, low, high } = QUANTITIES[quantity];
  const own = row.places.get(place);
  if (own === undefined) return clamp(row.everywhere, low, high);
  return clamp(kind === 'factor' ? row.everywhere * own : row.everywhere + own, low, high);
}

/** {@link modifierIn} for a phase. */
export function modifier(work: { readonly state: Moved }, quantity: Quantity, place = 0): number {
  return modifierIn(work.state, quantity, place);
}

function tableOf(modifiers: readonly ActiveModifier[], quarter: number): Table {
  if (last === null || last.list !== modifiers || last.table.quarter !== quarter)
    last = { list: modifiers, table: makeTable(modifiers, quarter) };
  return last.table;
}

function makeTable(modifiers: readonly ActiveModifier[], quarter: number): Table {
  const rows: Partial<Record<Quantity, Row>> = {};
  for (const one of modifiers) {
    if (!isActive(one, quarter)) continue;
    const neutral = neutralOf(one.quantity);
    rows[one.quantity] ??= { everywhere: neutral, places: new Map() };
    const row = rows[one.quantity];
    if (row === undefined) continue;
    const factor = QUANTITIES[one.quantity].kind === 'factor';
    const join = (a: number, b: number): number => (factor ? a * b : a + b);
    const value = strengthOf(one, quarter);
    if (one.place < 0) row.everywhere = join(row.everywhere, value);
    else row.places.set(one.place, join(row.places.get(one.place) ?? neutral, value));
  }
  return { quarter, rows };
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
  return world.events.modifiers
    .filter((one) => one.quantity === quantity && (one.place < 0 || one.place === place))
    .filter((one) => isActive(one, world.quarter))
    .map((one) => ({ event: one.event, value: strengthOf(one, world.quarter) }));
}
