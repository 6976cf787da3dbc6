import { useMemo } from 'react';
import type { CompanyId } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import { useCampaign } from '../../../game/useCampaign.ts';
import { Button } from '../../../kit/button/Button.tsx';
import { useSounding } from '../table/useSounding.ts';
import { broughtUpToDate } from '../terms/desk.model.ts';
import { termsOf } from '../terms/sides.model.ts';
import { useDesk } from '../useDesk.ts';
import { quarterName } from '../words/dealWords.ts';
import { useDealWords } from '../words/useDealWords.ts';
import { PriceAnswer } from './PriceAnswer.tsx';

interface ConfirmLetterProps {
  readonly agreement: string;
  readonly them: CompanyId;
}

/** A letter of intent: how long it stands, what they would say if it bound, and the ways to make it bind (A2). */
export function ConfirmLetter({ agreement, them }: ConfirmLetterProps) {
  const { t } = useT();
  const words = useDealWords();
  const { view, definition } = useCampaign();
  const { sitDown } = useDesk();
  const letter = view.agreements.find((one) => one.id === agreement);
  const terms = useMemo(() => {
    const { letter: _letter, ...binding } = termsOf(letter?.terms ?? { clauses: [], cancellationFee: 0 });
    return broughtUpToDate(binding, view.quarter);
  }, [letter, view.quarter]);
  const reaction = useSounding(them, terms);
  if (letter === undefined) return null;
  const last = letter.signed + definition.parameters.agreements.letters.quarters - 1;
  return (
    <div className="ag-second-form">
      <p className="ag-note">{t('deals:second.letterText', { quarter: quarterName(words, last) })}</p>
      <PriceAnswer
        to={them}
        reaction={reaction}
        command={{ kind: 'confirmLetter', agreement }}
        action={t('deals:second.confirm')}
      />
      <Button size="s" onPress={() => sitDown(them, { terms, counters: null })}>
        {t('deals:second.otherTerms')}
      </Button>
    </div>
  );
}
