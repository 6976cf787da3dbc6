import {
  type Command,
  clamp,
  type Doctrine,
  type ProbeOutlook,
  probeOutlook,
  type SeatView,
} from '../../engine/index.ts';
import { worryAt } from '../reading/authorities.ts';
import { revenueOf } from '../reading/company.ts';
import { budgetChange } from '../reading/spending.ts';
import type { Advise } from './adviser.ts';

/** Most of the revenue that goes into compliance. */
const LARGEST_SHARE = 0.004;
/** What open access and a forced sale cost a company, in fines of the same case. */
const REMEDY_WORTH = { fine: 1, openAccess: 1.5, divest: 6 } as const;
const ANSWERS = ['cooperate', 'contest', 'settle'] as const;

/** R1, R2: compliance where authorities come near, and an answer to each of their investigations. */
export const regulation: Advise = (view, doctrine) => {
  const change = budgetChange(view, { compliance: complianceFor(view) });
  return [...(change === null ? [] : [change]), ...answers(view, doctrine)];
};

/** Money in step with worry: what halves the remaining relief costs more where more is sold. */
function complianceFor(view: SeatView): number {
  const { complianceUnit, complianceSalesShare } = view.scenario.parameters.regulation;
  const sales = view.regulation.sales[view.seatIndex] ?? [];
  const wanted = view.scenario.jurisdictions.reduce(
    (sum, _, j) => sum + worryAt(view, j) * (complianceUnit + complianceSalesShare * (sales[j] ?? 0)),
    0,
  );
  return Math.min(wanted, LARGEST_SHARE * revenueOf(view));
}

/** The answer that is expected to cost least; who likes risk trusts in the courts. */
function answers(view: SeatView, doctrine: Doctrine): Command[] {
  return view.regulation.probes.flatMap((probe): Command[] => {
    if (probe.company !== view.seat || probe.status !== 'open' || probe.response !== null) return [];
    let best: (typeof ANSWERS)[number] = 'cooperate';
    let least = Number.POSITIVE_INFINITY;
    for (const response of ANSWERS) {
      const expected = costOf(view, probeOutlook(view, probe, view.seatIndex, response), response, doctrine);
      if (expected >= least) continue;
      least = expected;
      best = response;
    }
    return [{ kind: 'respondToProbe', jurisdiction: probe.jurisdiction, response: best }];
  });
}

function costOf(
  view: SeatView,
  outlook: ProbeOutlook,
  response: (typeof ANSWERS)[number],
  doctrine: Doctrine,
): number {
  // A settlement opens doors as well, for a shorter time.
  if (response === 'settle') return outlook.amount * (1 + REMEDY_WORTH.openAccess);
  const quarters = Math.max(1, outlook.decides - view.quarter);
  const odds =
    response === 'contest' ? clamp(outlook.chance * (1.2 - 0.5 * doctrine.risk), 0, 1) : outlook.chance;
  return outlook.costPerQuarter * quarters + odds * outlook.amount * REMEDY_WORTH[outlook.remedy];
}
