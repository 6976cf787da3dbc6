import { compile } from '../../state/compile.ts';
import type { CompanyId } from '../../state/ids.ts';
import type { PublicCompany } from '../../state/publicCompany.ts';
import type { SeatView } from '../../state/view.ts';
import { newFraction } from '../ownership.ts';
import { otherParty } from '../parties.ts';

/**
 * Fractions of every company that another one is publicly known to hold (I1): what it held at the start of the campaign
 * and what it bought under agreements.
 */
export function knownStakes(view: SeatView, holder: CompanyId): readonly number[] {
  const index = compile(view.scenario).company;
  const known = view.scenario.companies.map(() => 0);
  for (const { company, fraction } of view.scenario.companies[index.get(holder) ?? -1]?.stakes ?? [])
    known[index.get(company) ?? -1] = fraction;
  for (const agreement of view.agreements) {
    if (agreement.signed < 0) continue;
    agreement.terms.clauses.forEach((clause, i) => {
      if (clause.kind !== 'equity' || clause.investor !== holder) return;
      const issuer = index.get(otherParty(agreement, holder)) ?? -1;
      const bought = newFraction(clause.preMoney, agreement.progress[i]?.recognised ?? 0);
      known[issuer] = (known[issuer] ?? 0) + bought;
    });
  }
  return known.map((fraction) => Math.min(1, fraction));
}

/** How closely two companies sell the same things, 0–1: value of the segments where both sell, over those of `own`. */
export function overlap(view: SeatView, own: PublicCompany, other: PublicCompany): number {
  let both = 0;
  let all = 0;
  view.scenario.segments.forEach((segment, s) => {
    if ((own.prices[s] ?? 0) <= 0) return;
    const value = (view.potential[s] ?? 0) * segment.referencePrice;
    all += value;
    if ((other.prices[s] ?? 0) > 0) both += value;
  });
  return all > 0 ? both / all : 0;
}
