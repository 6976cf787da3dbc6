import type { Rating } from './finance.ts';

/** A4: what negotiators take for granted when they weigh an offer. */
export interface AppraisalParameters {
  /** Quarters over which a treasurer looks ahead, and part of each new dollar of revenue that is left before contracts. */
  readonly outlookQuarters: number;
  readonly contribution: number;
  /** Quarters ahead at which compute in hand is held against compute wanted. */
  readonly planningQuarters: number;
  /** Part of compute promised but not yet delivered that a careful tenant counts on. */
  readonly promiseWeight: number;
  /** Weight of the spot price in what a contract of years is worth; the rest is what other contracts pay. */
  readonly spotWeight: number;
  /** Price of a long contract over the spot price. */
  readonly termFactor: number;
  /** Part of the full effect of a shop integration that both sides count on when they sign. */
  readonly expectedUplift: number;
  /** Price over full cost below which a provider would rather not build, as a factor. */
  readonly hurdle: number;
  /** Part of its capacity that a busy provider can add in a quarter. */
  readonly buildRate: number;
  /** Part of its research that a provider would move elsewhere for a good contract. */
  readonly movableResearch: number;
  /** Points that a price as large as the damages of a breach is worth, and most points of any price (A5). */
  readonly damagesPoints: number;
  readonly mostPricePoints: number;
  /** Factor on the fee for leaving that a partner can hold out for (A5). */
  readonly holdOut: number;
  readonly breachRisk: BreachRiskParameters;
}

/** A5: chance that a partner breaks its word anyway before long, by its rating, and while creditors restructure it. */
export interface BreachRiskParameters extends Readonly<Record<Rating, number>> {
  readonly restructuring: number;
}

/** A1, A3: what can be put on the table, and how far negotiators go. */
export interface TableParameters {
  /** Furthest start or due date that can be agreed, quarters ahead. */
  readonly furthestQuarters: number;
  /** Bounds of an agreed chip price, as factors on the list price. */
  readonly lowestChipPrice: number;
  readonly highestChipPrice: number;
  /** Most offers of one company on the table at once. */
  readonly mostOffers: number;
  /** A negotiator with less than this part of a round of patience left reads no other paper. */
  readonly leastRound: number;
  /** Most places in which a counter-offer changes the terms. */
  readonly mostMoves: number;
  /** Bounds of the chip price that a counter-offer asks for, as factors on the list price. */
  readonly lowestAskedChipPrice: number;
  readonly highestAskedChipPrice: number;
  /** Rating from which a partner takes anybody in the seller's place (A5). */
  readonly goodRating: Rating;
}
