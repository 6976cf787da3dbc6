/** A6, R2: buying small companies. Whether authorities agree is theirs to say ({@link DealReviewParameters}). */
export interface AcquisitionsParameters {
  /** Share of the price that a buyer owes when authorities stop it, or when it can't pay. */
  readonly breakFee: number;
  /** Chance of being stopped from which authorities say so before they decide (R2). */
  readonly warnFrom: number;
  /** Scrutiny that a completed purchase costs which is a large one, points (R1). */
  readonly scrutiny: number;
  /** Part by which a seller asks more after each bid that it refused; part of that which fades each quarter. */
  readonly askingStep: number;
  readonly askingFade: number;
  /** Bids below this part of what the company is thought to be worth are not read. */
  readonly leastBid: number;
  /** Quarters after a stopped deal in which the target listens to nobody. */
  readonly restQuarters: number;
  /** Most purchases that one company may have under way. */
  readonly mostUnderWay: number;
  /** Part of all companies' value at which a purchase is a large one: what its scrutiny is measured by (R1). */
  readonly largePart: number;
  /** Part of a bought research team that is senior (M5). */
  readonly seniorShare: number;
}
