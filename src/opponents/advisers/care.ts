import { clamp, type Doctrine, type SeatView } from '../../engine/index.ts';
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
    ...(uses(doctrine, 'resilience') ? insurance(view, doctrine, budget) : {}),
  });
  return change === null ? [] : [change];
};

/** What keeps surprises small: redundancy, and knowing what others are about. */
function insurance(view: SeatView, doctrine: Doctrine, budget: Budget) {
  const intelligence = budget.runway < 3 ? 0 : Math.min(15_000, 0.0002 * revenueOf(view));
  return { resilience: resilienceFor(view, doctrine), intelligence };
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

function resilienceFor(view: SeatView, doctrine: Doctrine): number {
  if (definitionOf(view).cloud === undefined) return 0;
  const worry = clamp(1.2 - 0.6 * doctrine.risk + (65 - view.own.trust) / 60, 0.3, 1.5);
  const each = view.scenario.parameters.compute.resilienceKUsdPerMW;
  return total(view.own.liveMW) * each * 0.25 * worry;
}
