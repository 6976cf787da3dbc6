import type {
  CompanyDefinition,
  PublicCompany,
  ScenarioDefinition,
  SeatView,
} from '../../../../engine/index.ts';
import type { StagedCommand } from '../../../../store/types.ts';
import { isPaper, receiverOf } from './papers.model.ts';

/** Parts of a company, as the texts name them. */
export const MODULES = ['cloud', 'lab', 'silicon', 'commerce', 'core'] as const;
export type ModuleName = (typeof MODULES)[number];

/** A company that one could sit down with, and what stands between the two already. */
export interface PartnerStanding {
  readonly company: PublicCompany;
  readonly modules: readonly ModuleName[];
  /** Agreements in force with the seat. */
  readonly agreements: number;
  /** An own offer waits for its answer; an offer of theirs waits for the seat's; one is staged. */
  readonly isAsked: boolean;
  readonly hasAsked: boolean;
  readonly isStaged: boolean;
}

/** Everybody still in business, those with something on the table first, then by value. */
export function partnerStandings(
  view: SeatView,
  definition: ScenarioDefinition,
  staged: readonly StagedCommand[],
): readonly PartnerStanding[] {
  return view.rivals
    .filter((company) => company.id !== view.seat && company.status !== 'failed')
    .map((company) => standing(company, view, definition, staged))
    .sort(
      (a, b) =>
        urgency(b) - urgency(a) ||
        b.agreements - a.agreements ||
        b.company.marketValue - a.company.marketValue,
    );
}

function standing(
  company: PublicCompany,
  view: SeatView,
  definition: ScenarioDefinition,
  staged: readonly StagedCommand[],
): PartnerStanding {
  const made = definition.companies.find((one) => one.id === company.id);
  const open = view.offers.filter((offer) => offer.status === 'open');
  return {
    company,
    modules: made === undefined ? [] : modulesOf(made),
    agreements: view.agreements.filter(
      (one) => one.status === 'active' && isBetween(one, view.seat, company.id),
    ).length,
    isAsked: open.some((offer) => offer.proposer === view.seat && offer.counterparty === company.id),
    hasAsked: open.some((offer) => offer.counterparty === view.seat && offer.proposer === company.id),
    isStaged: staged.some(({ command }) => isPaper(command) && receiverOf(command, view) === company.id),
  };
}

/** The parts that a company is made of (W2). */
export const modulesOf = (company: CompanyDefinition): readonly ModuleName[] =>
  MODULES.filter((module) => company[module] !== undefined);

/** Whether an agreement or offer is between two companies, whoever proposed it. */
export const isBetween = (
  parties: { readonly proposer: string; readonly counterparty: string },
  a: string,
  b: string,
): boolean =>
  (parties.proposer === a && parties.counterparty === b) ||
  (parties.proposer === b && parties.counterparty === a);

const urgency = ({ isStaged, hasAsked, isAsked }: PartnerStanding): number =>
  (hasAsked ? 4 : 0) + (isStaged ? 2 : 0) + (isAsked ? 1 : 0);
