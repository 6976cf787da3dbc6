import { announce, companyAt, companyIndexOf, type Work } from '../quarter/work.ts';
import type { Agreement } from '../state/state.ts';
import type { ComputeClause } from './clauses.ts';
import { SHORTFALL_TOLERANCE } from './constants.ts';
import { eachCompute } from './eachCompute.ts';
import { otherParty } from './parties.ts';
import { wantedH100e } from './schedule.ts';
import { loseTrust, moveRelation } from './standing.ts';

export { settleAgreements } from './settle.ts';

/**
 * Allots compute under contract (C5): every active compute clause gets what it calls for this quarter, pro rata
 * when its provider owns too little. Writes `progress.delivered` and each company's `rentedIn` and `rentedOut`.
 * Wants `compute.owned` of this quarter.
 */
function allotCompute(work: Work): void {
  const { companies, agreements, quarter } = work.state;
  const called = new Array<number>(companies.length).fill(0);
  for (const company of companies) {
    company.compute.rentedIn = 0;
    company.compute.rentedOut = 0;
  }
  eachCompute(agreements, (_agreement, clause, progress) => {
    progress.delivered = wantedH100e(clause, quarter);
    const provider = companyIndexOf(work, clause.provider);
    called[provider] = (called[provider] ?? 0) + progress.delivered;
  });
  eachCompute(agreements, (agreement, clause, progress) => {
    const provider = companyIndexOf(work, clause.provider);
    const tenant = companyIndexOf(work, otherParty(agreement, clause.provider));
    const seller = companyAt(work.state, provider).compute;
    if ((called[provider] ?? 0) > seller.owned)
      progress.delivered = Math.floor((progress.delivered * seller.owned) / (called[provider] ?? 0));
    seller.rentedOut += progress.delivered;
    companyAt(work.state, tenant).compute.rentedIn += progress.delivered;
  });
}

/** Allots compute under contract, and lets a provider who falls short lose trust and goodwill (C5, A5). */
export function deliverCompute(work: Work): void {
  allotCompute(work);
  eachCompute(work.state.agreements, (agreement, clause, progress) => {
    const wanted = wantedH100e(clause, work.state.quarter);
    const missing = wanted - progress.delivered;
    if (missing > wanted * SHORTFALL_TOLERANCE) fallShort(work, agreement, clause, missing, wanted);
  });
}

function fallShort(
  work: Work,
  agreement: Agreement,
  clause: ComputeClause,
  missing: number,
  wanted: number,
): void {
  const provider = companyIndexOf(work, clause.provider);
  const tenantId = otherParty(agreement, clause.provider);
  const tenant = companyAt(work.state, companyIndexOf(work, tenantId));
  const share = missing / wanted;
  const loss = work.scenario.parameters.agreements.breachTrustLoss * share * 0.25;
  loseTrust(work, provider, loss, 'computeShortfall', 'C5', agreement.id);
  moveRelation(tenant, provider, -0.1 * share);
  announce(work, {
    code: 'computeShortfall',
    phase: 'allocation',
    companies: [clause.provider, tenantId],
    about: agreement.id,
    params: { missing, wanted, share },
    weight: share > 0.25 ? 4 : 3,
  });
}
