import type { CompanyId } from '../state/ids.ts';
import type { DeepReadonly, OfferSubject } from '../state/state.ts';
import type { SeatView } from '../state/view.ts';
import { type Desk, openDesk } from './appraisal/desk.ts';
import { type Appraisal, appraiseAt } from './appraise.ts';
import type { AgreementTerms } from './clauses.ts';
import { counterAt } from './counter/counter.ts';
import { counterChange, judgeChange } from './judge/change.ts';
import { judgeBuyOut, judgeTransfer } from './judge/price.ts';

/** A paper as it lies before a seat: what it says, who brought it, and what it is about. */
export interface Paper {
  readonly terms: AgreementTerms;
  readonly proposer: CompanyId;
  readonly subject: DeepReadonly<OfferSubject> | null;
}

/**
 * What the seat of the view thinks of any paper put before it (A3–A5): new terms by themselves, changed terms against
 * those in force, a price against what it is for.
 * @param open where the seat sits with the proposer, when it has sat down already
 */
export function appraisePaper(view: SeatView, paper: Paper, open?: Desk): Appraisal {
  const { subject, terms, proposer } = paper;
  const desk = open ?? openDesk(view, proposer);
  switch (subject?.kind) {
    case 'renegotiation':
      return judgeChange(desk, subject.agreement, terms);
    case 'transfer':
      return judgeTransfer(view, proposer, subject.agreement, subject.price, terms);
    case 'buyOut':
      return judgeBuyOut(desk, subject.agreement, subject.price);
    case 'match':
      return asHolder(view, appraiseAt(desk, terms));
    default:
      return appraiseAt(desk, terms);
  }
}

/** Points from which the seat signs such a paper (A3). */
export function pointsNeeded({ scenario }: SeatView, subject: Paper['subject']): number {
  const { acceptAt, matchAt, renegotiateAt } = scenario.parameters.agreements;
  switch (subject?.kind) {
    case 'renegotiation':
      return renegotiateAt;
    case 'match':
      return matchAt;
    case 'buyOut':
      return 0;
    default:
      return acceptAt;
  }
}

/** The smallest change of a paper that the seat would itself sign (A3); null when there is none, or no room for one. */
export function counterPaper(view: SeatView, paper: Paper, open?: Desk): AgreementTerms | null {
  const { subject, terms, proposer } = paper;
  const desk = open ?? openDesk(view, proposer);
  switch (subject?.kind) {
    case 'renegotiation':
      return counterChange(desk, subject.agreement, terms);
    // A price is taken or left, and so is a deal that somebody else has signed already.
    case 'transfer':
    case 'buyOut':
    case 'match':
      return null;
    default:
      return counterAt(desk, terms);
  }
}

/** The holder of a right of first refusal says yes or no: there is nothing to talk about (A1). */
function asHolder(view: SeatView, appraisal: Appraisal): Appraisal {
  const { matchAt } = view.scenario.parameters.agreements;
  return { ...appraisal, decision: appraisal.total >= matchAt ? 'accept' : 'refuse' };
}
