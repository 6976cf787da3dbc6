import { type Command, clamp, type Doctrine, type SeatView } from '../../engine/index.ts';
import type { Budget } from '../budget.ts';
import { definitionOf, revenueOf } from '../reading/company.ts';
import type { Advise } from './adviser.ts';

/** Most of revenue that may go into one chip programme. */
const REVENUE_SHARE = 0.06;

/** Starts the next chip generation in time and funds it by what there is (S2). */
export const programmes: Advise = (view, doctrine, budget) => {
  if (definitionOf(view).silicon === undefined) return [];
  const starts = view.scenario.chips.flatMap((chip): readonly Command[] => {
    const plan = chip.programme;
    const known = view.own.programmes.some((programme) => programme.chip === chip.id);
    if (plan === undefined || chip.designer !== view.seat || known || view.quarter < plan.startsAt) return [];
    const funding = fundingFor(view, doctrine, budget, plan);
    const ambition = Math.round((0.7 + 0.6 * doctrine.risk) * 100) / 100;
    return funding < 1 || budget.runway < 3
      ? []
      : [{ kind: 'startProgramme', chip: chip.id, funding, ambition }];
  });
  return [...starts, ...refunded(view, doctrine, budget)];
};

function fundingFor(
  view: SeatView,
  doctrine: Doctrine,
  budget: Budget,
  plan: { nre: number; quarters: number },
): number {
  const even = plan.nre / Math.max(1, plan.quarters);
  const eager = 0.8 + 0.4 * doctrine.integration + (budget.runway >= 40 ? 0.1 : 0);
  return Math.floor(Math.min(even * eager, Math.max(REVENUE_SHARE * revenueOf(view), 0.4 * even)));
}

/** Cuts a running programme when cash is short, and brings it back to plan after. */
function refunded(view: SeatView, doctrine: Doctrine, budget: Budget): readonly Command[] {
  return view.own.programmes.flatMap((programme): readonly Command[] => {
    const plan = view.scenario.chips.find((chip) => chip.id === programme.chip)?.programme;
    if (plan === undefined || programme.status === 'done') return [];
    const full = fundingFor(view, doctrine, budget, plan);
    const funding = budget.runway < 1.5 ? 0 : Math.floor(full * clamp(budget.runway / 5, 0.4, 1));
    const change = Math.abs(funding - programme.funding) / Math.max(1, programme.funding);
    return change < 0.2 ? [] : [{ kind: 'fundProgramme', chip: programme.chip, funding }];
  });
}
