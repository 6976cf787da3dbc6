import type { Work } from '../quarter/work.ts';
import { passesReview } from '../regulation/equityReview.ts';
import type { Offer } from '../state/state.ts';
import { endByBuyOut } from './buyOut.ts';
import { askHolder, loseToHolder } from './firstRefusal.ts';
import { signLetter } from './letters.ts';
import { renegotiateAgreement } from './renegotiate.ts';
import { signOffer } from './sign.ts';
import { transferAgreementTo } from './transfer.ts';

/** Both sides have said yes to an offer: what that means depends on what it is about (A1, A2, A5). */
export function concludeOffer(work: Work, offer: Offer): void {
  switch (offer.subject?.kind) {
    case 'renegotiation':
      renegotiateAgreement(work, offer);
      return;
    case 'transfer':
      transferAgreementTo(work, offer);
      return;
    case 'buyOut':
      endByBuyOut(work, offer);
      return;
    case 'match':
      if (!passesReview(work, offer)) return;
      signOffer(work, offer);
      loseToHolder(work, offer);
      return;
    default:
      if (offer.terms.letter === true) signLetter(work, offer);
      else if (!askHolder(work, offer) && passesReview(work, offer)) signOffer(work, offer);
  }
}
