import { useMemo } from 'react';
import type { Command } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import { useActions } from '../../../game/GameContext.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { Button } from '../../../kit/button/Button.tsx';
import { Callout } from '../../../kit/status/Callout.tsx';
import { Skeleton } from '../../../kit/status/Skeleton.tsx';
import { useQuote } from '../../decision/useQuote.ts';
import { useRefusalText } from '../../decision/useRefusalText.ts';
import { OwnSide } from '../table/OwnSide.tsx';
import { useSounding } from '../table/useSounding.ts';
import { broughtUpToDate } from '../terms/desk.model.ts';
import { termsOf } from '../terms/sides.model.ts';
import { useDesk } from '../useDesk.ts';
import { ClauseLines } from '../words/ClauseLines.tsx';
import { OfferHead } from './OfferHead.tsx';
import { OfferSubjectLines } from './OfferSubjectLines.tsx';
import { canCounter, counterDraft, type Offer, stagedAnswer } from './offers.model.ts';
import { StagedAnswerChip } from './StagedAnswerChip.tsx';

/** An offer that waits for your answer: its terms, what it would mean for you, and the three answers. */
export function ReceivedOffer({ offer }: { readonly offer: Offer }) {
  const { t } = useT();
  const names = useNames();
  const { snapshot, view } = useCampaign();
  const sides = { you: snapshot.seat, them: offer.proposer };
  // An offer is signed as of today: what it dated before begins now.
  const { subject } = offer;
  const terms = useMemo(
    () =>
      subject?.kind === 'renegotiation'
        ? termsOf(offer.terms)
        : broughtUpToDate(termsOf(offer.terms), snapshot.quarter),
    [offer.terms, subject, snapshot.quarter],
  );
  const { now } = useSounding(offer.proposer, terms, subject);
  const answer = stagedAnswer(offer, snapshot.staged);
  return (
    <article
      className="ag-offer"
      aria-label={t('deals:offers.from', { company: names.company(offer.proposer) })}
    >
      <OfferHead offer={offer} other={offer.proposer} isMine={false} />
      {offer.counters !== null && <p className="ag-note">{t('deals:offers.answersYours')}</p>}
      <OfferSubjectLines offer={offer} sides={sides} />
      <ClauseLines terms={terms} sides={sides} />
      {now === null ? (
        <Skeleton lines={3} />
      ) : (
        <OwnSide
          sounding={now}
          before={null}
          terms={terms}
          sides={sides}
          backlog={view.own.figures.backlog}
        />
      )}
      {answer === null ? <Answers offer={offer} /> : <StagedAnswerChip offer={offer} answer={answer} />}
    </article>
  );
}

function Answers({ offer }: { readonly offer: Offer }) {
  const { t } = useT();
  const { stage } = useActions();
  const { sitDown } = useDesk();
  const refusalText = useRefusalText();
  const answer = (kind: 'accept' | 'refuse'): Command => ({
    kind: 'answerOffer',
    offer: offer.id,
    answer: kind,
  });
  const yes = useQuote(answer('accept'));
  const no = useQuote(answer('refuse'));
  const refused = (quote: typeof yes) => (quote?.refusal ? { refusal: refusalText(quote.refusal) } : {});
  return (
    <div className="ag-offer-foot">
      {yes?.refusal && <Callout tone="warn">{refusalText(yes.refusal)}</Callout>}
      <Button variant="quiet" {...refused(no)} onPress={() => void stage(answer('refuse'))}>
        {t('deals:offers.refuse')}
      </Button>
      {canCounter(offer) && (
        <Button onPress={() => sitDown(offer.proposer, counterDraft(offer))}>
          {t('deals:offers.counter')}
        </Button>
      )}
      <Button variant="primary" {...refused(yes)} onPress={() => void stage(answer('accept'))}>
        {t('deals:offers.accept')}
      </Button>
    </div>
  );
}
