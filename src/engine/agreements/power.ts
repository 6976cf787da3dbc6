import { companyAt, companyIndexOf, type Work } from '../quarter/work.ts';
import type { MutableCompany } from '../state/state.ts';
import { eachCompute } from './eachCompute.ts';
import { otherParty } from './parties.ts';

/**
 * IT power that works for a company, MW (A2): its own live sites, and what carries the compute that others deliver to it
 * under contract.
 */
export function powerFor(work: Work, company: MutableCompany): number {
  let total = ownMW(company);
  eachCompute(work.state.agreements, (agreement, clause, progress) => {
    if (progress.delivered <= 0 || otherParty(agreement, clause.provider) !== company.id) return;
    const provider = companyAt(work.state, companyIndexOf(work, clause.provider));
    if (provider.compute.owned > 0) total += (progress.delivered * ownMW(provider)) / provider.compute.owned;
  });
  return total;
}

function ownMW(company: MutableCompany): number {
  let total = 0;
  for (const mw of company.liveMW) total += mw;
  return total;
}
