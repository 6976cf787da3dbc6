import { useEffect, useState } from 'react';
import type { Statements } from '../../../engine/index.ts';
import type { EntrySum } from '../../../store/types.ts';
import { useActions } from '../../game/GameContext.tsx';

/** Books of a company and quarter: waited for, here, not published (I1), or lost. */
export type Books =
  | { readonly state: 'waiting' }
  | { readonly state: 'here'; readonly statements: Statements; readonly entries: readonly EntrySum[] }
  | { readonly state: 'private' }
  | { readonly state: 'lost' };

/**
 * Asks for the statements of a company and quarter (−1 = the opening), with the ledger's entries where they are the
 * seat's own.
 */
export function useStatements(company: string, quarter: number, isOwn: boolean): Books {
  const { statements, entries } = useActions();
  const [books, setBooks] = useState<Books>({ state: 'waiting' });
  useEffect(() => {
    let isWanted = true;
    const answer = (next: Books): void => {
      if (isWanted) setBooks(next);
    };
    Promise.all([statements(company, quarter), isOwn ? entries(quarter) : []]).then(
      ([found, sums]) =>
        answer(found === null ? { state: 'private' } : { state: 'here', statements: found, entries: sums }),
      () => answer({ state: 'lost' }),
    );
    return () => {
      isWanted = false;
    };
  }, [statements, entries, company, quarter, isOwn]);
  return books;
}
