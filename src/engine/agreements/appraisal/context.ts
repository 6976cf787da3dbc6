import { compile } from '../../state/compile.ts';
import type { CompanyId } from '../../state/ids.ts';
import type { PublicCompany, SeatView } from '../../state/view.ts';
import type { AgreementTerms } from '../clauses.ts';
import type { Reason } from '../reasons.ts';
import { type Contract, contractsOf, rentedAt } from './contracts.ts';
import { type Issuer, type MoneyDeal, moneyFrom, type RentDeal, rentFrom } from './deal.ts';
import { type Outlook, outlook } from './outlook.ts';

/** An offer as the party that receives it reads it: only what that seat may know (I1). */
export interface Context {
  readonly view: SeatView;
  readonly terms: AgreementTerms;
  /** The other side. */
  readonly partner: PublicCompany;
  readonly partnerIndex: number;
  /** Relation to the partner, −1 to 1. */
  readonly relation: number;
  readonly outlook: Outlook;
  readonly contracts: readonly Contract[];
  /** Money that the partner puts in, and money that it asks for. */
  readonly moneyIn: MoneyDeal | null;
  readonly moneyOut: MoneyDeal | null;
  /** Compute that the seat would rent, and compute that it would deliver. */
  readonly rentIn: RentDeal | null;
  readonly rentOut: RentDeal | null;
  /** H100e that the seat has or has under contract at the planning horizon, and what it will want by then. */
  readonly held: number;
  readonly wanted: number;
}

/** One consideration: nothing when the offer does not touch it. */
export type Consideration = (context: Context) => Reason | null;

/** Quarters ahead at which compute in hand is held against compute wanted. */
export const PLANNING_QUARTERS = 6;

/** Part of compute promised but not yet delivered that a careful tenant counts on. */
const PROMISE_WEIGHT = 0.7;

/** Reads an offer from the seat's side of the table. @throws when `from` is no company of the scenario */
export function readOffer(view: SeatView, terms: AgreementTerms, from: CompanyId): Context {
  const partnerIndex = compile(view.scenario).company.get(from) ?? -1;
  const partner = view.rivals[partnerIndex];
  const own = view.rivals[view.seatIndex];
  if (partner === undefined || own === undefined) throw new Error(`unknown company ${from}`);
  const contracts = contractsOf(view, view.seat);
  const { owned, rentedIn } = view.own.compute;
  const growth = 1 + Math.min(1.5, Math.max(0, view.own.valuation.growthExpectation));
  return {
    view,
    terms,
    partner,
    partnerIndex,
    relation: partner.relation,
    outlook: outlook(view, contracts),
    contracts,
    moneyIn: moneyFrom(terms, from, issuerOf(own), view.quarter),
    moneyOut: moneyFrom(terms, view.seat, issuerOf(partner), view.quarter),
    rentIn: rentFrom(terms, from),
    rentOut: rentFrom(terms, view.seat),
    held: owned + secured(view, contracts),
    wanted: (owned + rentedIn) * growth * Math.sqrt(growth),
  };
}

/** Contracts that still ramp up depend on sites that are not built yet: what they add counts in part. */
function secured(view: SeatView, contracts: readonly Contract[]): number {
  const now = rentedAt(contracts, view.seat, view.quarter);
  const later = rentedAt(contracts, view.seat, view.quarter + PLANNING_QUARTERS);
  return later > now ? now + PROMISE_WEIGHT * (later - now) : later;
}

/** What is known of who issues shares; of the seat itself it is exact. */
function issuerOf({ listed, capability, revenue }: PublicCompany): Issuer {
  return { listed, capability, revenue: revenue.value };
}
