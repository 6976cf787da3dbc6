import { companyAt, type Work } from '../quarter/work.ts';
import type { CompanyId } from '../state/ids.ts';
import type { Agreement } from '../state/state.ts';

/**
 * R2: opens a company's doors: promises that tie others to it are void, its tenants may leave without a fee, its shops let
 * outside agents in.
 */
export function openUp(work: Work, i: number): void {
  const company = companyAt(work.state, i).id;
  work.state.agreements.forEach((agreement, a) => {
    if (agreement.status !== 'active') return;
    const freed = freedOf(agreement, company);
    if (freed !== agreement) work.state.agreements[a] = freed;
  });
  const { accessOpenness } = work.scenario.parameters.regulation.remedy;
  const merchant = work.scenario.companies[i]?.commerce?.merchant;
  const shop = work.state.merchants[work.index.merchant.get(merchant ?? '') ?? -1];
  if (shop !== undefined) shop.openness = Math.max(shop.openness, accessOpenness);
  for (const platform of work.state.merchants)
    for (const integration of platform.integrations)
      if (integration.vendor === company) integration.exclusive = false;
}

/** The agreement without what ties the other side to the company; the same object where nothing does. */
function freedOf(agreement: Agreement, company: CompanyId): Agreement {
  const { clauses, cancellationFee } = agreement.terms;
  const kept = clauses.map((clause) => clause.kind !== 'exclusivity' || clause.bound === company);
  const provides = clauses.some((clause) => clause.kind === 'compute' && clause.provider === company);
  const fee = provides ? 0 : cancellationFee;
  if (!kept.includes(false) && fee === cancellationFee) return agreement;
  return {
    ...agreement,
    terms: { ...agreement.terms, clauses: clauses.filter((_, k) => kept[k]), cancellationFee: fee },
    progress: agreement.progress.filter((_, k) => kept[k]),
    status: kept.includes(true) ? agreement.status : 'ended',
  };
}
