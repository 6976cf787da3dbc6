import type { SeatView } from '../../../../engine/index.ts';
import type { AgreementStanding } from '../../../../store/types.ts';
import type { ClauseKind } from '../terms/sides.model.ts';

export type Agreement = SeatView['agreements'][number];
export type Standings = Readonly<Record<string, AgreementStanding>>;

/** An agreement as a row of the table. */
export interface AgreementRow {
  readonly agreement: Agreement;
  readonly isOwn: boolean;
  /** Kinds of its clauses, each once. */
  readonly kinds: readonly ClauseKind[];
  /** kUSD still owed and kUSD in all; null until they are known. */
  readonly owed: number | null;
  readonly value: number | null;
  /** Quarters until nothing of it binds any more; 0 when it is over. */
  readonly left: number | null;
}

/** Agreements of the world: the seat's own first, those in force before those that are over, the largest first. */
export function agreementRows(view: SeatView, standings: Standings | null): readonly AgreementRow[] {
  return view.agreements
    .map((agreement): AgreementRow => {
      const standing = standings?.[agreement.id];
      return {
        agreement,
        isOwn: agreement.proposer === view.seat || agreement.counterparty === view.seat,
        kinds: [...new Set(agreement.terms.clauses.map((clause) => clause.kind))],
        owed: standing?.owed ?? null,
        value: standing?.value ?? null,
        left: standing === undefined ? null : quartersLeft(agreement, standing, view.quarter),
      };
    })
    .sort((a, b) => rank(b) - rank(a) || (b.value ?? 0) - (a.value ?? 0));
}

const rank = (row: AgreementRow): number => (row.isOwn ? 2 : 0) + (isAlive(row.agreement) ? 1 : 0);

/** In force, or a letter of intent that still stands. */
export const isAlive = ({ status }: Pick<Agreement, 'status'>): boolean =>
  status === 'active' || status === 'letter';

function quartersLeft(agreement: Agreement, { end }: AgreementStanding, quarter: number): number {
  return agreement.status === 'active' ? Math.max(0, end - quarter) : 0;
}

/** Rows of one company, or all. */
export const rowsOf = (rows: readonly AgreementRow[], company: string | null): readonly AgreementRow[] =>
  company === null
    ? rows
    : rows.filter(({ agreement }) => agreement.proposer === company || agreement.counterparty === company);
