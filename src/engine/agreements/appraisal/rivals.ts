import { clamp } from '../../math/numbers.ts';
import type { PublicCompany } from '../../state/publicCompany.ts';
import type { SeatView } from '../../state/view.ts';
import { weight } from './curve.ts';
import { overlap } from './ownership.ts';

/** The rival of one side that the other side backs most, and how much that hurts, points. */
export interface Backing {
  readonly rival: string;
  readonly harm: number;
}

/** How much a partner sells the same things as the seat, points: the closer its models come, the more. */
export function rivalryWith(view: SeatView, partner: PublicCompany, self: PublicCompany): number {
  const near = nearness(partner, self);
  return 2.5 * overlap(view, self, partner) * near * near;
}

/** The rival of one side that the other side backs most: theirs of ours, or ours of theirs. */
export function backedRival(
  view: SeatView,
  partner: PublicCompany,
  self: PublicCompany,
  partnerStakes: readonly number[],
): Backing {
  let rival = '';
  let harm = 0;
  view.rivals.forEach((other, i) => {
    if (other === partner || other === self || other.status !== 'active') return;
    const theirs = harmOf(view, partnerStakes[i] ?? 0, other, self);
    const ours = harmOf(view, view.own.stakes[i] ?? 0, other, partner);
    const worst = Math.max(theirs, ours);
    if (worst <= harm) return;
    harm = worst;
    rival = other.id;
  });
  return { rival, harm };
}

/** Harm to `victim` from a backer that holds `stake` of `rival`, points; a rival far behind harms less. */
function harmOf(view: SeatView, stake: number, rival: PublicCompany, victim: PublicCompany): number {
  if (stake <= 0.005) return 0;
  return 4.5 * weight(stake, 0.15) * overlap(view, victim, rival) * nearness(rival, victim);
}

/** How close a rival's models come to the victim's, 0–1; 1 where the victim has none to be compared. */
function nearness(rival: PublicCompany, victim: PublicCompany): number {
  return victim.capability <= 0 ? 1 : clamp(rival.capability / victim.capability, 0, 1);
}
