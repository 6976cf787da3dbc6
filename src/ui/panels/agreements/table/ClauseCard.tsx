import { ChevronDown, X } from 'lucide-react';
import { useId } from 'react';
import type { Clause } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import { IconButton } from '../../../kit/button/IconButton.tsx';
import { classes } from '../../../kit/classes.ts';
import type { ClauseChange } from '../terms/diff.model.ts';
import type { TableWorld } from '../terms/sides.model.ts';
import { ClauseIcon } from '../words/ClauseIcon.tsx';
import { clauseName, clauseText } from '../words/clauseText.ts';
import { useDealWords } from '../words/useDealWords.ts';
import { ChangeLines } from './ChangeLines.tsx';
import { ClauseEditor } from './editors/ClauseEditor.tsx';

interface ClauseCardProps {
  readonly clause: Clause;
  readonly world: TableWorld;
  /** What the counter-offer would make of it. */
  readonly change: ClauseChange | undefined;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onChange: (clause: Clause) => void;
  readonly onRemove: () => void;
}

/** One promise on the table: the sentence that will be signed, its fields when opened, what they would make of it. */
export function ClauseCard({ clause, world, change, isOpen, onToggle, onChange, onRemove }: ClauseCardProps) {
  const { t } = useT();
  const words = useDealWords();
  const id = useId();
  const name = clauseName(clause.kind, words);
  const isEditable = clause.kind !== 'boardSeat';
  const head = (
    <>
      <ClauseIcon kind={clause.kind} />
      <span className="ag-clause-name">{name}</span>
      {isEditable && <ChevronDown className="ag-clause-arrow" aria-hidden="true" />}
    </>
  );
  return (
    <li className={classes('ag-clause', isOpen && 'is-open', change && 'is-disputed')}>
      <div className="ag-clause-head">
        {isEditable ? (
          <button
            type="button"
            className="ag-clause-toggle"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={onToggle}
          >
            {head}
          </button>
        ) : (
          <span className="ag-clause-toggle">{head}</span>
        )}
        <IconButton
          size="s"
          label={t('deals:clause.remove', { clause: name })}
          icon={<X aria-hidden="true" />}
          onPress={onRemove}
        />
      </div>
      <p className="ag-clause-text">{clauseText(clause, world.sides, words)}</p>
      {change && <ChangeLines change={change} sides={world.sides} />}
      <div id={id} className="ag-clause-fields" hidden={!isOpen}>
        {isOpen && <ClauseEditor clause={clause} onChange={onChange} world={world} />}
      </div>
    </li>
  );
}
