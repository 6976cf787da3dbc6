import { appraiseIntegration, likingOf, type MerchantAnswer } from '../market/merchantDecision.ts';
import { announce, type Work } from '../quarter/work.ts';
import type { CompanyId, MerchantId } from '../state/ids.ts';
import type { Integration, MerchantState } from '../state/state.ts';
import { WorkingView } from '../state/view.ts';

/** K4: the merchant answers who asked for a new feature this quarter, and looks once a year at what it has. */
export function answerVendors(work: Work, m: number, merchant: MerchantState): void {
  const definition = work.scenario.merchants[m];
  if (definition === undefined) return;
  const reviews = (work.state.quarter + m) % 4 === 3;
  if (!reviews && !merchant.integrations.some((one) => isNew(work, one))) return;
  const { reviewTolerance } = work.scenario.parameters.commerce;
  const seenBy = viewsOf(work);
  merchant.integrations = merchant.integrations.filter((one) => {
    const asks = isNew(work, one);
    const due = reviews && one.level > 0 && one.building === 0 && one.vendor !== definition.owner;
    if (!asks && !due) return true;
    const view = seenBy(one.vendor);
    const { accepts, total } = likingOf(view, definition.id, one.feature, one.fee);
    if (accepts || total >= (asks ? 0 : -reviewTolerance)) return true;
    sayNo(work, view, definition.id, one, asks ? 'merchantRefuses' : 'merchantEnds');
    return false;
  });
}

/** What vendors see, each looked at once: most have several features in a shop. */
function viewsOf(work: Work): (vendor: CompanyId) => WorkingView {
  const views = new Map<CompanyId, WorkingView>();
  return (vendor) => {
    const view = views.get(vendor) ?? new WorkingView(work.scenario, work.state, vendor);
    views.set(vendor, view);
    return view;
  };
}

function isNew(work: Work, { level, since, building }: Integration): boolean {
  return level === 0 && since === work.state.quarter && building > 0;
}

/** The shop's reason that weighs most is told. */
function sayNo(
  work: Work,
  view: WorkingView,
  merchant: MerchantId,
  { vendor, feature, fee }: Integration,
  code: 'merchantRefuses' | 'merchantEnds',
): void {
  const worst = worstReason(appraiseIntegration(view, merchant, feature, fee));
  announce(work, {
    code,
    phase: 'commerce',
    companies: [vendor],
    about: merchant,
    params: { feature, reason: worst.code, rival: String(worst.params.company ?? '') },
    weight: 3,
  });
}

function worstReason({ reasons }: MerchantAnswer): MerchantAnswer['reasons'][number] {
  return reasons.reduce((low, reason) => (reason.points < low.points ? reason : low));
}
