import type { Statements } from '../../../engine/index.ts';
import { useT } from '../../../i18n/react.tsx';
import type { EntrySum } from '../../../store/types.ts';
import { useCampaign } from '../../game/useCampaign.ts';
import { useNames } from '../../game/useNames.ts';
import { EmptyState } from '../../kit/panel/EmptyState.tsx';
import { ErrorNote } from '../../kit/status/ErrorNote.tsx';
import { Skeleton } from '../../kit/status/Skeleton.tsx';
import { StatementTable } from './StatementTable.tsx';
import { balanceRows, cashRows, compareRows, incomeRows, type StatementRow } from './statements.model.ts';
import { type Books, useStatements } from './useStatements.ts';

export type StatementKind = 'income' | 'cash' | 'balance';

interface StatementViewProps {
  readonly company: string;
  readonly kind: StatementKind;
  readonly quarter: number;
  readonly against: number;
}

/** One statement of two quarters, in whatever state the books are. */
export function StatementView({ company, kind, quarter, against }: StatementViewProps) {
  const { t, formatQuarter } = useT();
  const { snapshot } = useCampaign();
  const names = useNames();
  const isOwn = company === snapshot.seat;
  const now = useStatements(company, quarter, isOwn);
  const before = useStatements(company, against, isOwn);
  if (now.state === 'waiting') return <Skeleton lines={10} />;
  if (now.state === 'lost')
    return (
      <ErrorNote title={t('finance:statements.failedTitle')} mend={t('finance:statements.failedMend')}>
        {t('finance:statements.failedText')}
      </ErrorNote>
    );
  if (now.state === 'private')
    return (
      <EmptyState scene="paper" title={t('finance:statements.privateTitle')}>
        {t('finance:statements.privateText', { company: names.company(company) })}
      </EmptyState>
    );
  const label = (index: number): string => formatQuarter(snapshot.history.quarters[index + 1] ?? '');
  const rows = compareRows(
    rowsOf(kind, now.statements, now.entries),
    quarter === against ? null : rowsIn(kind, before),
  );
  return (
    <>
      <StatementTable
        label={t(`finance:statements.${kind}`)}
        rows={rows}
        now={label(quarter)}
        before={label(against)}
      />
      {kind === 'balance' && <p className="pd-note">{t('finance:statements.balanced')}</p>}
    </>
  );
}

const rowsIn = (kind: StatementKind, books: Books): StatementRow[] | null =>
  books.state === 'here' ? rowsOf(kind, books.statements, books.entries) : null;

function rowsOf(kind: StatementKind, statements: Statements, entries: readonly EntrySum[]): StatementRow[] {
  if (kind === 'income') return incomeRows(statements);
  return kind === 'cash' ? cashRows(statements, entries) : balanceRows(statements);
}
