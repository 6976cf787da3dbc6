import {
  clamp,
  type Doctrine,
  type PublicCompany,
  type SeatView,
  type SegmentDefinition,
} from '../../engine/index.ts';
import { definitionOf } from './company.ts';

/** Fall of a relation that is a grudge in full: what a broken agreement costs, and a few raids with it (A5, M5). */
const WHOLE = 0.6;
/** Points at the table that a grudge in full takes away from who answers in kind. */
const POINTS = 30;
/** Prices that slip by this much are no attack, and what is an attack in full beyond it. */
const TOLERATED = 0.04;
const ATTACK = 0.12;

/**
 * How much a company holds against another, 0–1: how far its opinion has fallen beneath what it was at the start, beyond
 * what it overlooks. Raids, broken agreements and insults have moved it (A3, A5, M5); relations heal, and so does this.
 */
export function grudgeAgainst(view: SeatView, { temper }: Doctrine, rival: PublicCompany): number {
  const natural = definitionOf(view).relations[rival.id] ?? 0;
  const fallen = clamp((natural - rival.relation) / WHOLE, 0, 1);
  return Math.max(0, fallen - temper.forgiveness);
}

/** What a grudge comes to in what the company does, 0–1: nothing where it never answers in kind. */
export function resentment(view: SeatView, doctrine: Doctrine, company: SeatView['seat']): number {
  const rival = view.rivals.find(({ id }) => id === company);
  return rival === undefined ? 0 : doctrine.temper.retaliation * grudgeAgainst(view, doctrine, rival);
}

/** Points by which a company is harder to win over for whom it resents (A3). */
export function tougherBy(view: SeatView, doctrine: Doctrine, company: SeatView['seat']): number {
  return POINTS * resentment(view, doctrine, company);
}

/**
 * How hard a company wants to answer the sharpest price attack in a segment, 0–1 (D2): by how much a rival has cut its own
 * price and slipped beneath where it stood beside the company at the start, whichever is less.
 */
export function provocationIn(
  view: SeatView,
  { temper }: Doctrine,
  segment: SegmentDefinition,
  s: number,
): number {
  const own = segment.offers.find((offer) => offer.company === view.seat);
  const now = view.own.prices[s] ?? 0;
  if (own === undefined || !own.active || own.price <= 0 || now <= 0) return 0;
  let worst = 0;
  for (const rival of view.rivals) {
    const opening = segment.offers.find((offer) => offer.company === rival.id);
    const price = rival.prices[s] ?? 0;
    if (rival.id === view.seat || rival.status === 'failed' || price <= 0) continue;
    if (opening === undefined || !opening.active || opening.price <= 0) continue;
    const cut = 1 - price / opening.price;
    const slipped = 1 - price / now / (opening.price / own.price);
    worst = Math.max(worst, Math.min(cut, slipped));
  }
  const overlooked = TOLERATED + ATTACK * temper.forgiveness;
  return temper.retaliation * clamp((worst - overlooked) / ATTACK, 0, 1);
}
