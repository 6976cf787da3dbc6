import { clamp } from '../../math/numbers.ts';
import type { CompanyId } from '../../state/ids.ts';
import type { SeatView } from '../../state/view.ts';
import { reason } from '../appraisal/curve.ts';
import { type Desk, openDesk } from '../appraisal/desk.ts';
import { type Appraisal, appraiseAt } from '../appraise.ts';
import type { AgreementTerms } from '../clauses.ts';
import { leavingCost } from '../leave.ts';
import { stillOwed } from '../owed.ts';
import { otherParty } from '../parties.ts';
import type { Reason } from '../reasons.ts';
import { remainingTerms } from '../remaining.ts';
import { breachRisk } from './change.ts';

const NOTHING: Appraisal = { reasons: [], total: 0, decision: 'refuse' };

/**
 * What the seat thinks of being bought out of an agreement (A5): what it would give up against the price. It can't hold out
 * for much more than the other side would pay for leaving without asking.
 */
export function judgeBuyOut(table: Desk, agreement: string, price: number): Appraisal {
  const { view } = table;
  const standing = view.agreements.find((one) => one.id === agreement);
  if (standing === undefined) return NOTHING;
  const { damagesPoints, holdOut, mostPricePoints } = view.scenario.parameters.agreements.appraisal;
  const desk = table.without(agreement);
  const left = remainingTerms(standing, view.quarter);
  const value = left === null ? 0 : appraiseAt(desk, left).total;
  const scale = moneyScale(view, stillOwed(standing, view.quarter));
  const leaving = leavingCost(view.scenario, standing, view.quarter).fee;
  const kept = Math.min(value, (damagesPoints * holdOut * leaving) / scale);
  const asked = Math.max(0, Math.ceil((kept * scale) / damagesPoints));
  const reasons: Reason[] = [
    reason('keptDeal', -kept, { amount: asked, partner: desk.partner.id }),
    reason('buyOutPrice', clamp((damagesPoints * price) / scale, 0, mostPricePoints), { amount: price }),
  ];
  const risk = breachRisk(desk, kept);
  if (risk !== null) reasons.push(risk);
  return answer(reasons, 0);
}

/** What the seat thinks of taking over somebody's side of an agreement, with a third company, at a price (A5). */
export function judgeTransfer(
  view: SeatView,
  seller: CompanyId,
  agreement: string,
  price: number,
  terms: AgreementTerms,
): Appraisal {
  const standing = view.agreements.find((one) => one.id === agreement);
  if (standing === undefined) return NOTHING;
  const staying = otherParty(standing, seller);
  if (staying === view.seat) return NOTHING;
  const scale = moneyScale(view, stillOwed(standing, view.quarter));
  const deal = appraiseAt(openDesk(view, staying), terms);
  const { damagesPoints, mostPricePoints } = view.scenario.parameters.agreements.appraisal;
  const points = clamp((-damagesPoints * price) / scale, -mostPricePoints, mostPricePoints);
  const reasons = [
    ...deal.reasons,
    reason('resalePrice', points, { amount: Math.abs(price), partner: seller }),
  ];
  return answer(reasons, view.scenario.parameters.agreements.acceptAt);
}

/** kUSD that weigh as much as a strong argument: the damages that a breach would cost. */
function moneyScale({ scenario }: SeatView, owed: number): number {
  return Math.max(1, scenario.parameters.agreements.breachFee * owed);
}

function answer(reasons: Reason[], needed: number): Appraisal {
  const given = reasons.filter((one) => one.points !== 0);
  const total = given.reduce((all, one) => all + one.points, 0);
  given.sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
  return { reasons: given, total, decision: total >= needed ? 'accept' : 'refuse' };
}
