import { useT } from '../../../../i18n/react.tsx';
import { useNames } from '../../../game/useNames.ts';
import { classes } from '../../../kit/classes.ts';
import { CompanyName } from '../../../kit/company/CompanyName.tsx';
import { quarterName } from '../words/dealWords.ts';
import { useDealWords } from '../words/useDealWords.ts';
import type { Offer } from './offers.model.ts';

interface OfferHeadProps {
  readonly offer: Offer;
  /** The company across the table. */
  readonly other: string;
  readonly isMine: boolean;
}

/** Whose offer it is, from when, and what became of it. */
export function OfferHead({ offer, other, isMine }: OfferHeadProps) {
  const { t } = useT();
  const names = useNames();
  const words = useDealWords();
  const detail = t(isMine ? 'deals:offers.toThem' : 'deals:offers.fromThem', {
    quarter: quarterName(words, offer.made),
  });
  return (
    <header className="ag-offer-head">
      <CompanyName
        name={names.company(other)}
        position={names.position(other)}
        letters={names.monogram(other)}
        detail={detail}
      />
      <span className={classes('ag-tag', `is-${offer.status}`)}>
        {t(`agreements:offerStatus.${offer.status}`)}
      </span>
    </header>
  );
}
