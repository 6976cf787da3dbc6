import type {
  AdoptionClause,
  AgreementTerms,
  BoardSeatClause,
  ChipSupplyClause,
  Clause,
  CommerceClause,
  ComputeClause,
  EquityClause,
} from '../../agreements/clauses.ts';
import { namedParty, otherParty, type Parties } from '../../agreements/parties.ts';
import type { SeatView } from '../../state/view.ts';
import { companyHas, findChip, findCompany, findMerchant, findRegion } from '../support/lookup.ts';
import type { ClauseProblem } from './problems.ts';

/** What a clause is checked against. */
export interface ClauseContext {
  readonly view: SeatView;
  readonly parties: Parties;
  readonly terms: AgreementTerms;
}

/** Why one clause can't stand (A1), or null. */
export function clauseProblem(context: ClauseContext, clause: Clause): ClauseProblem | null {
  const { proposer, counterparty } = context.parties;
  const named = namedParty(clause);
  if (named !== proposer && named !== counterparty) return 'notAParty';
  switch (clause.kind) {
    case 'equity':
      return equityProblem(context, clause);
    case 'compute':
      return computeProblem(context, clause);
    case 'chipSupply':
      return chipSupplyProblem(context, clause);
    case 'adoption':
      return adoptionProblem(context, clause);
    case 'commerce':
      return commerceProblem(context, clause);
    case 'revenueShare':
      return companyHas(context.view, clause.payer, 'lab') ? null : 'notALab';
    case 'exclusivity':
      return null;
    case 'boardSeat':
      return boardSeatProblem(context, clause);
  }
}

function equityProblem({ view, parties }: ClauseContext, clause: EquityClause): ClauseProblem | null {
  const issuer = findCompany(view, otherParty(parties, clause.investor));
  const latest = view.quarter + view.scenario.parameters.agreements.table.furthestQuarters;
  const total = clause.tranches.reduce((all, tranche) => all + tranche.amount, 0);
  if (total > clause.preMoney) return 'moreThanValue';
  for (const { condition } of clause.tranches) {
    if (condition.kind === 'date' && condition.quarter < view.quarter) return 'dateInThePast';
    if (condition.kind === 'date' && condition.quarter > latest) return 'dateTooFar';
    if (condition.kind === 'listing' && issuer?.listed === true) return 'alreadyListed';
    if (condition.kind === 'capability' && !companyHas(view, issuer?.id ?? '', 'lab')) return 'notALab';
  }
  return null;
}

function computeProblem({ view, parties }: ClauseContext, clause: ComputeClause): ClauseProblem | null {
  if (clause.start < view.quarter) return 'dateInThePast';
  if (clause.start > view.quarter + view.scenario.parameters.agreements.table.furthestQuarters)
    return 'dateTooFar';
  if (clause.ramp > clause.quarters) return 'rampTooLong';
  if (clause.region !== undefined && findRegion(view, clause.region) === undefined) return 'unknownRegion';
  // Only a cloud rents out; a tenant that has one itself may still rent more.
  return companyHas(view, clause.provider, 'cloud') &&
    clause.provider !== otherParty(parties, clause.provider)
    ? null
    : 'noCapacity';
}

function chipSupplyProblem({ view }: ClauseContext, clause: ChipSupplyClause): ClauseProblem | null {
  const chip = findChip(view, clause.chip);
  if (chip === undefined) return 'unknownChip';
  if (chip.definition.designer !== clause.designer) return 'notItsChip';
  if (chip.definition.end < view.quarter) return 'chipEnded';
  const { listPrice } = chip.definition;
  const { lowestChipPrice, highestChipPrice } = view.scenario.parameters.agreements.table;
  const fair =
    clause.price >= listPrice * lowestChipPrice && clause.price <= Math.max(1, listPrice * highestChipPrice);
  return fair ? null : 'priceOutOfRange';
}

function adoptionProblem(
  { view, parties, terms }: ClauseContext,
  clause: AdoptionClause,
): ClauseProblem | null {
  const provider = otherParty(parties, clause.tenant);
  const family = view.scenario.families.find((f) => f.id === clause.family);
  if (family === undefined) return 'unknownFamily';
  if (family.designer !== provider) return 'notItsFamily';
  const rented = terms.clauses.some((c) => c.kind === 'compute' && c.provider === provider);
  return rented ? null : 'needsCompute';
}

function commerceProblem({ view, parties }: ClauseContext, clause: CommerceClause): ClauseProblem | null {
  const merchant = findMerchant(view, clause.merchant);
  if (!companyHas(view, clause.vendor, 'lab')) return 'notALab';
  if (merchant === undefined) return 'unknownMerchant';
  return merchant.owner === otherParty(parties, clause.vendor) ? null : 'notItsMerchant';
}

/** A seat on the board goes to who holds or buys shares, as far as the viewer can know. */
function boardSeatProblem(
  { view, parties, terms }: ClauseContext,
  clause: BoardSeatClause,
): ClauseProblem | null {
  const buys = (one: AgreementTerms) =>
    one.clauses.some((c) => c.kind === 'equity' && c.investor === clause.holder);
  if (buys(terms)) return null;
  const company = otherParty(parties, clause.holder);
  const place = view.scenario.companies.findIndex((c) => c.id === company);
  if (clause.holder === view.seat && (view.own.stakes[place] ?? 0) > 0) return null;
  const before = view.agreements.some(
    (a) => (a.proposer === company || a.counterparty === company) && a.status !== 'breached' && buys(a.terms),
  );
  return before ? null : 'needsStake';
}
