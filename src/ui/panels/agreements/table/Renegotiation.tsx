import { useMemo } from 'react';
import { useT } from '../../../../i18n/react.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { useNames } from '../../../game/useNames.ts';
import { type Sides, type Terms, termsOf } from '../terms/sides.model.ts';
import { TermsChanges } from '../words/TermsChanges.tsx';

interface RenegotiationProps {
  readonly agreement: string;
  readonly terms: Terms;
  readonly sides: Sides;
}

/** What the draft changes in an agreement in force: old and new side by side (A5). */
export function Renegotiation({ agreement, terms, sides }: RenegotiationProps) {
  const { t } = useT();
  const names = useNames();
  const { view } = useCampaign();
  const standing = view.agreements.find((one) => one.id === agreement);
  const before = useMemo(() => (standing === undefined ? null : termsOf(standing.terms)), [standing]);
  if (before === null) return null;
  const title =
    names.agreement(agreement) ??
    t('deals:standing.between', { first: names.company(sides.you), second: names.company(sides.them) });
  return (
    <section className="ag-renegotiation" aria-label={t('deals:renegotiation.title', { agreement: title })}>
      <h3 className="ag-subhead">{t('deals:renegotiation.title', { agreement: title })}</h3>
      <p className="ag-note">{t('deals:renegotiation.text')}</p>
      <TermsChanges before={before} after={terms} sides={sides} />
    </section>
  );
}
