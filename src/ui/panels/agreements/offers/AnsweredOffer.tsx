import { useT } from '../../../../i18n/react.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { Button } from '../../../kit/button/Button.tsx';
import { termsOf } from '../terms/sides.model.ts';
import { useDesk } from '../useDesk.ts';
import { ClauseLines } from '../words/ClauseLines.tsx';
import { ReasonBars } from '../words/ReasonBars.tsx';
import { OfferHead } from './OfferHead.tsx';
import { OfferSubjectLines } from './OfferSubjectLines.tsx';
import type { Offer } from './offers.model.ts';

/** An offer that has its answer: what was said, and why; the paper can be taken back to the table. */
export function AnsweredOffer({ offer }: { readonly offer: Offer }) {
  const { t } = useT();
  const names = useNames();
  const { sitDown } = useDesk();
  const { snapshot } = useCampaign();
  const isMine = offer.proposer === snapshot.seat;
  const other = isMine ? offer.counterparty : offer.proposer;
  const company = names.company(other);
  return (
    <details className="ag-offer is-answered">
      <summary>
        <OfferHead offer={offer} other={other} isMine={isMine} />
      </summary>
      <OfferSubjectLines offer={offer} sides={{ you: snapshot.seat, them: other }} />
      <ClauseLines terms={offer.terms} sides={{ you: snapshot.seat, them: other }} />
      {offer.reasons.length > 0 && (
        <>
          <h4 className="ag-subhead">
            {t(isMine ? 'deals:offers.theirReasons' : 'deals:offers.whyTheyOffered', { company })}
          </h4>
          <ReasonBars label={t('deals:offers.theirReasons', { company })} reasons={offer.reasons} />
        </>
      )}
      {offer.subject === null && (
        <div className="ag-offer-foot">
          <Button onPress={() => sitDown(other, { terms: termsOf(offer.terms), counters: null })}>
            {t('deals:offers.again')}
          </Button>
        </div>
      )}
    </details>
  );
}
