/** A6, R2: buying small companies. */
export interface AcquisitionsParameters {
  /** Share of the price that a buyer pays when authorities stop it, or when it can't pay. */
  readonly breakFee: number;
  /** Scrutiny of the buyer, with the weight of the target, from which a deal may be stopped, and at which it surely is. */
  readonly blockFrom: number;
  readonly blockSure: number;
  /** Points that a price as large as a hundredth of all companies' value adds to that. */
  readonly sizePoints: number;
  /** Scrutiny that a completed purchase costs, for the same size (R1). */
  readonly scrutiny: number;
  /** Chance of being stopped from which authorities say so before they decide (R2). */
  readonly warnFrom: number;
  /** Part by which a seller asks more after each bid that it refused; part of that which fades each quarter. */
  readonly askingStep: number;
  readonly askingFade: number;
  /** Quarters after a stopped deal in which the target listens to nobody. */
  readonly restQuarters: number;
  /** Most purchases that one company may have under way. */
  readonly mostUnderWay: number;
}
