import type { PublicCompany } from '../../state/publicCompany.ts';
import type { AgreementTerms, Clause } from '../clauses.ts';
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
  /** Kinds of clause that the terms have. */
  readonly has: ClauseKinds;
}

/** Whether there are clauses of each kind. */
type ClauseKinds = { readonly [Kind in Clause['kind']]: boolean };

/** One consideration: nothing when the offer does not touch it. */
export type Consideration = (context: Context) => Reason | null;

/** Considerations about one matter; of terms that do not touch the matter none is asked. */
export interface Matter {
  readonly isTouched: (context: Context) => boolean;
  readonly considerations: readonly Consideration[];
}

/** Reads terms from the seat's side of the table. */
export function readTerms(desk: Desk, terms: AgreementTerms): Context {
  const { view, partner, outlook } = desk;
  const has = kindsIn(terms);
  return {
    desk,
    view,
    partner,
    outlook,
    terms,
    moneyIn: has.equity ? moneyFrom(terms, partner.id, desk.issuers.self, view.quarter) : null,
    moneyOut: has.equity ? moneyFrom(terms, view.seat, desk.issuers.partner, view.quarter) : null,
    rentIn: has.compute ? rentFrom(terms, partner.id) : null,
    rentOut: has.compute ? rentFrom(terms, view.seat) : null,
    has,
  };
}

function kindsIn({ clauses }: AgreementTerms): ClauseKinds {
  const found = {
    equity: false,
    compute: false,
    chipSupply: false,
    adoption: false,
    commerce: false,
    revenueShare: false,
    exclusivity: false,
    boardSeat: false,
  };
  for (const { kind } of clauses) found[kind] = true;
  return found;
}
