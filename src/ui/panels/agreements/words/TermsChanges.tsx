import { useMemo } from 'react';
import { useT } from '../../../../i18n/react.tsx';
import { ChangeLines } from '../table/ChangeLines.tsx';
import { diffTerms } from '../terms/diff.model.ts';
import type { Sides, Terms } from '../terms/sides.model.ts';
import { ClauseIcon } from './ClauseIcon.tsx';
import { clauseName } from './clauseText.ts';
import { shareName } from './dealWords.ts';
import { useDealWords } from './useDealWords.ts';

interface TermsChangesProps {
  readonly before: Terms;
  readonly after: Terms;
  readonly sides: Sides;
}

/** Every difference between two papers, clause by clause: old struck out, new beside it. */
export function TermsChanges({ before, after, sides }: TermsChangesProps) {
  const { t } = useT();
  const words = useDealWords();
  const diff = useMemo(() => diffTerms(before, after, sides), [before, after, sides]);
  if (diff.clauses.length === 0 && diff.fee === null)
    return <p className="ag-note">{t('deals:renegotiation.nothing')}</p>;
  return (
    <ul className="ag-counter-list">
      {diff.clauses.map((change) => (
        <li key={`${change.clause.kind}-${String(change.place)}`}>
          <span className="ag-counter-clause">
            <ClauseIcon kind={change.clause.kind} />
            {clauseName(change.clause.kind, words)}
          </span>
          <ChangeLines change={change} sides={sides} isOwn />
        </li>
      ))}
      {diff.fee && (
        <li>
          <span className="ag-counter-clause">{t('agreements:cancellationFee.name')}</span>
          <p className="ag-change">
            <del className="hs-figures">{shareName(words, diff.fee.before)}</del>{' '}
            <ins className="hs-figures">{shareName(words, diff.fee.after)}</ins>
          </p>
        </li>
      )}
    </ul>
  );
}
