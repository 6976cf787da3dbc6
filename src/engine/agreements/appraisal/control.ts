import { log } from '../../math/real.ts';
import type { CompanyId } from '../../state/ids.ts';
import type { AgreementTerms, ExclusivityClause } from '../clauses.ts';
import { exclusivityAgainst } from '../exclusivity.ts';
import { newFraction } from '../ownership.ts';
import type { Reason } from '../reasons.ts';
import type { Consideration, Context, Matter } from './context.ts';
import { reason, soft, weight } from './curve.ts';

/** Exclusivity gives up every other partner: dearer the more of them already serve the seat, and the longer it lasts. */
const exclusivity: Consideration = (context) => {
  const { terms, has, view } = context;
  if (!has.exclusivity) return null;
  let points = 0;
  let quarters = 0;
  for (const clause of terms.clauses) {
    if (clause.kind !== 'exclusivity' || clause.bound !== view.seat) continue;
    points -= force(clause) * (clause.scope === 'compute' ? computeLoss(context) : moneyLoss(context));
    quarters = Math.max(quarters, clause.quarters);
  }
  return quarters === 0
    ? null
    : reason('exclusivity', points, { quarters, share: context.desk.elsewhere.share });
};

function force(clause: ExclusivityClause): number {
  return (clause.strength === 'full' ? 1 : 0.3) * log(1 + clause.quarters / 4);
}

function computeLoss({ desk: { elsewhere } }: Context): number {
  return (3 + 12 * elsewhere.share) * weight(elsewhere.clouds + 1, 1);
}

function moneyLoss({ outlook }: Context): number {
  return 2 + 8 / (1 + outlook.runway / 5);
}

/** The partner binds itself to the seat: worth something where the seat sells it what it may not buy elsewhere. */
const exclusivityGained: Consideration = ({ terms, has, partner, view, rentOut, moneyOut }) => {
  if (!has.exclusivity) return null;
  let points = 0;
  let quarters = 0;
  for (const clause of terms.clauses) {
    if (clause.kind !== 'exclusivity') continue;
    const dealt = clause.scope === 'compute' ? rentOut : moneyOut;
    if (clause.bound === view.seat || dealt === null) continue;
    points += 4 * force(clause) * weight(partner.marketValue, 0.5 * view.own.valuation.marketValue);
    quarters = Math.max(quarters, clause.quarters);
  }
  return quarters === 0
    ? null
    : reason('exclusivityGained', soft(points, 6), { quarters, partner: partner.id });
};

/** A promise to somebody else stands in the way: a full one forbids, a right of first refusal costs goodwill. */
const boundElsewhere: Consideration = (context) => {
  if (context.desk.inForce.promises.length === 0) return null;
  const { rentIn, moneyIn, rentOut, moneyOut } = context;
  return boundIn(context, 'compute', rentIn, rentOut) ?? boundIn(context, 'equity', moneyIn, moneyOut);
};

/** The same for one scope: what the seat would get, and what it would give. */
function boundIn(
  { desk, view, partner }: Context,
  scope: ExclusivityClause['scope'],
  asBound: object | null,
  asDealer: object | null,
): Reason | null {
  if (asBound === null && asDealer === null) return null;
  const { promises } = desk.inForce;
  const { seat, quarter } = view;
  const isBound = asBound !== null;
  const [bound, dealer] = isBound ? [seat, partner.id] : [partner.id, seat];
  const full = exclusivityAgainst(promises, bound, dealer, quarter, scope);
  if (full !== null)
    return reason('boundElsewhere', -100, { holder: full.holder, quarters: full.until - quarter });
  const first = isBound ? exclusivityAgainst(promises, bound, dealer, quarter, scope, 'firstRefusal') : null;
  return first === null
    ? null
    : reason('boundElsewhere', -3, { holder: first.holder, quarters: first.until - quarter });
}

/** Shares and a seat on the board let the partner have a say; they give the seat one where it is the investor. */
const control: Consideration = ({ desk, terms, has, view, partner, moneyIn, moneyOut }) => {
  const given = has.boardSeat && seats(terms, partner.id);
  const taken = has.boardSeat && seats(terms, view.seat);
  if (!given && !taken && moneyIn === null && moneyOut === null) return null;
  const stake = moneyIn === null ? 0 : stakeAfter(desk.partnerStakes[view.seatIndex] ?? 0, moneyIn);
  const board = (taken ? 1.5 : 0) - (given ? 2.5 : 0);
  return reason('control', board - 30 * stake * stake, { share: stake, partner: partner.id });
};

function seats(terms: AgreementTerms, holder: CompanyId): boolean {
  return terms.clauses.some((clause) => clause.kind === 'boardSeat' && clause.holder === holder);
}

function stakeAfter(held: number, money: { readonly amount: number; readonly preMoney: number }): number {
  const fresh = newFraction(money.preMoney, money.amount);
  return held * (1 - fresh) + fresh;
}

/** Considerations about freedom. */
export const CONTROL: Matter = {
  isTouched: ({ has }) => has.exclusivity || has.boardSeat || has.equity || has.compute,
  considerations: [exclusivity, exclusivityGained, boundElsewhere, control],
};
