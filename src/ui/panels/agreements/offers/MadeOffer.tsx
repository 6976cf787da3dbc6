import type { Command } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import { useActions } from '../../../game/GameContext.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { Button } from '../../../kit/button/Button.tsx';
import { useQuote } from '../../decision/useQuote.ts';
import { useRefusalText } from '../../decision/useRefusalText.ts';
import { ClauseLines } from '../words/ClauseLines.tsx';
import { OfferHead } from './OfferHead.tsx';
import { OfferSubjectLines } from './OfferSubjectLines.tsx';
import { type Offer, stagedAnswer } from './offers.model.ts';
import { StagedAnswerChip } from './StagedAnswerChip.tsx';

/** An own offer that waits for its answer, and the way to take it back. */
export function MadeOffer({ offer }: { readonly offer: Offer }) {
  const { t } = useT();
  const names = useNames();
  const { snapshot } = useCampaign();
  const answer = stagedAnswer(offer, snapshot.staged);
  return (
    <article
      className="ag-offer"
      aria-label={t('deals:offers.to', { company: names.company(offer.counterparty) })}
    >
      <OfferHead offer={offer} other={offer.counterparty} isMine />
      <OfferSubjectLines offer={offer} sides={{ you: snapshot.seat, them: offer.counterparty }} />
      <ClauseLines terms={offer.terms} sides={{ you: snapshot.seat, them: offer.counterparty }} />
      {answer === null ? <Withdraw offer={offer} /> : <StagedAnswerChip offer={offer} answer={answer} />}
    </article>
  );
}

function Withdraw({ offer }: { readonly offer: Offer }) {
  const { t } = useT();
  const { stage } = useActions();
  const refusalText = useRefusalText();
  const command: Command = { kind: 'withdrawOffer', offer: offer.id };
  const quote = useQuote(command);
  return (
    <div className="ag-offer-foot">
      <Button
        {...(quote?.refusal && { refusal: refusalText(quote.refusal) })}
        onPress={() => void stage(command)}
      >
        {t('deals:offers.withdraw')}
      </Button>
    </div>
  );
}
