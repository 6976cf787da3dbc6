export interface AgreementsParameters {
  /** Points of value that accept, and that still counter (A3). */
  readonly acceptAt: number;
  readonly counterAt: number;
  readonly patience: number;
  readonly patienceRecovery: number;
  /** Share of the remaining value paid when a commitment is cancelled. */
  readonly breachFee: number;
  readonly breachTrustLoss: number;
}
