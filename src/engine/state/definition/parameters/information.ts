export interface InformationParameters {
  /** Relative deviation of estimates about others' private figures (I1). */
  readonly estimateError: number;
}
