import type { CompanyId } from './ids.ts';

/** A6: a small company as it stands; in the order of the scenario's list. */
export interface TargetState {
  /** What it is thought to be worth, kUSD. */
  value: number;
  /** What its owners ask over their usual premium, as a factor: it rises with every bid that they refuse. */
  asking: number;
  /** Where its owners stand within their spread, −1 to 1; nobody else knows. */
  readonly mood: number;
  /** Who bought it; null = nobody yet. */
  owner: CompanyId | null;
  /** Quarter from which it listens to bidders again. */
  restsUntil: number;
  /** A purchase that is agreed and looked at by authorities. */
  purchase: Purchase | null;
  /** Bids of the quarter, and how many the last one saw. */
  bids: TargetBid[];
  interest: number;
}

export interface Purchase {
  readonly buyer: CompanyId;
  /** kUSD. */
  readonly price: number;
  readonly announced: number;
  /** Quarter in which it closes. */
  readonly closes: number;
}

export interface TargetBid {
  readonly bidder: CompanyId;
  /** kUSD. */
  readonly amount: number;
}
