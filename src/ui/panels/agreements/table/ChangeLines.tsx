import { useT } from '../../../../i18n/react.tsx';
import type { ClauseChange, FieldChange } from '../terms/diff.model.ts';
import type { Sides } from '../terms/sides.model.ts';
import { clauseText } from '../words/clauseText.ts';
import { fieldValue } from '../words/dealWords.ts';
import { useDealWords } from '../words/useDealWords.ts';

interface ChangeLinesProps {
  readonly change: ClauseChange;
  readonly sides: Sides;
  /** The reader's own changes, not what the other side asks for. */
  readonly isOwn?: boolean;
}

/** What the other side asks to be written instead. */
export function ChangeLines({ change, sides, isOwn = false }: ChangeLinesProps) {
  const { t } = useT();
  const words = useDealWords();
  if (change.what === 'removed')
    return <p className="ag-change">{t(isOwn ? 'deals:renegotiation.removed' : 'deals:counter.removed')}</p>;
  if (change.what === 'added') {
    return (
      <p className="ag-change">
        {t(isOwn ? 'deals:renegotiation.added' : 'deals:counter.added', {
          clause: clauseText(change.clause, sides, words),
        })}
      </p>
    );
  }
  return (
    <ul className="ag-change" aria-label={t(isOwn ? 'deals:renegotiation.changes' : 'deals:counter.theyAsk')}>
      {change.fields.map((field) => (
        <Line key={field.field} change={field} />
      ))}
    </ul>
  );
}

function Line({ change: { field, unit, before, after } }: { readonly change: FieldChange }) {
  const { t } = useT();
  const words = useDealWords();
  return (
    <li>
      <span>{t(`deals:fields.${field}`)}</span>{' '}
      <del className="hs-figures">{fieldValue(words, unit, before)}</del>{' '}
      <ins className="hs-figures">{fieldValue(words, unit, after)}</ins>
    </li>
  );
}
