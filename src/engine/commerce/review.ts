import { appraiseIntegration, type MerchantAnswer } from '../market/merchantDecision.ts';
import { announce, type Work } from '../quarter/work.ts';
import type { Integration, MerchantState } from '../state/state.ts';
import { WorkingView } from '../state/view.ts';

/** K4: the merchant answers who asked for a new feature this quarter, and looks once a year at what it has. */
export function answerVendors(work: Work, m: number, merchant: MerchantState): void {
  const definition = work.scenario.merchants[m];
  if (definition === undefined) return;
  const reviews = (work.state.quarter + m) % 4 === 3;
  if (!reviews && !merchant.integrations.some((one) => isNew(work, one))) return;
  merchant.integrations = merchant.integrations.filter((one) => {
    if (isNew(work, one)) return keeps(work, m, one, 0, 'merchantRefuses');
    const due = reviews && one.level > 0 && one.building === 0 && one.vendor !== definition.owner;
    const { reviewTolerance } = work.scenario.parameters.commerce;
    return !due || keeps(work, m, one, -reviewTolerance, 'merchantEnds');
  });
}

function isNew(work: Work, { level, since, building }: Integration): boolean {
  return level === 0 && since === work.state.quarter && building > 0;
}

/** Whether the merchant wants the integration; if not, says why. */
function keeps(
  work: Work,
  m: number,
  one: Integration,
  least: number,
  code: 'merchantRefuses' | 'merchantEnds',
): boolean {
  const id = work.scenario.merchants[m]?.id;
  if (id === undefined) return true;
  const answer = appraiseIntegration(
    new WorkingView(work.scenario, work.state, one.vendor),
    id,
    one.feature,
    one.fee,
  );
  if (answer.accepts || answer.total >= least) return true;
  const worst = worstReason(answer);
  announce(work, {
    code,
    phase: 'commerce',
    companies: [one.vendor],
    about: id,
    params: { feature: one.feature, reason: worst.code, rival: String(worst.params.company ?? '') },
    weight: 3,
  });
  return false;
}

function worstReason({ reasons }: MerchantAnswer): MerchantAnswer['reasons'][number] {
  return reasons.reduce((low, reason) => (reason.points < low.points ? reason : low));
}
