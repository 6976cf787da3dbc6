import type { AgreementTerms, Clause, Command, CompanyId, OfferSubject } from '../../../../engine/index.ts';

/** A paper that is being written, and the offer that it answers. */
export interface Draft {
  readonly terms: AgreementTerms;
  readonly counters: string | null;
  /** The agreement in force for which these are other terms (A5); left out for a new one. */
  readonly agreement?: string;
}

export const DESK_TABS = ['standing', 'offers', 'table', 'acquisitions'] as const;
export type DeskTab = (typeof DESK_TABS)[number];

/** What lies on the reader's desk: which tab, who sits opposite, a draft for each of them. */
export interface Desk {
  readonly tab: DeskTab;
  readonly partner: CompanyId | null;
  readonly drafts: Readonly<Record<string, Draft>>;
}

export const EMPTY_DESK: Desk = { tab: 'standing', partner: null, drafts: {} };

export const EMPTY_DRAFT: Draft = { terms: { clauses: [], cancellationFee: 0 }, counters: null };

/** What a draft is about, where it is no new agreement. */
export const subjectOf = ({ agreement }: Draft): OfferSubject | null =>
  agreement === undefined ? null : { kind: 'renegotiation', agreement };

type Written = Extract<Command, { kind: 'offerAgreement' }>['terms'];

/** The command that puts a draft before a company. */
export function commandOf({ terms, counters, agreement }: Draft, them: CompanyId): Command {
  // The type of a command is inferred from its schema, with arrays that could be written to; nobody writes to them.
  const written = terms as Written;
  const answered = counters === null ? {} : { counters };
  return agreement === undefined
    ? { kind: 'offerAgreement', to: them, terms: written, ...answered }
    : { kind: 'renegotiate', agreement, terms: written, ...answered };
}

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
