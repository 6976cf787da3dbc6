/** M4: what published weights do to the market and to the other labs. */
export interface OpenWeightsParameters {
  /** Points by which the best open weights from makers outside the scenario lie behind the frontier; 0 = there are none. */
  readonly outsideGap: number;
  /** Part of a published model's training that a run which starts from it keeps, and of its own compute that counts. */
  readonly baseShare: number;
  readonly continuedShare: number;
  /** Points below the best open weights at which a cloud hosts them. */
  readonly hostLoss: number;
  /** Utility that a lab's own offers lose while its best model is free for all. */
  readonly selfHosting: number;
  /** Utility that its offers gain where all developers know its models; part of the way there each quarter. */
  readonly communityPull: number;
  readonly communitySpeed: number;
  /** How strongly customers turn to open weights outside the market as these gain on the frontier, of the taste for quality. */
  readonly outsidePull: number;
  /** Points at which open weights are no choice for anybody who looks at the frontier. */
  readonly farGap: number;
}
