import { type Box, type Point, toWorld } from '../geo/projection.model.ts';
import { type Insets, type Size, toScreen, type View } from '../geo/view.model.ts';
import type { AgreementPicture, CompanyPicture } from '../picture.ts';
import { type Body, relax } from './relax.model.ts';

/** A company's orb. Pixels. */
export interface Hub {
  readonly company: CompanyPicture;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Its real place, for the thread that ties an orb to its city. */
  readonly home: Point;
}

/** Headquarters that are closer than this many pixels at scale 1 stand off the coast as one string of orbs. */
const CROWDED = 76;

export function orbRadius(company: CompanyPicture, scale: number): number {
  return (company.isYou ? 15 : 12.5) * scale;
}

/** Room that the words of companies take on the map. Pixels. */
export interface WordRoom {
  readonly height: number;
  readonly widthOf: (company: CompanyPicture) => number;
}

/** Between an orb and its words, and between words and the rim of the map, CSS pixels. */
export const WORD_GAP = 5;
export const RIM = 4;

/** Room at the eastern rim that the map's own buttons take, CSS pixels. */
const BUTTONS_ROOM = 56;

/** Farthest that a bow gives way to its words, CSS pixels: on a map that was moved aside it goes along. */
const MOST_SHIFT = 90;

/**
 * Companies at their headquarters; where many share a coast, they line up as a bow out at sea, or in rows above the world.
 * @param words of the companies: orbs of a bow stand so far apart, and so far from the rim of the map, that every one of
 *   them keeps its words at its western side; those of a row keep them below
 * @param band where rows stand, or null for a bow
 */
export function coastHubs(
  companies: readonly CompanyPicture[],
  view: View,
  scale: number,
  words: WordRoom,
  band: Box | null = null,
): Hub[] {
  const placed = companies.map((company) => ({
    company,
    home: toScreen(view, toWorld(company.headquarters)),
  }));
  const groups = groupNear(placed, CROWDED * scale);
  const many = (group: readonly Placed[]): Hub[] =>
    band ? rows(group, scale, words, band) : bow(group, scale, words);
  return groups.flatMap((group) => (group.length > 2 ? many(group) : apart(group, scale)));
}

interface Placed {
  readonly company: CompanyPicture;
  readonly home: Point;
}

