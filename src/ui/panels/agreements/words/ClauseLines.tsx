import type { Sides, Terms } from '../terms/sides.model.ts';
import { ClauseIcon } from './ClauseIcon.tsx';
import { clauseText } from './clauseText.ts';
import { shareName } from './dealWords.ts';
import { useDealWords } from './useDealWords.ts';

interface ClauseLinesProps {
  readonly terms: Terms;
  readonly sides: Sides;
}

/** Terms in sentences, the fee for leaving last. */
export function ClauseLines({ terms, sides }: ClauseLinesProps) {
  const words = useDealWords();
  return (
    <ul className="ag-lines">
      {terms.clauses.map((clause, place) => (
        // Clauses have no ids: kind and place are what they are on the paper.
        <li key={`${clause.kind}-${String(place)}`}>
          <ClauseIcon kind={clause.kind} />
          <span>{clauseText(clause, sides, words)}</span>
        </li>
      ))}
      {terms.cancellationFee > 0 && (
        <li className="is-fee">
          {words.voice.t('deals:lines.fee', { fee: shareName(words, terms.cancellationFee) })}
        </li>
      )}
    </ul>
  );
}
