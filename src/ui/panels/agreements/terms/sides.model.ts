import type {
  AgreementTerms,
  Clause,
  CompanyId,
  ScenarioDefinition,
  SeatView,
} from '../../../../engine/index.ts';
import type { TableReferences } from '../../../../store/types.ts';

export type ClauseKind = Clause['kind'];
export type ClauseOf<Kind extends ClauseKind> = Extract<Clause, { kind: Kind }>;
export type Tranche = ClauseOf<'equity'>['tranches'][number];
export type TrancheCondition = Tranche['condition'];

/** Terms as views hold them: read-only all through. */
export type Terms = Pick<AgreementTerms, 'clauses' | 'cancellationFee'>;

/** Who sits on which side of the table. */
export interface Sides {
  readonly you: CompanyId;
  readonly them: CompanyId;
}

/** What clauses are made from and measured against. */
export interface TableWorld {
  readonly sides: Sides;
  readonly definition: ScenarioDefinition;
  readonly view: SeatView;
  /** Null until they are known. */
  readonly references: TableReferences | null;
}

/** Clauses in the order in which a contract lists them. */
export const CLAUSE_KINDS: readonly ClauseKind[] = [
  'equity',
  'compute',
  'adoption',
  'chipSupply',
  'commerce',
  'revenueShare',
  'exclusivity',
  'boardSeat',
];

/** The party across the table from one of the two. */
export const acrossFrom = ({ you, them }: Sides, party: CompanyId): CompanyId => (party === you ? them : you);

/** The party that a clause obliges: who pays, delivers, adopts, opens its shop, binds itself or makes room on its board. */
export function giverOf(clause: Clause, sides: Sides): CompanyId {
  switch (clause.kind) {
    case 'equity':
      return clause.investor;
    case 'compute':
      return clause.provider;
    case 'chipSupply':
      return clause.designer;
    case 'adoption':
      return clause.tenant;
    case 'revenueShare':
      return clause.payer;
    case 'exclusivity':
      return clause.bound;
    case 'commerce':
      return acrossFrom(sides, clause.vendor);
    case 'boardSeat':
      return acrossFrom(sides, clause.holder);
  }
}

/** Sum of an equity clause's tranches, kUSD. */
export const amountOf = (clause: ClauseOf<'equity'>): number =>
  clause.tranches.reduce((all, tranche) => all + tranche.amount, 0);

/** Share of the issuer that an equity clause buys, all tranches paid (F4). */
export function shareOf(clause: ClauseOf<'equity'>): number {
  const amount = amountOf(clause);
  return amount <= 0 ? 0 : amount / (clause.preMoney + amount);
}

/** A copy of terms as a view holds them. */
export const termsOf = (terms: Terms): AgreementTerms => ({
  clauses: [...terms.clauses],
  cancellationFee: terms.cancellationFee,
});
