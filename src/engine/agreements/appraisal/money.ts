import { clamp } from '../../math/numbers.ts';
import { log } from '../../math/real.ts';
import { newFraction } from '../ownership.ts';
import type { Consideration, Matter } from './context.ts';
import { logRatio, reason, soft, weight } from './curve.ts';

/** Money is worth more to who will run out of it sooner (A4). */
const cashNeed: Consideration = ({ moneyIn, outlook, view }) => {
  if (moneyIn === null) return null;
  const urgency = 1 / (1 + outlook.runway / 5);
  const scale = 4 * outlook.burn + 0.02 * Math.max(1, view.own.valuation.marketValue);
  const points = soft((30 * urgency + 4) * log(1 + moneyIn.present / scale), 25);
  return reason('cashNeed', points, { amount: moneyIn.amount, runwayQuarters: outlook.runway });
};

/** New shares below the own estimate of value cost the present owners; above it they are a gift (F4). */
const valuation: Consideration = ({ moneyIn, view }) => {
  if (moneyIn === null) return null;
  const fairValue = view.own.valuation.marketValue;
  const premium = logRatio(moneyIn.preMoney, fairValue);
  const points = (premium < 0 ? 24 : 14) * premium * weight(moneyIn.present, 0.02 * fairValue);
  return reason('valuation', points, {
    preMoney: moneyIn.preMoney,
    fairValue,
    share: newFraction(moneyIn.preMoney, moneyIn.amount),
  });
};

/** Somebody else with cash and goodwill would also invest. */
const alternatives: Consideration = (context) => {
  const { desk, moneyIn, view } = context;
  if (moneyIn === null) return null;
  let best = 0;
  let name = '';
  for (const { id, cash, goodwill } of desk.investors) {
    const appetite = weight(cash, 5 * moneyIn.amount) * goodwill;
    if (appetite <= best) continue;
    best = appetite;
    name = id;
  }
  if (best <= 0) return null;
  const size = weight(moneyIn.amount, 0.02 * view.own.valuation.marketValue);
  return reason('alternatives', -3 * best * size, { partner: name, amount: moneyIn.amount });
};

/** What the seat would pay out soon, beside the cash that it has and earns. */
const affordability: Consideration = ({ moneyOut, terms, view, outlook }) => {
  let amount = moneyOut?.present ?? 0;
  for (const clause of terms.clauses)
    if (clause.kind === 'chipSupply' && clause.designer !== view.seat)
      amount += Math.min(4, clause.quarters) * clause.perQuarter * clause.price;
  if (amount <= 0) return null;
  const means = Math.max(0, outlook.cash) + 4 * Math.max(0, outlook.operatingIncome);
  const strain = amount / Math.max(means, 0.01 * amount);
  return reason('affordability', -soft(10 * strain * strain, 60), { amount, cash: outlook.cash });
};

/** An investor looks at what the shares are worth, and a little at what a young lab may become. */
const stakeValue: Consideration = ({ moneyOut, partner, view }) => {
  if (moneyOut === null) return null;
  const fairValue = Math.max(1, partner.marketValue);
  const frontier = Math.max(1, view.knowledge.frontier);
  const promise = 0.15 * clamp(partner.capability / frontier, 0, 1);
  const gain = logRatio(fairValue, moneyOut.preMoney) + promise;
  const points = (gain < 0 ? 24 : 14) * gain * weight(moneyOut.present, 0.02 * fairValue);
  return reason('stakeValue', points, {
    preMoney: moneyOut.preMoney,
    fairValue,
    share: newFraction(moneyOut.preMoney, moneyOut.amount),
  });
};

/** Considerations about shares and cash. */
export const MONEY: Matter = {
  isTouched: ({ moneyIn, moneyOut, has }) => moneyIn !== null || moneyOut !== null || has.chipSupply,
  considerations: [cashNeed, valuation, alternatives, affordability, stakeValue],
};
