/** F4: what private investors pay and how much they have. */
export interface RoundParameters {
  /** Price at which investors come in, as a factor on the last value, before anything speaks for or against. */
  readonly base: number;
  /** Weight of a year's growth, of the mood above 1, of a quarter of runway, of recent surprise. */
  readonly growthWeight: number;
  readonly sentimentWeight: number;
  readonly runwayWeight: number;
  /** Runway beyond which more is no comfort, and beyond which investors ask what the money is for; quarters. */
  readonly runwayQuarters: number;
  readonly idleQuarters: number;
  /** Lost for money that is not needed, and for each round in the last year. */
  readonly idleDiscount: number;
  readonly fatigue: number;
  readonly lowest: number;
  readonly highest: number;
  /** Most that one round brings at a fair price, as a share of the value before it. */
  readonly limit: number;
  /** Overpricing at which nobody comes, as a share of the fair price; money falls evenly until there. */
  readonly tolerance: number;
  /** A round that finds less than this share of what was asked for is called off. */
  readonly leastShare: number;
  /** Lost by a round that fails: trust, points; drift of value. */
  readonly failureTrust: number;
  readonly failureMomentum: number;
  /** Lost by a down round, per unit of the fall in price: trust, points; share of researchers; drift of value. */
  readonly downTrust: number;
  readonly downStaff: number;
  readonly downMomentum: number;
  /** Longest runway that is reckoned with, quarters. */
  readonly longestRunway: number;
}

/** F4: new shares of listed companies, and the way to the stock exchange. */
export interface ListingParameters {
  /** Discount of a placement; most that a placement and a buy-back move at once, as shares of market value. */
  readonly placementDiscount: number;
  readonly placementLimit: number;
  readonly buyBackLimit: number;
  /** Most of the cash that a payout takes: bills of the next quarter come first. */
  readonly payoutCashShare: number;
  /** The window is open while the mood is at least this. */
  readonly sentiment: number;
  /** Size and books that a market wants to see: kUSD of revenue in a year, growth or margin, equity. */
  readonly revenue: number;
  readonly growth: number;
  readonly margin: number;
  readonly trust: number;
  /** Quarters after a failed attempt in which nobody listens. */
  readonly pause: number;
  /** Deviation of what the order book says around the value. */
  readonly noise: number;
  /** How far under the demand the banks price the shares; the first day makes up for it. */
  readonly underpricing: number;
  /** Cost of the banks, as a share of the money. */
  readonly fee: number;
  readonly lockUpQuarters: number;
  /** Drift of value when insiders may sell, per unit of the company that they hold. */
  readonly overhang: number;
  /** Lost when a listing is pulled: drift of value. */
  readonly pulledMomentum: number;
}

/** F6: holdings in listed companies on the market, and money that goes in a circle. */
export interface HoldingParameters {
  /** Cost of a trade as a share of it, and per unit of the company that changes hands. */
  readonly tradeCost: number;
  readonly impact: number;
  /** Most of a company that one trade may move. */
  readonly tradeLimit: number;
  /** Drift of the traded company's value per unit of it. */
  readonly drift: number;
  /** What the market takes off a dollar of circular revenue, and share of revenue from which the press writes about it. */
  readonly circularDiscount: number;
  readonly circularNews: number;
}
