import type { CompanyId } from '../state/ids.ts';
import type { CompanyState, DeepReadonly } from '../state/state.ts';
import { weight } from './appraisal/curve.ts';

/**
 * R1: how large a company is beside the mean of all, as authorities weigh a promise that binds it: 1 for the mean company,
 * towards 2 for a giant, towards 0 for a small one.
 */
export function partnerSize(companies: readonly DeepReadonly<CompanyState>[], company: CompanyId): number {
  let all = 0;
  let own = 0;
  for (const { id, valuation } of companies) {
    const value = Math.max(0, valuation.marketValue);
    all += value;
    if (id === company) own = value;
  }
  return 2 * weight(own, all / Math.max(1, companies.length));
}
