/** F5: how the market makes a value out of a company's figures. */
export interface ValuationParameters {
  /** Way that a value goes to its new estimate in a quarter. */
  readonly priceSpeed: number;
  /** Part of the premium or discount over fundamentals that fades each quarter. */
  readonly premiumFade: number;
  /** Part of it that growth redeems: a premium is paid for revenue to come, and less of it is to come when it has. */
  readonly premiumRedeemed: number;
  /** Years of fading growth before the perpetuity, growth for ever, part of the way there each year. */
  readonly horizonYears: number;
  readonly terminalGrowth: number;
  readonly growthFade: number;
  /** Growth that anybody believes for the coming year, least and most. */
  readonly lowestGrowth: number;
  readonly highestGrowth: number;
  /** Weight of the mature margin against the last year's, and the least of it that the market believes in. */
  readonly matureWeight: number;
  readonly leastMargin: number;
  /** Part of that belief that is lost in each quarter of losses after the first year of them. */
  readonly patience: number;
  /** Whatever its debts, a company in business is worth this share of a year's revenue to somebody. */
  readonly leastOfRevenue: number;
  /** Cash of a listed, earning company that its business can use, quarters of revenue, and part of each dollar beyond that counts for nothing. */
  readonly usefulCashQuarters: number;
  readonly idleCashDiscount: number;
  /** Largest surprise that counts in a quarter, and largest drift that surprises add up to. */
  readonly surpriseLimit: number;
  readonly momentumLimit: number;
  /** Weight of the last quarter's growth against the year's, in expectations and in guidance. */
  readonly newsWeight: number;
  /** Highest operating margin that enters a value: nobody keeps more of a dollar. */
  readonly highestMargin: number;
  /** Weight of the last quarter against the one before it in a company's own forecast. */
  readonly lastWeight: number;
}
