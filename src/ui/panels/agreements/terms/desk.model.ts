import type { AgreementTerms, Clause, CompanyId } from '../../../../engine/index.ts';

/** A paper that is being written, and the offer that it answers. */
export interface Draft {
  readonly terms: AgreementTerms;
  readonly counters: string | null;
}

export const DESK_TABS = ['standing', 'offers', 'table'] as const;
export type DeskTab = (typeof DESK_TABS)[number];

/** What lies on the reader's desk: which tab, who sits opposite, a draft for each of them. */
export interface Desk {
  readonly tab: DeskTab;
  readonly partner: CompanyId | null;
  readonly drafts: Readonly<Record<string, Draft>>;
}

export const EMPTY_DESK: Desk = { tab: 'standing', partner: null, drafts: {} };

export const EMPTY_DRAFT: Draft = { terms: { clauses: [], cancellationFee: 0 }, counters: null };

/** A paper from an earlier quarter brought up to date: what has passed since begins now instead. */
export function broughtUpToDate(terms: AgreementTerms, quarter: number): AgreementTerms {
  return { ...terms, clauses: terms.clauses.map((clause) => clauseFrom(clause, quarter)) };
}

function clauseFrom(clause: Clause, quarter: number): Clause {
  if (clause.kind === 'compute') return { ...clause, start: Math.max(clause.start, quarter) };
  if (clause.kind !== 'equity') return clause;
  const tranches = clause.tranches.map((tranche) =>
    tranche.condition.kind === 'date'
      ? {
          ...tranche,
          condition: { ...tranche.condition, quarter: Math.max(tranche.condition.quarter, quarter) },
        }
      : tranche,
  );
  return { ...clause, tranches };
}
