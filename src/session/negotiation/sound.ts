import {
  type AgreementTerms,
  type Appraisal,
  appraiseOffer,
  counterOffer,
  type SeatView,
} from '../../engine/index.ts';
import { type DealFigures, dealFigures } from './dealFigures.ts';

/** What both sides of a negotiation say to a draft (A3, A4). */
export interface Sounding {
  /** The other side's view of it. */
  readonly appraisal: Appraisal;
  /** What it would really answer: where it would counter but finds no change that would do, it refuses. */
  readonly answer: Appraisal['decision'];
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
 */
export function soundOffer(own: SeatView, theirs: SeatView, terms: AgreementTerms): Sounding {
  const appraisal = appraiseOffer(theirs, terms, own.seat);
  const counter = appraisal.decision === 'counter' ? counterOffer(theirs, terms, own.seat) : null;
  return {
    appraisal,
    answer: appraisal.decision === 'counter' && counter === null ? 'refuse' : appraisal.decision,
    counter,
    own: appraiseOffer(own, terms, theirs.seat),
    ownOfCounter: counter === null ? null : appraiseOffer(own, counter, theirs.seat),
    figures: dealFigures(own, terms, theirs.seat),
  };
}
