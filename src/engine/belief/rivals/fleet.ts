import { clamp } from '../../math/numbers.ts';
import { chipCompute, chipMW } from '../../quarter/deliveries.ts';
import type { ScenarioIndex } from '../../state/compile.ts';
import type { CompanyState, FleetEntry } from '../../state/state.ts';
import type { SeatView } from '../../state/view.ts';
import type { Bought } from './newChips.ts';

/** The scenario and the state of chips, as formulas of the engine take them. */
export interface ChipWorld {
  readonly scenario: SeatView['scenario'];
  readonly index: ScenarioIndex;
  readonly state: Parameters<typeof chipCompute>[0]['state'];
}

/** Part of the free power that is under chips. */
const FILLED = 0.97;

/**
 * C1, C3: chips that give a compute of `wanted` H100e on the power that is there: what stood at the start as far as it still
 * stands, and what was bought since. Where power is short, old chips have made room for new ones.
 *
 * @param power MW per region beside general servers
 */
export function believedFleet(
  world: ChipWorld,
  opening: CompanyState,
  bought: readonly Bought[],
  wanted: number,
  power: readonly number[],
): FleetEntry[] {
  const old = opening.fleet.map((entry) => sized(world, entry.chip, entry.region, entry.installed));
  const oldMW = total(old, ({ mw }) => mw);
  const oldCompute = total(old, ({ compute }) => compute);
  const newDensity = densityOf(world, bought);
  const oldDensity = oldMW > 0 ? oldCompute / oldMW : newDensity;
  const room = FILLED * power.reduce((a, b) => a + b, 0);
  const mix = mixOf(wanted, room, oldMW, oldDensity, newDensity);
  const kept = oldMW > 0 ? mix.oldMW / oldMW : 0;
  const fleet = old.map(({ chip, region, count }) => entryOf(chip, region, count * kept));
  const free = freeAfter(world, power, old, kept);
  const all = free.reduce((a, b) => a + b, 0);
  if (mix.newMW <= 0 || all <= 0) return fleet.filter(({ installed }) => installed > 0);
  for (const { chip, share } of bought) {
    const definition = world.scenario.chips[chip];
    const each = chipMW(world, chip);
    if (definition === undefined || each <= 0) continue;
    world.scenario.regions.forEach(({ id }, r) => {
      const count = (mix.newMW * share * (free[r] ?? 0)) / all / each;
      add(fleet, entryOf(definition.id, id, count));
    });
  }
  return fleet.filter(({ installed }) => installed > 0);
}

interface Sized {
  readonly chip: FleetEntry['chip'];
  readonly region: FleetEntry['region'];
  readonly count: number;
  readonly mw: number;
  readonly compute: number;
}

function sized(world: ChipWorld, chip: Sized['chip'], region: Sized['region'], count: number): Sized {
  const mw = count * chipMW(world, world.index.chip.get(chip) ?? -1);
  return { chip, region, count, mw, compute: chipCompute(world, chip, count) };
}

/** MW of old and new chips that give the compute within the power; old ones stay as long as there is room. */
function mixOf(wanted: number, room: number, oldMW: number, oldDensity: number, newDensity: number) {
  if (newDensity <= 0) return { oldMW: Math.min(oldMW, room, wanted / Math.max(1e-9, oldDensity)), newMW: 0 };
  const old = Math.min(oldMW, room, wanted / Math.max(1e-9, oldDensity));
  const more = Math.max(0, (wanted - old * oldDensity) / newDensity);
  if (old + more <= room || newDensity <= oldDensity)
    return { oldMW: old, newMW: Math.min(more, room - old) };
  const replaced = clamp((wanted - room * oldDensity) / (newDensity - oldDensity), 0, room);
  return { oldMW: Math.min(old, room - replaced), newMW: replaced };
}

/** H100e per MW of what was bought. */
function densityOf(world: ChipWorld, bought: readonly Bought[]): number {
  let density = 0;
  for (const { chip, share } of bought) {
    const each = chipMW(world, chip);
    const definition = world.scenario.chips[chip];
    if (each > 0 && definition !== undefined)
      density += (share * chipCompute(world, definition.id, 1)) / each;
  }
  return density;
}

/** Power per region that old chips leave. Where they no longer fit, their place counts as none. */
function freeAfter(
  world: ChipWorld,
  power: readonly number[],
  old: readonly Sized[],
  kept: number,
): number[] {
  const free = power.slice();
  for (const { region, mw } of old) {
    const r = world.index.region.get(region) ?? -1;
    if (r >= 0) free[r] = (free[r] ?? 0) - mw * kept;
  }
  return free.map((mw) => Math.max(0, mw));
}

function entryOf(chip: FleetEntry['chip'], region: FleetEntry['region'], count: number): FleetEntry {
  return { chip, region, installed: Math.max(0, Math.floor(count)), waiting: 0 };
}

function add(fleet: FleetEntry[], more: FleetEntry): void {
  const k = fleet.findIndex(({ chip, region }) => chip === more.chip && region === more.region);
  const known = fleet[k];
  if (known === undefined) fleet.push(more);
  else fleet[k] = { ...known, installed: known.installed + more.installed };
}

function total(row: readonly Sized[], of: (one: Sized) => number): number {
  return row.reduce((sum, one) => sum + of(one), 0);
}
