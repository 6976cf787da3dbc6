import type { AgreementTerms, Clause, CompanyId } from '../../../../engine/index.ts';
import { useT } from '../../../../i18n/react.tsx';
import type { TermsDiff } from '../terms/diff.model.ts';
import { giverOf, type TableWorld } from '../terms/sides.model.ts';
import { AddClause } from './AddClause.tsx';
import { ClauseCard } from './ClauseCard.tsx';

export interface PaperSideProps {
  readonly title: string;
  /** Whose promises stand here. */
  readonly giver: CompanyId;
  readonly terms: AgreementTerms;
  readonly world: TableWorld;
  readonly diff: TermsDiff | null;
  /** Place of the clause whose fields are open. */
  readonly open: number | null;
  readonly onOpen: (place: number | null) => void;
  readonly onTerms: (terms: AgreementTerms) => void;
}

/** One column of the paper: everything that one side would promise. */
export function PaperSide({ title, giver, terms, world, diff, open, onOpen, onTerms }: PaperSideProps) {
  const { t } = useT();
  const { clauses } = terms;
  const put = (place: number, clause: Clause): void =>
    onTerms({ ...terms, clauses: clauses.map((old, k) => (k === place ? clause : old)) });
  const remove = (place: number): void => {
    onOpen(null);
    onTerms({ ...terms, clauses: clauses.filter((_, k) => k !== place) });
  };
  const mine = clauses.flatMap((clause, place) =>
    giverOf(clause, world.sides) === giver ? [{ clause, place }] : [],
  );
  return (
    <section className="ag-side" aria-label={title}>
      <h3 className="ag-side-title">{title}</h3>
      {mine.length === 0 && <p className="ag-side-empty">{t('deals:paper.nothing')}</p>}
      <ol className="ag-clauses">
        {mine.map(({ clause, place }) => (
          <ClauseCard
            // Clauses have no ids: kind and place are what they are on the paper.
            key={`${clause.kind}-${String(place)}`}
            clause={clause}
            world={world}
            change={diff?.clauses.find((change) => change.place === place)}
            isOpen={open === place}
            onToggle={() => onOpen(open === place ? null : place)}
            onChange={(next) => put(place, next)}
            onRemove={() => remove(place)}
          />
        ))}
      </ol>
      <AddClause
        giver={giver}
        terms={terms}
        world={world}
        onAdd={(clause) => {
          onOpen(clauses.length);
          onTerms({ ...terms, clauses: [...clauses, clause] });
        }}
      />
    </section>
  );
}
