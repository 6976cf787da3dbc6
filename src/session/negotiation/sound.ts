import {
  type AgreementTerms,
  type Appraisal,
  appraisePaper,
  type CompanyId,
  counterPaper,
  isParty,
  type OfferSubject,
  type Paper,
  pointsNeeded,
  type SeatView,
  transferredTerms,
} from '../../engine/index.ts';
import { type DealFigures, dealFigures } from './dealFigures.ts';

/** What both sides of a negotiation say to a draft (A3, A4). */
export interface Sounding {
  /** The other side's view of it. */
  readonly appraisal: Appraisal;
  /** What it would really answer: where it would counter but finds no change that would do, it refuses. */
  readonly answer: Appraisal['decision'];
  /** Points from which it signs such a paper, and from which it still answers with another. */
  readonly needed: number;
  /** What the other side would ask for instead, when it would counter. */
  readonly counter: AgreementTerms | null;
  /** The same terms, and the counter-offer, valued from the own seat with the same rule. */
  readonly own: Appraisal;
  readonly ownOfCounter: Appraisal | null;
  readonly figures: DealFigures;
}

/**
 * Sounds a draft.
 * @param own what the seat sees, with everything staged done
 * @param theirs what the other side sees: nothing of what is staged (T2)
 * @param subject what the paper is about, where it is no new agreement (A5)
 */
export function soundOffer(
  own: SeatView,
  theirs: SeatView,
  terms: AgreementTerms,
  subject: OfferSubject | null = null,
): Sounding {
  const written = writtenOut(own, theirs.seat, terms, subject);
  const paper: Paper = { terms: written, proposer: own.seat, subject };
  const appraisal = appraisePaper(theirs, paper);
  const counter = appraisal.decision === 'counter' ? counterPaper(theirs, paper) : null;
  const ownOf = (weighed: AgreementTerms): Appraisal =>
    appraisePaper(own, { terms: weighed, proposer: theirs.seat, subject });
  return {
    appraisal,
    answer: appraisal.decision === 'counter' && counter === null ? 'refuse' : appraisal.decision,
    needed: pointsNeeded(theirs, subject),
    counter,
    own: ownOf(written),
    ownOfCounter: counter === null ? null : ownOf(counter),
    figures: dealFigures(own, written, theirs.seat),
  };
}

/** What a buyer of one side would really take over follows from the agreement, not from the draft. */
function writtenOut(
  own: SeatView,
  buyer: CompanyId,
  terms: AgreementTerms,
  subject: OfferSubject | null,
): AgreementTerms {
  if (subject?.kind !== 'transfer') return terms;
  const standing = own.agreements.find((one) => one.id === subject.agreement);
  if (standing === undefined || !isParty(standing, own.seat)) return terms;
  return transferredTerms(standing, own.seat, buyer, own.quarter) ?? terms;
}
