import type { AgreementTerms, Clause, CompanyId } from '../../../../engine/index.ts';
import { companyIn, draftClause, knownOf, roomAt, worthOf } from './draftClause.model.ts';
import { rounded } from './round.model.ts';
import { acrossFrom, type ClauseKind, type ClauseOf, type TableWorld, type Tranche } from './sides.model.ts';

/** Kinds of deal that are worth a name; texts under `deals:templates`. */
export const TEMPLATE_IDS = [
  'package',
  'capacity',
  'anchor',
  'stake',
  'milestones',
  'chips',
  'shop',
] as const;
export type TemplateId = (typeof TEMPLATE_IDS)[number];

/** A deal to begin from: its clauses are computed from who sits at the table and how large they are. */
export interface Template {
  readonly id: TemplateId;
  /** The party that gives the most: provider, investor, designer or owner of the shop. */
  readonly giver: CompanyId;
  readonly terms: AgreementTerms;
}

type Builder = (world: TableWorld, giver: CompanyId) => AgreementTerms | null;

/** The deals that make sense between the two at the table, the fullest first. */
export function templatesFor(world: TableWorld): readonly Template[] {
  const { you, them } = world.sides;
  return TEMPLATE_IDS.flatMap((id) => {
    const made = [you, them].flatMap((giver) => {
      const terms = BUILDERS[id](world, giver);
      return terms === null ? [] : [{ id, giver, terms }];
    });
    return made.slice(0, 1);
  });
}

/** Clauses of these kinds given by one side, as far as they can be drafted. */
function drafted(
  world: TableWorld,
  giver: CompanyId,
  kinds: readonly ClauseKind[],
  before: readonly Clause[] = [],
) {
  const clauses = [...before];
  for (const kind of kinds) {
    const clause = draftClause(kind, world, giver, clauses);
    if (typeof clause !== 'string') clauses.push(clause);
  }
  return clauses;
}

const hasKind = (clauses: readonly Clause[], kind: ClauseKind): boolean =>
  clauses.some((clause) => clause.kind === kind);

/** Money in tranches, years of compute, the provider's chips and its shops: the deal that the story begins with. */
const wholePackage: Builder = (world, provider) => {
  const tenant = acrossFrom(world.sides, provider);
  if (companyIn(world, provider)?.cloud === undefined || companyIn(world, tenant)?.lab === undefined)
    return null;
  const rent = rental(world, provider, 28);
  if (rent === null) return null;
  const money = staged(world, provider);
  const clauses = drafted(world, provider, ['commerce'], [money, rent]);
  return { clauses: drafted(world, tenant, ['adoption'], clauses), cancellationFee: 0.2 };
};

/** A fiftieth of the issuer: half on signing, a quarter in a year, a quarter once its models have moved on. */
function staged(world: TableWorld, investor: CompanyId): ClauseOf<'equity'> {
  const issuer = acrossFrom(world.sides, investor);
  const value = worthOf(world, issuer);
  const cash = Math.max(0, knownOf(world, investor)?.cash.value ?? 0);
  const amount = Math.max(1000, rounded(Math.min(0.02 * value, 0.25 * cash)));
  const quarterPart = Math.round(amount / 4);
  const { quarter } = world.view;
  const points = Math.round((knownOf(world, issuer)?.capability ?? 0) + 10);
  const tranches: Tranche[] = [
    { amount: amount - 2 * quarterPart, condition: { kind: 'date', quarter } },
    { amount: quarterPart, condition: { kind: 'date', quarter: quarter + 4 } },
    { amount: quarterPart, condition: { kind: 'capability', points } },
  ];
  return { kind: 'equity', investor, preMoney: rounded(value), tranches };
}

/** Compute for years, as much as is in proportion for both. */
function rental(world: TableWorld, provider: CompanyId, quarters: number): ClauseOf<'compute'> | null {
  const clause = draftClause('compute', world, provider, []);
  if (typeof clause === 'string' || clause.kind !== 'compute') return null;
  if (roomAt(world, provider, clause.start) < 10_000) return null;
  return { ...clause, quarters };
}

const capacity: Builder = (world, provider) => {
  const rent = rental(world, provider, 12);
  return rent === null ? null : { clauses: [rent], cancellationFee: 0.3 };
};

/** A large tenant on the provider's own chips, with a right of first refusal on what it needs next. */
const anchor: Builder = (world, provider) => {
  const tenant = acrossFrom(world.sides, provider);
  const rent = rental(world, provider, 24);
  if (rent === null || companyIn(world, tenant)?.lab === undefined) return null;
  const clauses = drafted(world, tenant, ['adoption', 'exclusivity'], [rent]);
  return { clauses, cancellationFee: 0.3 };
};

const stake: Builder = (world, investor) => {
  if (worthOf(world, investor) < worthOf(world, acrossFrom(world.sides, investor))) return null;
  const clauses = drafted(world, investor, ['equity']);
  return {
    clauses: drafted(world, acrossFrom(world.sides, investor), ['boardSeat'], clauses),
    cancellationFee: 0,
  };
};

/** A designer's money follows the customer's growth: each tranche waits for revenue, and binds nobody before. */
const milestones: Builder = (world, investor) => {
  const issuer = acrossFrom(world.sides, investor);
  if (companyIn(world, investor)?.silicon === undefined || companyIn(world, issuer)?.lab === undefined)
    return null;
  const value = worthOf(world, issuer);
  // The smaller one of two has nothing to buy into the larger one with.
  if (worthOf(world, investor) < value) return null;
  const revenue = Math.max(1, knownOf(world, issuer)?.revenue.value ?? 1);
  const amount = Math.max(1000, rounded(0.01 * value));
  const tranches = [1.25, 1.6, 2].map((growth) => ({
    amount,
    condition: { kind: 'revenue' as const, kUsd: Math.max(1, rounded(revenue * growth)) },
  }));
  const money: Clause = { kind: 'equity', investor, preMoney: rounded(value), tranches };
  return { clauses: [money], cancellationFee: 0 };
};

const chips: Builder = (world, designer) => {
  const buyer = companyIn(world, acrossFrom(world.sides, designer));
  const clauses = drafted(world, designer, ['chipSupply']);
  const hasSites = (buyer?.estate.length ?? 0) > 0;
  return hasSites && hasKind(clauses, 'chipSupply') ? { clauses, cancellationFee: 0.2 } : null;
};

const shop: Builder = (world, owner) => {
  const clauses = drafted(world, owner, ['commerce']);
  if (!hasKind(clauses, 'commerce')) return null;
  const vendor = acrossFrom(world.sides, owner);
  return { clauses: drafted(world, vendor, ['revenueShare'], clauses), cancellationFee: 0.1 };
};

const BUILDERS: Readonly<Record<TemplateId, Builder>> = {
  package: wholePackage,
  capacity,
  anchor,
  stake,
  milestones,
  chips,
  shop,
};
