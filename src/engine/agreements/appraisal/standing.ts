import { clamp } from '../../math/numbers.ts';
import type { Consideration, Context } from './context.ts';
import { reason, weight } from './curve.ts';
import { clausesOf } from './deal.ts';
import { knownStake, overlap } from './ownership.ts';

/** What the seat thinks of the partner, and whether the partner is known to keep its word. */
const relations: Consideration = ({ relation, partner }) =>
  reason('relations', 5 * relation + (partner.trust - 50) / 50, { relation, partner: partner.id });

/** A partner that sells the same things is a partner to be careful with. */
const rivalry: Consideration = (context) => {
  const { view, partner } = context;
  const near = nearness(view, partner.id, view.seat);
  const direct = 2.5 * overlap(view, view.seat, partner.id) * near * near;
  return direct === 0 ? null : reason('rivalry', -closeness(context) * direct, { partner: partner.id });
};

/** So is one that backs a rival of the seat, or whose rival the seat backs. */
const rivalBacking: Consideration = (context) => {
  const { rival, harm } = backedRival(context);
  if (harm === 0) return null;
  return reason('rivalBacking', -closeness(context) * harm, { partner: context.partner.id, rival });
};

/** How close the deal brings both: money, a seat on the board and shared shops more than a plain sale. */
function closeness({ terms, moneyIn, moneyOut }: Context): number {
  let close = 0.4;
  if (moneyIn !== null || moneyOut !== null) close += 0.2;
  if (clausesOf(terms, 'boardSeat').length > 0) close += 0.3;
  if (clausesOf(terms, 'commerce').length > 0) close += 0.1;
  return close;
}

/** The rival of one side that the other side backs most: theirs of ours, or ours of theirs. */
function backedRival({ view, partner }: Context): { readonly rival: string; readonly harm: number } {
  let rival = '';
  let harm = 0;
  for (const other of view.rivals) {
    if (other.id === partner.id || other.id === view.seat || other.status !== 'active') continue;
    const theirs = harmOf(view, partner.id, other.id, view.seat);
    const ours = harmOf(view, view.seat, other.id, partner.id);
    const worst = Math.max(theirs, ours);
    if (worst <= harm) continue;
    harm = worst;
    rival = other.id;
  }
  return { rival, harm };
}

type View = Context['view'];
type Name = View['seat'];

/** Harm to `victim` from `backer` holding part of `rival`, points; a rival far behind harms less. */
function harmOf(view: View, backer: Name, rival: Name, victim: Name): number {
  const stake = knownStake(view, backer, rival);
  if (stake <= 0.005) return 0;
  return 4.5 * weight(stake, 0.15) * overlap(view, victim, rival) * nearness(view, rival, victim);
}

/** How close a rival's models come to the victim's, 0–1; 1 where the victim has none to be compared. */
function nearness(view: View, rival: Name, victim: Name): number {
  const strength = (who: Name): number => view.rivals.find((one) => one.id === who)?.capability ?? 0;
  const own = strength(victim);
  return own <= 0 ? 1 : clamp(strength(rival) / own, 0, 1);
}

/** Authorities look harder at the large, the exclusive and the circular (R1). */
const regulation: Consideration = (context) => {
  const { view, partner } = context;
  const scrutiny = (view.own.scrutiny + partner.scrutiny) / 2;
  const points = -(0.15 + scrutiny / 100) * exposure(context);
  return reason('regulation', points, { scrutiny, partner: partner.id });
};

function exposure({ view, terms, partner, moneyIn, moneyOut, rentIn, rentOut }: Context): number {
  let all = 0;
  for (const company of view.rivals) all += Math.max(0, company.marketValue);
  const size = (partner.marketValue + view.own.valuation.marketValue) / Math.max(1, all);
  let exposed = 0.5 + 4 * size * size;
  for (const clause of clausesOf(terms, 'exclusivity'))
    exposed += (clause.strength === 'full' ? 4 : 1) * weight(clause.quarters, 8);
  // Money that comes back as purchases is what authorities and analysts ask about first (F6).
  if ((moneyIn !== null && rentIn !== null) || (moneyOut !== null && rentOut !== null)) exposed += 2;
  return exposed;
}

/** A negotiator who has been asked too often stops listening (A3). */
const patience: Consideration = ({ view, partnerIndex }) => {
  const left = view.own.patience[partnerIndex] ?? 1;
  if (left >= 0.4) return null;
  const points = left <= 0.02 ? -40 : (-10 * (0.4 - left)) / 0.4;
  return reason('patience', points, { share: left });
};

/** Considerations about who is across the table. */
export const STANDING: readonly Consideration[] = [relations, rivalry, rivalBacking, regulation, patience];
