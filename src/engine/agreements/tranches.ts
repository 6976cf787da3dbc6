import { announce, companyAt, companyIndexOf, type Work } from '../quarter/work.ts';
import type { Agreement } from '../state/state.ts';
import type { EquityClause, TrancheCondition } from './clauses.ts';
import { issueTo } from './ownership.ts';
import { otherParty } from './parties.ts';
import { powerFor } from './power.ts';

/** Pays every tranche of the agreement whose condition is met now (A2). */
export function payDueTranches(work: Work, agreement: Agreement): void {
  if (agreement.status !== 'active') return;
  agreement.terms.clauses.forEach((clause, i) => {
    if (clause.kind === 'equity') payClause(work, agreement, clause, i);
  });
}

function payClause(work: Work, agreement: Agreement, clause: EquityClause, place: number): void {
  const progress = agreement.progress[place];
  if (progress === undefined) return;
  const issuerId = otherParty(agreement, clause.investor);
  const investor = companyIndexOf(work, clause.investor);
  const issuer = companyIndexOf(work, issuerId);
  clause.tranches.forEach((tranche, t) => {
    if (progress.paid[t] === true) return;
    if (!isMet(work, tranche.condition, issuer, agreement)) return;
    progress.paid[t] = true;
    // Earlier tranches of the clause are part of the value before this one: all are paid at one price per share.
    const preMoney = clause.preMoney + progress.recognised;
    const paid = issueTo(work, investor, issuer, tranche.amount, preMoney, agreement.id);
    progress.recognised += paid;
    announce(work, {
      code: 'tranchePaid',
      phase: 'agreements',
      companies: [clause.investor, issuerId],
      about: agreement.id,
      params: { amount: paid, tranche: t + 1, tranches: clause.tranches.length },
      weight: paid >= 5_000_000 ? 4 : 2,
    });
  });
}

/** Whether a tranche falls due (A2). Revenue is the issuer's in its last reported quarter. */
function isMet(
  work: Work,
  condition: TrancheCondition,
  issuerIndex: number,
  agreement: Pick<Agreement, 'terms' | 'progress'>,
): boolean {
  const issuer = companyAt(work.state, issuerIndex);
  switch (condition.kind) {
    case 'date':
      return work.state.quarter >= condition.quarter;
    case 'capability':
      return issuer.lab.capability >= condition.points;
    case 'revenue':
      return (issuer.past.revenue.at(-1) ?? 0) >= condition.kUsd;
    case 'listing':
      return issuer.listed;
    case 'delivered':
      return deliveredUnder(agreement) >= condition.h100e;
    case 'power':
      return powerFor(work, issuer) >= condition.mw;
  }
}

/** H100e delivered in the last quarter under all compute clauses of an agreement. */
function deliveredUnder(agreement: Pick<Agreement, 'terms' | 'progress'>): number {
  let total = 0;
  agreement.terms.clauses.forEach((clause, i) => {
    if (clause.kind === 'compute') total += agreement.progress[i]?.delivered ?? 0;
  });
  return total;
}
