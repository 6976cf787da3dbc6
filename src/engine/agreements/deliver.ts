import { rentableCompute } from '../market/rentalMix.ts';
import { zeros } from '../math/numbers.ts';
import { announce, companyAt, companyIndexOf, type Work } from '../quarter/work.ts';
import type { Agreement } from '../state/state.ts';
import type { ComputeClause } from './clauses.ts';
import { eachCompute } from './eachCompute.ts';
import { otherParty } from './parties.ts';
import { regionalCompute } from './regionalCompute.ts';
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
  const called = zeros(companies.length);
  // Chips that their designer keeps go to no tenant (S6).
  const rentable = companies.map((company) =>
    Math.min(company.compute.owned, rentableCompute(work, company)),
  );
  for (const company of companies) {
    company.compute.rentedIn = 0;
    company.compute.rentedOut = 0;
  }
  eachCompute(agreements, (_agreement, clause, progress) => {
    progress.delivered = deliverableIn(work, clause, wantedH100e(clause, quarter));
    const provider = companyIndexOf(work, clause.provider);
    called[provider] = (called[provider] ?? 0) + progress.delivered;
  });
  eachCompute(agreements, (agreement, clause, progress) => {
    const provider = companyIndexOf(work, clause.provider);
    const tenant = companyIndexOf(work, otherParty(agreement, clause.provider));
    const seller = companyAt(work.state, provider).compute;
    const room = rentable[provider] ?? 0;
    if ((called[provider] ?? 0) > room)
      progress.delivered = Math.floor((progress.delivered * room) / (called[provider] ?? 0));
    seller.rentedOut += progress.delivered;
    companyAt(work.state, tenant).compute.rentedIn += progress.delivered;
  });
}

/** What of a volume the provider can deliver where the contract says: chips elsewhere are no help (W1). */
function deliverableIn(work: Work, clause: ComputeClause, wanted: number): number {
  if (clause.region === undefined || wanted === 0) return wanted;
  const provider = companyAt(work.state, companyIndexOf(work, clause.provider));
  const there = regionalCompute(work, provider, clause.region);
  let called = 0;
  eachCompute(work.state.agreements, (_agreement, other) => {
    if (other.provider === clause.provider && other.region === clause.region)
      called += wantedH100e(other, work.state.quarter);
  });
  return called > there ? Math.floor((wanted * there) / called) : wanted;
}

/** Allots compute under contract, and lets a provider who falls short lose trust and goodwill (C5, A5). */
export function deliverCompute(work: Work): void {
  allotCompute(work);
  const { shortfallTolerance } = work.scenario.parameters.agreements;
  eachCompute(work.state.agreements, (agreement, clause, progress) => {
    const wanted = wantedH100e(clause, work.state.quarter);
    const missing = wanted - progress.delivered;
    if (missing > wanted * shortfallTolerance) fallShort(work, agreement, clause, missing, wanted);
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
  const { breachTrustLoss, shortfallTrustShare, relations } = work.scenario.parameters.agreements;
  const loss = breachTrustLoss * share * shortfallTrustShare;
  loseTrust(work, provider, loss, 'computeShortfall', 'C5', agreement.id);
  moveRelation(tenant, provider, -relations.shortfall * share);
  announce(work, {
    code: 'computeShortfall',
    phase: 'allocation',
    companies: [clause.provider, tenantId],
    about: agreement.id,
    params: { missing, wanted, share },
    weight: share > 0.25 ? 4 : 3,
  });
}
