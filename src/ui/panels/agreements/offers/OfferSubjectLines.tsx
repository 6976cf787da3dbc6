import { useT } from '../../../../i18n/react.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { type Sides, termsOf } from '../terms/sides.model.ts';
import { TermsChanges } from '../words/TermsChanges.tsx';
import type { Offer } from './offers.model.ts';

interface OfferSubjectLinesProps {
  readonly offer: Offer;
  readonly sides: Sides;
}

/** What an offer is about, where it is no new agreement: which one, what changes, at what price (A1, A2, A5). */
export function OfferSubjectLines({ offer, sides }: OfferSubjectLinesProps) {
  const { t, formatMoney } = useT();
  const { view } = useCampaign();
  const names = useNames();
  const { subject, terms } = offer;
  if (subject === null)
    return terms.letter === true ? <p className="ag-about">{t('agreements:subjects.letter')}</p> : null;
  const standing =
    subject.kind === 'match' ? undefined : view.agreements.find((one) => one.id === subject.agreement);
  const between =
    standing === undefined
      ? null
      : (names.agreement(standing.id) ??
        t('deals:standing.between', {
          first: names.company(standing.proposer),
          second: names.company(standing.counterparty),
        }));
  const price = 'price' in subject ? formatMoney(subject.price) : null;
  return (
    <div className="ag-about">
      <p>
        <strong>{t(`agreements:subjects.${subject.kind}`)}</strong>
        {between !== null && <> · {between}</>}
        {price !== null && <> · {t('deals:about.price', { price })}</>}
      </p>
      {subject.kind === 'renegotiation' && standing !== undefined && (
        <TermsChanges before={termsOf(standing.terms)} after={termsOf(terms)} sides={sides} />
      )}
    </div>
  );
}