function groupNear(placed: readonly Placed[], reach: number): Placed[][] {
  const groups: Placed[][] = [];
  for (const one of placed) {
    const near = groups.filter((group) => group.some((other) => distance(other.home, one.home) < reach));
    const joined = [one, ...near.flat()];
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups;
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** A bow west of the coast, from north to south by home, then by name so that neighbours never swap. */
function bow(group: readonly Placed[], scale: number, words: WordRoom): Hub[] {
  const sorted = [...group].sort((a, b) => a.home.y - b.home.y || (a.company.id < b.company.id ? -1 : 1));
  const step = Math.max(33 * scale, words.height + 1);
  const middle = sorted.reduce((sum, one) => sum + one.home.y, 0) / sorted.length + step * 0.6;
  const west = Math.min(...sorted.map((one) => one.home.x));
  const hubs = sorted.map((one, index): Hub => {
    const along = index - (sorted.length - 1) / 2;
    const bulge = 1 - (along / (sorted.length / 2)) ** 2;
    return {
      company: one.company,
      x: west - (40 + 26 * bulge) * scale,
      y: middle + along * step,
      radius: orbRadius(one.company, scale),
      home: one.home,
    };
  });
  const shift = Math.min(MOST_SHIFT, missingRoom(hubs, words));
  return hubs.map((hub) => ({ ...hub, x: hub.x + shift }));
}

/** Pixels by which the words of a bow would stand beyond the western rim of the map. */
function missingRoom(hubs: readonly Hub[], words: WordRoom): number {
  const starts = hubs.map(({ company, x, radius }) => x - radius - WORD_GAP - words.widthOf(company));
  return Math.max(0, RIM - Math.min(...starts));
}

/** Rows in a band, from west to east by home, each row shifted against the one before so that threads pass between orbs. */
function rows(group: readonly Placed[], scale: number, words: WordRoom, band: Box): Hub[] {
  const sorted = [...group].sort((a, b) => a.home.x - b.home.x || (a.company.id < b.company.id ? -1 : 1));
  const widest = Math.max(...group.map((one) => words.widthOf(one.company)));
  const step = Math.max(36 * scale, widest + 2 * WORD_GAP);
  const most = Math.max(1, Math.floor((band.width - BUTTONS_ROOM - step / 2) / step));
  const inRow = Math.min(most, Math.ceil(sorted.length / 2));
  const down = words.height + 36 * scale;
  return sorted.map((one, index): Hub => {
    const row = Math.floor(index / inRow);
    const radius = orbRadius(one.company, scale);
    const x = band.x + RIM + step * ((index % inRow) + 0.5 + (row % 2) / 2);
    return { company: one.company, x, y: band.y + 18 * scale + row * down, radius, home: one.home };
  });
}

function apart(group: readonly Placed[], scale: number): Hub[] {
  const bodies: Body[] = group.map((one, index) => ({
    anchorX: one.home.x - 20 * scale,
    anchorY: one.home.y + 16 * scale,
    x: one.home.x - 20 * scale + index,
    y: one.home.y + 16 * scale,
    radius: orbRadius(one.company, scale),
    give: 1,
  }));
  relax(bodies, 6 * scale);
  return group.map((one, index) => ({
    company: one.company,
    x: bodies[index]?.x ?? one.home.x,
    y: bodies[index]?.y ?? one.home.y,
    radius: orbRadius(one.company, scale),
    home: one.home,
  }));
}

/** Companies on an ellipse that fills the free screen: ropes then cross open ground and stay readable. */
export function ringHubs(
  order: readonly CompanyPicture[],
  size: Size,
  insets: Insets,
  scale: number,
  sizeOf: (company: CompanyPicture) => number,
): Hub[] {
  const width = size.width - insets.left - insets.right;
  const height = size.height - insets.top - insets.bottom;
  const centre = { x: insets.left + width / 2, y: insets.top + height / 2 };
  return order.map((company, index) => {
    const angle = -Math.PI / 2 + (index * 2 * Math.PI) / order.length;
    const x = centre.x + Math.cos(angle) * width * 0.38;
    const y = centre.y + Math.sin(angle) * height * 0.37;
    return {
      company,
      x,
      y,
      radius: orbRadius(company, scale) * (1.1 + 1.3 * sizeOf(company)),
      home: { x, y },
    };
  });
}

/** The best at the top, the rest by turns right and left of it, so that height reads as rank. */
export function ringByGauge(
  companies: readonly CompanyPicture[],
  gauge: (company: CompanyPicture) => number,
): CompanyPicture[] {
  const ranked = [...companies].sort((a, b) => gauge(b) - gauge(a) || (a.id < b.id ? -1 : 1));
  const right = ranked.filter((_, index) => index % 2 === 1);
  const left = ranked.filter((_, index) => index % 2 === 0 && index > 0);
  return [...ranked.slice(0, 1), ...right, ...left.reverse()];
}

/** Swaps neighbours until the ropes are as short as swapping can make them; always ends, never depends on chance. */
export function ringOrder(
  companies: readonly CompanyPicture[],
  agreements: readonly AgreementPicture[],
): CompanyPicture[] {
  const order = [...companies];
  let best = ringCost(order, agreements);
  for (let round = 0; round < 12; round++) {
    const before = best;
    for (let i = 0; i < order.length; i++) {
      for (let j = i + 1; j < order.length; j++) {
        swap(order, i, j);
        const cost = ringCost(order, agreements);
        if (cost < best - 1e-9) best = cost;
        else swap(order, i, j);
      }
    }
    if (best === before) break;
  }
  return order;
}

function swap(order: CompanyPicture[], i: number, j: number): void {
  const a = order[i];
  const b = order[j];
  if (!a || !b) return;
  order[i] = b;
  order[j] = a;
}

function ringCost(order: readonly CompanyPicture[], agreements: readonly AgreementPicture[]): number {
  const at = new Map(order.map((company, index) => [company.id, index]));
  return agreements.reduce((sum, one) => {
    const from = at.get(one.from);
    const to = at.get(one.to);
    if (from === undefined || to === undefined) return sum;
    const steps = Math.abs(from - to);
    return sum + Math.min(steps, order.length - steps) ** 1.5;
  }, 0);
}
