import type { ComputeClause } from '../agreements/clauses.ts';
import type { ChipId, CompanyId, RegionId } from './ids.ts';

/** F3: what a failed company leaves, while it is for sale. */
export interface Estate {
  readonly company: CompanyId;
  /** Quarter of the failure; the first auction is in the next one. */
  readonly opened: number;
  /** Auctions held so far. */
  auctions: number;
  status: 'open' | 'closed';
  lots: Lot[];
  /** What the sales brought, and what lenders got of it, kUSD. */
  raised: number;
  paidToLenders: number;
}

/** One thing for sale: a campus of live power, a site under way, chips, a holding, a customer contract, a model. */
export interface Lot {
  readonly id: string;
  readonly what: LotContent;
  /** Book value (market value of a holding, reckoned value of contract and model) when the estate opened, kUSD. */
  readonly value: number;
  /** Lowest bid, kUSD. */
  reserve: number;
  bids: Bid[];
  status: 'open' | 'sold' | 'scrapped';
  /** Buyer and price once it is sold. */
  buyer: CompanyId | null;
  price: number;
}

export type LotContent =
  | {
      readonly kind: 'campus';
      readonly region: RegionId;
      readonly liveMW: number;
      readonly serverMW: number;
      /** Own power stations of the region, which go with it, MW. */
      readonly stationMW: number;
    }
  | { readonly kind: 'site'; readonly site: string; readonly region: RegionId; readonly mw: number }
  | { readonly kind: 'fleet'; readonly chip: ChipId; readonly region: RegionId; readonly count: number }
  | { readonly kind: 'stake'; readonly company: CompanyId; readonly fraction: number }
  | { readonly kind: 'contract'; readonly tenant: CompanyId; readonly clause: ComputeClause }
  | { readonly kind: 'model'; readonly model: string; readonly capability: number };

/** A sealed bid; the highest wins and pays what it says. */
export interface Bid {
  readonly bidder: CompanyId;
  readonly amount: number;
}
