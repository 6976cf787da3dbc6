import { clamp, type Doctrine, outageChanceOf, type SeatView } from '../../engine/index.ts';
import type { Budget } from '../budget.ts';
import { uses } from '../levers.ts';
import { definitionOf, lastGrowth, revenueOf, total } from '../reading/company.ts';
import { budgetChange } from '../reading/spending.ts';
import type { Advise } from './adviser.ts';

/** Most of what is sold beside the core business that goes into selling it. */
const LARGEST_SALES_SHARE = 0.14;

/** Sales, resilience and intelligence: what keeps customers and surprises in hand. */
export const care: Advise = (view, doctrine, budget) => {
  const change = budgetChange(view, {
    ...(sells(view) && uses(doctrine, 'sales') ? { sales: salesFor(view, doctrine, budget) } : {}),
    ...(uses(doctrine, 'resilience') ? { resilience: resilienceFor(view, doctrine) } : {}),
    ...(uses(doctrine, 'offers') ? { intelligence: intelligenceFor(view, budget) } : {}),
  });
  return change === null ? [] : [change];
};

/** Knowing what others are about: who makes deals wants to know what a company is worth and what it can deliver (I1). */
function intelligenceFor(view: SeatView, budget: Budget): number {
  return budget.runway < 3 ? 0 : Math.min(15_000, 0.0002 * revenueOf(view));
}

function sells(view: SeatView): boolean {
  const { cloud, lab, silicon } = definitionOf(view);
  return cloud !== undefined || lab !== undefined || silicon !== undefined;
}

/** Sales effort follows what is sold, a little faster where there is room to serve and slower where customers queue (D1). */
function salesFor(view: SeatView, doctrine: Doctrine, budget: Budget): number {
  const { cloud, lab } = definitionOf(view);
  const { serviceUse, rentalUse, serverUse } = view.own.compute;
  const fullest = Math.max(cloud === undefined ? serviceUse : rentalUse, ...serverUse);
  const room = fullest > 0.97 ? 0.96 : 1.02;
  const taste = 1 + 0.1 * (doctrine.sales - 1);
  const grown = view.own.spending.sales * (1 + clamp(lastGrowth(view), -0.05, 0.08)) * room * taste;
  const opening = (cloud?.salesSpend ?? 0) + (lab?.salesSpend ?? 0);
  const most = Math.max(opening, LARGEST_SALES_SHARE * (revenueOf(view) - view.own.coreRevenue));
  return clamp(grown, 0.5 * opening, most) * (budget.runway < 3 ? 0.8 : 1);
}

/** What a point of trust is worth over the years in which it comes back, in sales of a quarter (D2, O2). */
const TRUST_WORTH = 0.06;

/**
 * C6: redundancy up to where another dollar of it saves a dollar. Halving the chance costs the same for every MW, so that it
 * pays where the plant runs full and much is sold on it; who shuns risk counts the loss up to double.
 */
function resilienceFor(view: SeatView, doctrine: Doctrine): number {
  if (definitionOf(view).cloud === undefined) return 0;
  const rules = view.scenario.parameters.compute;
  const half = total(view.own.liveMW) * rules.resilienceKUsdPerMW;
  const spending = { ...view.own.spending, resilience: 0 };
  const chance = outageChanceOf(rules, { ...view.own, spending });
  const sales = Math.max(0, revenueOf(view) - view.own.coreRevenue);
  const loss = sales * (rules.outageCreditShare + TRUST_WORTH * rules.outageTrustLoss) * (2 - doctrine.risk);
  return half * Math.max(0, Math.sqrt((chance * loss) / Math.max(1, half)) - 1);
}
