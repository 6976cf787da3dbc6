import { announce, companyAt, companyIndexOf, type Work } from '../quarter/work.ts';
import type { Agreement } from '../state/state.ts';
import { clauseEnd, type EndRules } from './schedule.ts';

/** Whether nothing of the agreement binds any more in a quarter. */
function isOver(agreement: Agreement, quarter: number, rules: EndRules): boolean {
  const { clauses } = agreement.terms;
  for (let i = 0; i < clauses.length; i++) {
    const clause = clauses[i];
    if (clause === undefined) continue;
    if (quarter < clauseEnd(clause, agreement.signed, agreement.progress[i]?.paid ?? [], rules)) return false;
  }
  return true;
}

/** Ends agreements that have run their course, and those of a company that failed; their exclusivity ends with them. */
export function expireAgreements(work: Work): void {
  for (const agreement of work.state.agreements) {
    if (agreement.status !== 'active') continue;
    const orphaned = hasFailed(work, agreement);
    if (!orphaned && !isOver(agreement, work.state.quarter, work.scenario.parameters.agreements)) continue;
    agreement.status = 'ended';
    announce(work, {
      code: orphaned ? 'agreementOrphaned' : 'agreementEnded',
      phase: 'agreements',
      companies: [agreement.proposer, agreement.counterparty],
      about: agreement.id,
      params: {},
      weight: orphaned ? 3 : 1,
    });
  }
}

function hasFailed(work: Work, agreement: Agreement): boolean {
  for (const party of [agreement.proposer, agreement.counterparty])
    if (companyAt(work.state, companyIndexOf(work, party)).status === 'failed') return true;
  return false;
}
