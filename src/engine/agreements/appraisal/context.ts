import type { PublicCompany } from '../../state/publicCompany.ts';
import type { AgreementTerms } from '../clauses.ts';
import type { Reason } from '../reasons.ts';
import { type MoneyDeal, moneyFrom, type RentDeal, rentFrom } from './deal.ts';
import type { Desk } from './desk.ts';

/** An offer as the party that receives it reads it: only what that seat may know (I1). */
export interface Context {
  readonly desk: Desk;
  /** Of the desk, for what is asked most. */
  readonly view: Desk['view'];
  readonly partner: PublicCompany;
  readonly outlook: Desk['outlook'];
  readonly terms: AgreementTerms;
  /** Money that the partner puts in, and money that it asks for. */
  readonly moneyIn: MoneyDeal | null;
  readonly moneyOut: MoneyDeal | null;
  /** Compute that the seat would rent, and compute that it would deliver. */
  readonly rentIn: RentDeal | null;
  readonly rentOut: RentDeal | null;
}

/** One consideration: nothing when the offer does not touch it. */
export type Consideration = (context: Context) => Reason | null;

/** Reads terms from the seat's side of the table. */
export function readTerms(desk: Desk, terms: AgreementTerms): Context {
  const { view, partner, outlook } = desk;
  return {
    desk,
    view,
    partner,
    outlook,
    terms,
    moneyIn: moneyFrom(terms, partner.id, desk.issuers.self, view.quarter),
    moneyOut: moneyFrom(terms, view.seat, desk.issuers.partner, view.quarter),
    rentIn: rentFrom(terms, partner.id),
    rentOut: rentFrom(terms, view.seat),
  };
}
