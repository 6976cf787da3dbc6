import { compile } from '../../state/compile.ts';
import type { CompanyId } from '../../state/ids.ts';
import type { SeatView } from '../../state/view.ts';
import { newFraction } from '../ownership.ts';
import { otherParty } from '../parties.ts';

/**
 * Fraction of `issuer` that `holder` is publicly known to hold (I1): what it held at the start of the campaign and what
 * it bought under agreements. The seat's own holdings are known exactly.
 */
export function knownStake(view: SeatView, holder: CompanyId, issuer: CompanyId): number {
  const index = compile(view.scenario).company;
  if (holder === view.seat) return view.own.stakes[index.get(issuer) ?? -1] ?? 0;
  const opening = view.scenario.companies[index.get(holder) ?? -1]?.stakes.find(
    (one) => one.company === issuer,
  );
  let fraction = opening?.fraction ?? 0;
  for (const agreement of view.agreements) {
    agreement.terms.clauses.forEach((clause, i) => {
      if (clause.kind !== 'equity' || clause.investor !== holder || agreement.signed < 0) return;
      if (otherParty(agreement, holder) === issuer)
        fraction += newFraction(clause.preMoney, agreement.progress[i]?.recognised ?? 0);
    });
  }
  return Math.min(1, fraction);
}

/** How closely two companies sell the same things, 0–1: value of the segments where both sell, over those of `own`. */
export function overlap(view: SeatView, own: CompanyId, other: CompanyId): number {
  const index = compile(view.scenario).company;
  const mine = view.rivals[index.get(own) ?? -1]?.prices ?? [];
  const theirs = view.rivals[index.get(other) ?? -1]?.prices ?? [];
  let both = 0;
  let all = 0;
  view.scenario.segments.forEach((segment, s) => {
    if ((mine[s] ?? 0) <= 0) return;
    const value = (view.potential[s] ?? 0) * segment.referencePrice;
    all += value;
    if ((theirs[s] ?? 0) > 0) both += value;
  });
  return all > 0 ? both / all : 0;
}
