import { Plus } from 'lucide-react';
import type { AgreementTerms, Clause, CompanyId } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import { useNames } from '../../../game/useNames.ts';
import { Button } from '../../../kit/button/Button.tsx';
import { draftClause } from '../terms/draftClause.model.ts';
import { CLAUSE_KINDS, type TableWorld } from '../terms/sides.model.ts';

interface AddClauseProps {
  readonly giver: CompanyId;
  readonly terms: AgreementTerms;
  readonly world: TableWorld;
  readonly onAdd: (clause: Clause) => void;
}

/** Most clauses of one paper (A1). */
const MOST_CLAUSES = 12;

/** What a side could promise besides; what it cannot says why. What it has no part for is not offered. */
export function AddClause({ giver, terms, world, onAdd }: AddClauseProps) {
  const { t } = useT();
  const names = useNames();
  if (terms.clauses.length >= MOST_CLAUSES) return <p className="ag-side-empty">{t('deals:paper.full')}</p>;
  const drafts = CLAUSE_KINDS.map((kind) => ({
    kind,
    draft: draftClause(kind, world, giver, terms.clauses),
  }));
  const open = drafts.flatMap(({ kind, draft }) => (draft === 'noModule' ? [] : [{ kind, draft }]));
  // What can be added now comes first.
  open.sort((a, b) => Number(typeof a.draft === 'string') - Number(typeof b.draft === 'string'));
  return (
    <div className="ag-add">
      <span className="ag-add-label">{t('deals:paper.add')}</span>
      {open.map(({ kind, draft }) => (
        <Button
          key={kind}
          size="s"
          variant="quiet"
          icon={<Plus aria-hidden="true" />}
          {...(typeof draft === 'string'
            ? { refusal: t(`deals:cannotAdd.${draft}`, { company: names.company(giver) }) }
            : { onPress: () => onAdd(draft) })}
        >
          {t(`agreements:clauses.${kind}.name`)}
        </Button>
      ))}
    </div>
  );
}
