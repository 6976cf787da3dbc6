import type { CompanyId } from '../state/ids.ts';
import type { Clause } from './clauses.ts';

/** Who an offer or agreement is between. */
export interface Parties {
  readonly proposer: CompanyId;
  readonly counterparty: CompanyId;
}

/** The party across the table from `company`. */
export function otherParty(parties: Parties, company: CompanyId): CompanyId {
  return parties.proposer === company ? parties.counterparty : parties.proposer;
}

/** Whether the company is one of the two. */
export function isParty(parties: Parties, company: CompanyId): boolean {
  return parties.proposer === company || parties.counterparty === company;
}

/** The party that a clause names: investor, provider, designer, tenant, vendor, payer, bound or holder. */
export function namedParty(clause: Clause): CompanyId {
  switch (clause.kind) {
    case 'equity':
      return clause.investor;
    case 'compute':
      return clause.provider;
    case 'chipSupply':
      return clause.designer;
    case 'adoption':
      return clause.tenant;
    case 'commerce':
      return clause.vendor;
    case 'revenueShare':
      return clause.payer;
    case 'exclusivity':
      return clause.bound;
    case 'boardSeat':
      return clause.holder;
  }
}
