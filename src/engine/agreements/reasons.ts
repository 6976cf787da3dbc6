/** Why a counterparty likes or dislikes an offer (A3, A4); texts live in the locale files. */
export const REASON_CODES = [
  'cashNeed',
  'valuation',
  'computeNeed',
  'computePrice',
  'chipSavings',
  'portingEffort',
  'exclusivity',
  'dependence',
  'rivalry',
  'relations',
  'regulation',
  'alternatives',
  'revenue',
  'strategicFit',
  'control',
  'affordability',
  'capacity',
  'patience',
] as const;

export type ReasonCode = (typeof REASON_CODES)[number];

/** One reason with its weight in points: positive speaks for the offer, 10 points are a strong argument. */
export interface Reason {
  readonly code: ReasonCode;
  readonly points: number;
  readonly params: Readonly<Record<string, number | string>>;
}
